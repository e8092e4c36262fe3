/** Marks what the printed report of 2022 does not state, so that nobody takes it for a fact. */
export const invented = (text: string): string => `${text} (voorbeeld)`
