import type { SeriesPoint } from '../../../db/model/block.ts'
import type { Colour } from '../../../db/model/colour.ts'
import { steps } from '../colour.ts'
import type { Mark } from '../mark.ts'
import { labelled, marked, type Outline, type Picture, picture, round, type Shape, stroke } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import { drawPointNames, drawTicks, type Plot, tickWidth, type ValueAxis, valueAxisOf } from './line-axis.ts'
import {
  areaOfEnd,
  beforeText,
  bottomOfEnds,
  drawEnd,
  type End,
  endLineHeight,
  endsOf,
  heightPerEnd,
  type PlacedEnd,
  placeEnds,
  widthOfEnds,
} from './line-ends.ts'

/** Lines that cross are told apart without colour. */
const dashes = [[], [6, 2.5], [2, 2], [9, 2, 2, 2]] as const

/** Of a value on its line; none where there are more points than this. */
const dot = 'M-2.2 0A2.2 2.2 0 0 1 2.2 0A2.2 2.2 0 0 1 -2.2 0Z'
const maxDotted = 24
/** Around a value on its line, so that one can point at it. */
const around = 8
/** The names of the lines take at most this share of the width; the plot is at least so high. */
const nameShare = 0.3
const plotShare = 0.36

/** Lays the plot out between the numbers of the axis and the text of the ends, under the noun. */
const plotOf = (
  points: readonly SeriesPoint[],
  axis: ValueAxis,
  ends: readonly End[],
  { noun, width }: { readonly noun: string; readonly width: number },
  context: PrintContext,
): Plot => {
  const left = tickWidth(axis, context) + 8
  const right = width - widthOfEnds(ends, context) - (beforeText + 1)
  const height = Math.max(width * plotShare, heightPerEnd(ends, context) * ends.length)
  const bottom = (noun === '' ? 4 : endLineHeight(context) + 4) + 6 + height
  return {
    left,
    right,
    bottom,
    yOf: (value) => bottom - ((value - axis.low) / (axis.high - axis.low)) * height,
    xOf: (index) =>
      points.length === 1 ? (left + right) / 2 : left + 6 + (index / (points.length - 1)) * (right - left - 12),
  }
}

/** One line: broken where a value is missing, a dot at each value. */
const drawLine = (
  values: readonly (number | null)[],
  place: number,
  colour: Colour,
  { xOf, yOf }: Plot,
): readonly Shape[] => {
  const at = (index: number, value: number) => ({ x: round(xOf(index)), y: round(yOf(value)) })
  const path = values
    .map((value, index) => {
      if (value === null) return ''
      const { x, y } = at(index, value)
      return `${(values[index - 1] ?? null) === null ? 'M' : 'L'}${x} ${y}`
    })
    .join('')
  const dots = values.flatMap((value, index): readonly Outline[] =>
    value === null || values.length > maxDotted ? [] : [{ path: dot, fill: colour, at: at(index, value) }],
  )
  return [...(path.includes('L') ? [stroke(path, colour, 1.6, dashes[place % dashes.length])] : []), ...dots]
}

/** Each value leads to its figure: on its line, and at the end of it where the value is printed. */
const marksOf = (
  points: readonly SeriesPoint[],
  ends: readonly PlacedEnd[],
  plot: Plot,
  context: PrintContext,
): readonly Mark[] =>
  points.flatMap((point, index) =>
    point.values.flatMap((value, place) => {
      if (value === null) return []
      const end = ends.find((one) => one.index === index && one.place === place)
      const onLine = {
        x: plot.xOf(index) - around / 2,
        y: plot.yOf(value) - around / 2,
        width: around,
        height: around,
      }
      return marked(point.of?.[place], ...(end === undefined ? [] : [areaOfEnd(end, plot, context)]), onLine)
    }),
  )

const drawNoun = (noun: string, { left }: Plot, { palette, faces, wording }: PrintContext): readonly Shape[] =>
  noun === ''
    ? []
    : [
        labelled(wording)(noun, {
          x: left,
          y: faces.caption.fontSize,
          face: faces.small,
          colour: palette.muted,
          anchor: 'start',
        }),
      ]

/** Lines over the same points; each is named at its end, with its last value. */
export const line = (
  points: readonly SeriesPoint[],
  series: readonly string[],
  noun: string,
  width: number,
  context: PrintContext,
): Picture => {
  const { palette } = context
  const axis = valueAxisOf(points)
  const ends = endsOf(points, series, width * nameShare, context)
  const plot = plotOf(points, axis, ends, { noun, width }, context)
  const placed = placeEnds(ends, plot, context)
  const colours = steps(palette.accent, series.length)
  const lineHeight = endLineHeight(context)
  const shapes = [
    ...drawNoun(noun, plot, context),
    ...drawTicks(axis, plot, context),
    ...series.flatMap((_, place) => {
      const values = points.map((point) => point.values[place] ?? null)
      return drawLine(values, place, colours[place] ?? palette.mark, plot)
    }),
    ...placed.flatMap((end) => drawEnd(end, plot, context)),
    ...drawPointNames(points, plot, plot.bottom + lineHeight, context),
  ]
  const height = Math.max(plot.bottom + lineHeight * 1.5, bottomOfEnds(placed, context))
  return picture(width, height, shapes, marksOf(points, placed, plot, context))
}
