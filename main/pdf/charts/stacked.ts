import type { SeriesPoint } from '../../../db/model/block.ts'
import { contrast } from '../../../db/model/colour.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { steps } from '../colour.ts'
import { labelled, marked, type Picture, picture, rect, round, type Shape, stroke } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import { labelColumn } from './label-column.ts'

const labelShare = 0.36
const gap = 12
const beforeValue = 6

const total = ({ values }: SeriesPoint): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

/**
 * Bars of parts on one scale, a picture for each. The parts are named once, above the first bar that has them, each from its
 * own part; a part carries its value where it has room, and a bar its total.
 */
export const stacked = (
  points: readonly SeriesPoint[],
  series: readonly string[],
  noun: string,
  width: number,
  { palette, measure, faces, wording }: PrintContext,
): readonly Picture[] => {
  const face = faces.caption
  const label = labelled(wording)
  const lineHeight = face.fontSize * 1.26
  const thickness = face.fontSize * 1.7
  const between = face.fontSize * 0.9
  const labelWidth = labelColumn(points, width * labelShare, face, measure)
  const start = labelWidth + gap
  const texts = points.map(
    (point, index) => `${formatNumber(total(point))}${index === 0 && noun !== '' ? ` ${noun}` : ''}`,
  )
  const scale = Math.min(
    ...points.map((point, index) => {
      const room = Math.max(width - start - beforeValue - measure.width(texts[index] ?? '', faces.label), 0)
      return total(point) > 0 ? room / total(point) : Number.POSITIVE_INFINITY
    }),
  )
  const colours = steps(palette.accent, series.length)
  const segmentsOf = ({ values }: SeriesPoint) => {
    let x = start
    return values.map((value, place) => {
      const length = value === null || value === 0 ? 0 : value * scale
      const segment = { x, length, place, value: value ?? 0, colour: colours[place] ?? palette.mutedMark }
      x += length
      return segment
    })
  }

  /** The names above the first bar, each on a line of its own with a line down to its part. */
  const namesOf = (point: SeriesPoint): { readonly inner: readonly Shape[]; readonly height: number } => {
    const named = segmentsOf(point).filter(({ length }) => length > 0)
    const height = named.length * lineHeight + 3
    const inner = named.flatMap(({ x, length, place }, row) => {
      const at = x + Math.min(length / 2, 10)
      const text = measure.lines(series[place] ?? '', face, width - start)[0] ?? ''
      const left = Math.min(at + 4, width - measure.width(text, face))
      const base = (row + 1) * lineHeight - 3
      return [
        stroke(
          `M${round(at)} ${round(base - face.fontSize * 0.6)}V${round(height + between / 2)}`,
          palette.mutedMark,
          0.6,
        ),
        rect(left - 2, base - face.fontSize * 0.8, measure.width(text, face) + 4, face.fontSize, '#ffffff'),
        label(text, { x: left, y: base, face, colour: palette.ink, anchor: 'start' }),
      ]
    })
    return { inner, height }
  }
  const most = Math.max(...points.map(({ values }) => values.filter((value) => (value ?? 0) > 0).length))
  const namedAt = points.findIndex(({ values }) => values.filter((value) => (value ?? 0) > 0).length === most)

  return points.map((point, index) => {
    const lines = measure.lines(point.label, face, labelWidth)
    const names = index === namedAt ? namesOf(point) : { inner: [], height: 0 }
    const height = Math.max(lines.length * lineHeight, thickness) + between
    const middle = names.height + height / 2
    const firstBase = middle - ((lines.length - 1) * lineHeight) / 2 + face.fontSize * 0.33
    const base = middle + face.fontSize * 0.35
    const segments = segmentsOf(point)
    const marks = segments.flatMap(({ x, length, place }) =>
      length === 0 ? [] : marked(point.of?.[place], { x, y: middle - thickness / 2, width: length, height: thickness }),
    )
    const shapes = [
      ...names.inner,
      ...lines.map((line, number) =>
        label(line, { x: 0, y: firstBase + number * lineHeight, face, colour: palette.ink, anchor: 'start' }),
      ),
      ...segments.flatMap(({ x, length, value, colour }) => {
        if (length === 0) return []
        const text = formatNumber(value)
        const fits = measure.width(text, faces.caption) + 6 <= length
        return [
          rect(x, middle - thickness / 2, Math.max(length - 0.8, 0.4), thickness, colour),
          ...(fits
            ? [
                label(text, {
                  x: x + length / 2,
                  y: base,
                  face: faces.caption,
                  colour: contrast(colour, '#ffffff') >= 4.5 ? '#ffffff' : '#000000',
                  anchor: 'middle',
                }),
              ]
            : []),
        ]
      }),
      label(texts[index] ?? '', {
        x: start + segments.reduce((sum, { length }) => sum + length, 0) + beforeValue,
        y: base,
        face: faces.label,
        colour: palette.ink,
        anchor: 'start',
      }),
    ]
    return picture(width, names.height + height, shapes, marks)
  })
}
