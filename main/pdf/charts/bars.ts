import type { ChartPoint } from '../../../db/model/block.ts'
import { faces } from '../faces.ts'
import type { Press } from '../press.ts'
import { label, type Picture, picture, round } from './picture.ts'
import { valuesOf } from './values.ts'

const labelShare = 0.42
const gap = 12
const beforeValue = 6
const thickness = 13
const leading = 12
const between = 8

/**
 * Horizontal bars on one scale, a picture for each, so that they can flow over pages. Every bar carries its value; the first
 * that can says what is counted.
 */
export const bars = (
  points: readonly ChartPoint[],
  noun: string,
  width: number,
  { palette, ruler }: Press,
): readonly Picture[] => {
  const face = faces.caption
  const labelWidth = Math.min(
    width * labelShare,
    Math.max(...points.map((point) => ruler.width(point.label, face))) + 1,
  )
  const start = labelWidth + gap
  const values = valuesOf(points, noun)
  const roomFor = (index: number) => width - start - beforeValue - ruler.width(values[index] ?? '', faces.label)
  const scale = Math.min(
    ...points.map(({ value }, index) => (value > 0 ? Math.max(roomFor(index), 0) / value : Number.POSITIVE_INFINITY)),
  )
  return points.map((point, index) => {
    const lines = ruler.lines(point.label, face, labelWidth)
    const height = Math.max(lines.length * leading, thickness) + between
    const middle = height / 2
    const length = point.value > 0 ? point.value * scale : 0
    const firstBase = middle - ((lines.length - 1) * leading) / 2 + face.fontSize * 0.33
    return picture(width, height, [
      ...lines.map((line, number) =>
        label(line, { x: 0, y: firstBase + number * leading, face, colour: palette.ink, anchor: 'start' }),
      ),
      `<rect x="${round(start)}" y="${round(middle - thickness / 2)}" width="${round(length)}" height="${thickness}" fill="${point.muted ? palette.mutedMark : palette.mark}"/>`,
      `<rect x="${round(start - 0.6)}" y="0" width="0.6" height="${round(height)}" fill="${palette.ink}"/>`,
      label(values[index] ?? '', {
        x: start + length + beforeValue,
        y: middle + face.fontSize * 0.35,
        face: faces.label,
        colour: palette.ink,
        anchor: 'start',
      }),
    ])
  })
}
