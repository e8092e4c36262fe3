import type { SeriesPoint } from '../../../db/model/block.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { labelled, rect, type Shape } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'

/** The values from the bottom of the plot to its top, and those at which a line is drawn. */
export type ValueAxis = { readonly low: number; readonly high: number; readonly ticks: readonly number[] }

/** Where points and values lie; all measures in points from the left top of the picture. */
export type Plot = {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly xOf: (index: number) => number
  readonly yOf: (value: number) => number
}

/** Round steps of 1, 2 or 5 that divide the values in about three. */
const stepFor = (span: number): number => {
  const rough = span / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10)
}

/** The axis of all values, and of zero. */
export const valueAxisOf = (points: readonly SeriesPoint[]): ValueAxis => {
  const values = points.flatMap((point) => point.values.filter((value) => value !== null))
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  const step = stepFor(highest - lowest || 1)
  const low = Math.floor(lowest / step) * step
  const high = Math.max(Math.ceil(highest / step) * step, low + step)
  return {
    low,
    high,
    ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step),
  }
}

/** Width of the widest number beside the axis. */
export const tickWidth = ({ ticks }: ValueAxis, { measure, faces }: PrintContext): number =>
  Math.max(...ticks.map((tick) => measure.width(formatNumber(tick), faces.small)))

/** A line over the plot for each tick, with its number. */
export const drawTicks = (
  { ticks }: ValueAxis,
  { left, right, yOf }: Plot,
  { palette, faces, wording }: PrintContext,
): readonly Shape[] =>
  ticks.flatMap((tick) => [
    rect(left, yOf(tick) - 0.2, right - left, tick === 0 ? 0.9 : 0.4, tick === 0 ? palette.ink : palette.hairline),
    labelled(wording)(formatNumber(tick), {
      x: left - 5,
      y: yOf(tick) + faces.small.fontSize * 0.33,
      face: faces.small,
      colour: palette.muted,
      anchor: 'end',
    }),
  ])

/** The names of the points under the plot, on the base line `base`: as many as stand free of each other; the last one always. */
export const drawPointNames = (
  points: readonly SeriesPoint[],
  { right, xOf }: Plot,
  base: number,
  { palette, measure, faces, wording }: PrintContext,
): readonly Shape[] => {
  let free = Number.POSITIVE_INFINITY
  return [...points.entries()].reverse().flatMap(([index, point]) => {
    const text = measure.lines(point.label, faces.small, (right + 4) / 2)[0] ?? ''
    const half = measure.width(text, faces.small) / 2
    const x = Math.min(Math.max(xOf(index), half), right + 4 - half)
    if (x + half > free - 6) return []
    free = x - half
    return [labelled(wording)(text, { x, y: base, face: faces.small, colour: palette.muted, anchor: 'middle' })]
  })
}
