import type { SeriesPoint } from '../../../db/model/block.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { type Area, areaOf } from '../mark.ts'
import { labelled, round, type Shape, stroke } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import type { Plot } from './line-axis.ts'

/** From the end of the plot to the text beside it. */
export const beforeText = 13
/** Distance between base lines, in the size of the letters. */
const leading = 1.22
/** So many lines of a name are printed. */
const maxNameLines = 2

/** The last value of a line, and the lines of text beside it: that value and the name of its series. */
export type End = {
  readonly index: number
  readonly place: number
  readonly value: number
  readonly texts: readonly string[]
}
/** An end with the height at which its text stands, in points. */
export type PlacedEnd = End & { readonly level: number }

/** The ends of all series that have a value; names take at most `maxWidth` points. */
export const endsOf = (
  points: readonly SeriesPoint[],
  series: readonly string[],
  maxWidth: number,
  { measure, faces }: PrintContext,
): readonly End[] =>
  series.flatMap((name, place) => {
    const index = points.findLastIndex((point) => point.values[place] != null)
    const value = points[index]?.values[place] ?? null
    if (value === null) return []
    const lines = name === '' ? [] : measure.lines(name, faces.caption, maxWidth)
    return [{ index, place, value, texts: [formatNumber(value), ...lines.slice(0, maxNameLines)] }]
  })

export const endLineHeight = ({ faces }: PrintContext): number => faces.caption.fontSize * leading

const mostLines = (ends: readonly End[]): number => Math.max(0, ...ends.map(({ texts }) => texts.length))

/** The height that each end gets, so that none stands over another. */
export const heightPerEnd = (ends: readonly End[], context: PrintContext): number =>
  mostLines(ends) * endLineHeight(context) + 3

/** Width of the widest text beside the plot. */
export const widthOfEnds = (ends: readonly End[], { measure, faces }: PrintContext): number =>
  Math.max(0, ...ends.flatMap(({ texts }) => texts.map((text) => measure.width(text, faces.label))))

/** Heights as near as can be to those wished for, at least `distance` apart, and none past `bottom`. */
const spread = (wishes: readonly number[], distance: number, bottom: number): readonly number[] => {
  const order = [...wishes.keys()].toSorted((first, second) => (wishes[first] ?? 0) - (wishes[second] ?? 0))
  const levels = wishes.slice()
  let free = Number.NEGATIVE_INFINITY
  for (const [place, index] of order.entries()) {
    const lowest = bottom - (order.length - 1 - place) * distance
    levels[index] = Math.min(Math.max(wishes[index] ?? 0, free), Math.max(lowest, free))
    free = (levels[index] ?? 0) + distance
  }
  return levels
}

/** Places the text of each end as near to its value as the others allow. */
export const placeEnds = (ends: readonly End[], { bottom, yOf }: Plot, context: PrintContext): readonly PlacedEnd[] => {
  const levels = spread(
    ends.map(({ value }) => yOf(value)),
    heightPerEnd(ends, context),
    bottom - (mostLines(ends) - 1) * endLineHeight(context),
  )
  return ends.map((end, index) => ({ ...end, level: levels[index] ?? 0 }))
}

/** Where the text of the lines ends, from the top of the picture. */
export const bottomOfEnds = (ends: readonly PlacedEnd[], context: PrintContext): number =>
  Math.max(...ends.map(({ level, texts }) => level + texts.length * endLineHeight(context)))

const baseOf = ({ level }: PlacedEnd, { faces }: PrintContext): number => level + faces.caption.fontSize * 0.35

/** The text of an end, with a line from its value. */
export const drawEnd = (end: PlacedEnd, { right, xOf, yOf }: Plot, context: PrintContext): readonly Shape[] => {
  const { palette, faces, wording } = context
  const from = `M${round(xOf(end.index) + 4)} ${round(yOf(end.value))}`
  return [
    stroke(`${from}L${round(right + 10)} ${round(end.level)}`, palette.mutedMark, 0.5),
    ...end.texts.map((text, number) =>
      labelled(wording)(text, {
        x: right + beforeText,
        y: baseOf(end, context) + number * endLineHeight(context),
        face: number === 0 ? faces.label : faces.caption,
        colour: palette.ink,
        anchor: 'start',
      }),
    ),
  ]
}

/** Where the value of an end is printed. */
export const areaOfEnd = (end: PlacedEnd, { right }: Plot, context: PrintContext): Area => {
  const { measure, faces } = context
  const width = measure.width(formatNumber(end.value), faces.label)
  return areaOf(right + beforeText, baseOf(end, context), width, faces.label.fontSize)
}
