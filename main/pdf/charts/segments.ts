import { type Colour, contrast } from '../../../db/model/colour.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { labelled, rect, round, type Shape, stroke } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import type { RowNames } from './row-names.ts'

/** A part of a bar: where it begins and how long it is, in points; `place` is that of its series. */
export type Segment = {
  readonly x: number
  readonly length: number
  readonly place: number
  readonly value: number
  readonly colour: Colour
}

/** The names of the parts above a bar, each on a line of its own with a line down to its part; `height` is that of all lines. */
export const drawSegmentNames = (
  segments: readonly Segment[],
  series: readonly string[],
  { names, start }: { readonly names: RowNames; readonly start: number },
  width: number,
  { palette, measure, faces, wording }: PrintContext,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const face = faces.caption
  const filled = segments.filter(({ length }) => length > 0)
  const height = filled.length * names.lineHeight + 3
  const shapes = filled.flatMap(({ x, length, place }, row) => {
    const at = x + Math.min(length / 2, 10)
    const text = measure.lines(series[place] ?? '', face, width - start)[0] ?? ''
    const left = Math.min(at + 4, width - measure.width(text, face))
    const base = (row + 1) * names.lineHeight - 3
    const down = `M${round(at)} ${round(base - face.fontSize * 0.6)}V${round(height + (face.fontSize * 0.9) / 2)}`
    return [
      stroke(down, palette.mutedMark, 0.6),
      rect(left - 2, base - face.fontSize * 0.8, measure.width(text, face) + 4, face.fontSize, '#ffffff'),
      labelled(wording)(text, { x: left, y: base, face, colour: palette.ink, anchor: 'start' }),
    ]
  })
  return { shapes, height }
}

/** A part of a bar around `middle`, with its value where that fits. */
export const drawSegment = (
  { x, length, value, colour }: Segment,
  middle: number,
  thickness: number,
  { measure, faces, wording }: PrintContext,
): readonly Shape[] => {
  if (length === 0) return []
  const text = formatNumber(value)
  const face = faces.caption
  const bar = rect(x, middle - thickness / 2, Math.max(length - 0.8, 0.4), thickness, colour)
  if (measure.width(text, face) + 6 > length) return [bar]
  const onPart = contrast(colour, '#ffffff') >= 4.5 ? '#ffffff' : '#000000'
  const base = middle + face.fontSize * 0.35
  return [bar, labelled(wording)(text, { x: x + length / 2, y: base, face, colour: onPart, anchor: 'middle' })]
}
