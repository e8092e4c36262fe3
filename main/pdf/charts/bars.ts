import type { ChartPoint } from '../../../db/model/block.ts'
import { labelled, marked, type Picture, picture, rect } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import { labelColumn } from './label-column.ts'
import { valuesOf } from './values.ts'

const labelShare = 0.42
/** The names give way to long values, so that the longest bar keeps this share of the width. */
const barShare = 0.1
const gap = 12
const beforeValue = 6
const leading = 1.26

/** The width that the bars on a scale (points per unit) take left and right of zero, with the value at the end of each. */
const widthAt = (points: readonly ChartPoint[], texts: readonly number[], scale: number): number => {
  const ends = (sign: number) =>
    points.map(({ value }, index) =>
      Math.sign(value || 1) === sign ? Math.abs(value) * scale + beforeValue + (texts[index] ?? 0) : 0,
    )
  return Math.max(0, ...ends(1)) + Math.max(0, ...ends(-1))
}

/** The largest scale at which every bar and its value find room. */
const scaleFor = (points: readonly ChartPoint[], texts: readonly number[], room: number): number => {
  const most = Math.max(...points.map(({ value }) => Math.abs(value)))
  if (most === 0) return 0
  let low = 0
  let high = room / most
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (widthAt(points, texts, middle) <= room) low = middle
    else high = middle
  }
  return low
}

/**
 * Horizontal bars on one scale, a picture for each, so that they can flow over pages; what is less than zero goes to the
 * left. Every bar carries its value; the first that can says what is counted.
 */
export const bars = (
  points: readonly ChartPoint[],
  noun: string,
  width: number,
  { palette, measure, faces, wording }: PrintContext,
): readonly Picture[] => {
  const face = faces.caption
  const label = labelled(wording)
  const lineHeight = face.fontSize * leading
  const thickness = face.fontSize * 1.4
  const between = face.fontSize * 0.85
  const values = valuesOf(points, noun)
  const texts = values.map((value) => measure.width(value, faces.label))
  const left = width * (1 - barShare) - gap - widthAt(points, texts, 0)
  const labelWidth = labelColumn(points, Math.min(width * labelShare, left), face, measure)
  const start = labelWidth + gap
  const scale = scaleFor(points, texts, width - start)
  const leftward = points.map(({ value }, index) =>
    value < 0 ? -value * scale + beforeValue + (texts[index] ?? 0) : 0,
  )
  const zero = start + Math.max(0, ...leftward)
  return points.map((point, index) => {
    const lines = measure.lines(point.label, face, labelWidth)
    const height = Math.max(lines.length * lineHeight, thickness) + between
    const middle = height / 2
    const length = Math.abs(point.value) * scale
    const negative = point.value < 0
    const firstBase = middle - ((lines.length - 1) * lineHeight) / 2 + face.fontSize * 0.33
    const reach = length + beforeValue + (texts[index] ?? 0)
    const whole = { x: negative ? zero - reach : zero, y: middle - thickness / 2, width: reach, height: thickness }
    const shapes = [
      ...lines.map((line, number) =>
        label(line, { x: 0, y: firstBase + number * lineHeight, face, colour: palette.ink, anchor: 'start' }),
      ),
      rect(
        negative ? zero - length : zero,
        middle - thickness / 2,
        length,
        thickness,
        point.muted ? palette.mutedMark : palette.mark,
      ),
      rect(zero - 0.6, 0, 0.6, height, palette.ink),
      label(values[index] ?? '', {
        x: negative ? zero - length - beforeValue : zero + length + beforeValue,
        y: middle + face.fontSize * 0.35,
        face: faces.label,
        colour: palette.ink,
        anchor: negative ? 'end' : 'start',
      }),
    ]
    return picture(width, height, shapes, marked(point.of, whole))
  })
}
