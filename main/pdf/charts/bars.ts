import type { ChartPoint } from '../../../db/model/block.ts'
import { labelled, marked, type Picture, picture, rect } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import { type RowNames, rowNamesOf } from './row-names.ts'
import { valuesOf } from './values.ts'

const labelShare = 0.42
/** The names give way to long values, so that the longest bar keeps this share of the width. */
const barShare = 0.1
const gap = 12
const beforeValue = 6

/** A bar: its point, and its value as printed, with the width of that in points. */
type Bar = { readonly point: ChartPoint; readonly text: string; readonly textWidth: number }

/** Where the bars stand: the names at their left, the place of zero in points, and points per unit. */
type Axis = { readonly names: RowNames; readonly zero: number; readonly scale: number }

/** The width of a bar from zero on, with the value at its end. */
const reachOf = ({ point, textWidth }: Bar, scale: number): number =>
  Math.abs(point.value) * scale + beforeValue + textWidth

/** The width that the bars on a scale (points per unit) take left and right of zero. */
const widthAt = (bars: readonly Bar[], scale: number): number => {
  const ends = (sign: number) => bars.map((bar) => (Math.sign(bar.point.value || 1) === sign ? reachOf(bar, scale) : 0))
  return Math.max(0, ...ends(1)) + Math.max(0, ...ends(-1))
}

/** The largest scale at which all bars and their values fit in `room` points. */
const scaleFor = (bars: readonly Bar[], room: number): number => {
  const highest = Math.max(...bars.map(({ point }) => Math.abs(point.value)))
  if (highest === 0) return 0
  let low = 0
  let high = room / highest
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (widthAt(bars, middle) <= room) low = middle
    else high = middle
  }
  return low
}

const axisOf = (bars: readonly Bar[], width: number, context: PrintContext): Axis => {
  const left = width * (1 - barShare) - gap - widthAt(bars, 0)
  const names = rowNamesOf(
    bars.map(({ point }) => point),
    Math.min(width * labelShare, left),
    context,
  )
  const start = names.width + gap
  const scale = scaleFor(bars, width - start)
  const leftward = bars.map((bar) => (bar.point.value < 0 ? reachOf(bar, scale) : 0))
  return { names, zero: start + Math.max(0, ...leftward), scale }
}

const draw = (bar: Bar, { names, zero, scale }: Axis, width: number, context: PrintContext): Picture => {
  const { palette, faces, wording } = context
  const { point, text } = bar
  const { fontSize } = faces.caption
  const thickness = fontSize * 1.4
  const name = names.of(point.label)
  const height = Math.max(name.height, thickness) + fontSize * 0.85
  const middle = height / 2
  const top = middle - thickness / 2
  const length = Math.abs(point.value) * scale
  const reach = reachOf(bar, scale)
  const negative = point.value < 0
  const shapes = [
    ...name.centredOn(middle),
    rect(negative ? zero - length : zero, top, length, thickness, point.muted ? palette.mutedMark : palette.mark),
    rect(zero - 0.6, 0, 0.6, height, palette.ink),
    labelled(wording)(text, {
      x: negative ? zero - length - beforeValue : zero + length + beforeValue,
      y: middle + fontSize * 0.35,
      face: faces.label,
      colour: palette.ink,
      anchor: negative ? 'end' : 'start',
    }),
  ]
  const area = { x: negative ? zero - reach : zero, y: top, width: reach, height: thickness }
  return picture(width, height, shapes, marked(point.of, area))
}

/**
 * Horizontal bars on one scale, a picture for each, so that they can flow over pages; what is less than zero goes to the
 * left. Every bar carries its value; the first that can says what is counted.
 */
export const bars = (
  points: readonly ChartPoint[],
  noun: string,
  width: number,
  context: PrintContext,
): readonly Picture[] => {
  const values = valuesOf(points, noun)
  const all = points.map((point, index): Bar => {
    const text = values[index] ?? ''
    return { point, text, textWidth: context.measure.width(text, context.faces.label) }
  })
  const axis = axisOf(all, width, context)
  return all.map((bar) => draw(bar, axis, width, context))
}
