import type { PrintContext } from '../print-context.ts'

/** Between two columns, in points. */
export const gutter = 14
/** The least width of a column before the table is split into parts, and the most that the first one takes in each part. */
const narrowest = 44
const firstKept = 110

/** The width that each column would need to print every cell on one line. */
export const wishesOf = (
  head: readonly string[],
  printed: readonly (readonly string[])[],
  { measure, faces }: PrintContext,
): readonly number[] =>
  head.map((text, place) =>
    Math.max(...[text, ...printed.map((row) => row[place] ?? '')].map((cell) => measure.width(cell, faces.label) + 1)),
  )

/**
 * Widths that together fill `room`: narrow columns get what they wish, the wide ones share what is left, the first one takes
 * what is over. Fixed, since a table that pdfmake measures grows out of the page on one long word.
 */
export const widthsOf = (wishes: readonly number[], room: number): readonly number[] => {
  const over = room - wishes.reduce((sum, wish) => sum + wish, 0)
  if (over >= 0) return wishes.map((wish, index) => (index === 0 ? wish + over : wish))
  let share = 0
  let left = room
  for (const [served, wish] of wishes.toSorted((first, second) => first - second).entries()) {
    share = left / (wishes.length - served)
    if (wish > share) break
    left -= wish
  }
  return wishes.map((wish) => Math.min(wish, share))
}

/**
 * Which columns stand together in each part of a table that is wider than `room`: the first, which names the rows, in all,
 * and of the others as many in one part as in another.
 */
export const tablePartsOf = (wishes: readonly number[], room: number): readonly (readonly number[])[] => {
  const [first = 0, ...others] = wishes
  const roomForOthers = room - Math.min(first, firstKept)
  const least = others.reduce((sum, wish) => sum + Math.min(wish, narrowest) + gutter, 0)
  const count = Math.max(1, Math.min(Math.ceil(least / roomForOthers), others.length))
  const edge = (part: number) => 1 + Math.round((part * others.length) / count)
  return Array.from({ length: count }, (_, part) => [
    0,
    ...others.map((_, index) => index + 1).filter((place) => place >= edge(part) && place < edge(part + 1)),
  ])
}
