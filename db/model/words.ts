/** One and many: `['vorming', 'vormingen']`. */
export type Words = readonly [one: string, many: string]

export const wordFor = (value: number, [one, many]: Words): string => (value === 1 ? one : many)
