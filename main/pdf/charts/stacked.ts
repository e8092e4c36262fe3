import type { SeriesPoint } from '../../../db/model/block.ts'
import type { Colour } from '../../../db/model/colour.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { steps } from '../colour.ts'
import { labelled, marked, type Picture, picture } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import { type RowNames, rowNamesOf } from './row-names.ts'
import { drawSegment, drawSegmentNames, type Segment } from './segments.ts'

const labelShare = 0.36
const gap = 12
const beforeValue = 6

/** Where the bars stand: the names at their left, where the bars start in points, points per unit, and a colour per series. */
type Frame = {
  readonly names: RowNames
  readonly start: number
  readonly scale: number
  readonly colours: readonly Colour[]
}

const totalOf = ({ values }: SeriesPoint): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

const filledParts = ({ values }: SeriesPoint): number => values.filter((value) => (value ?? 0) > 0).length

/** The largest scale at which every bar and its total, as printed in `texts`, fit in `room` points. */
const scaleFor = (
  points: readonly SeriesPoint[],
  texts: readonly string[],
  room: number,
  { measure, faces }: PrintContext,
): number =>
  Math.min(
    ...points.map((point, index) => {
      const total = totalOf(point)
      const left = Math.max(room - beforeValue - measure.width(texts[index] ?? '', faces.label), 0)
      return total > 0 ? left / total : Number.POSITIVE_INFINITY
    }),
  )

const segmentsOf = ({ values }: SeriesPoint, { start, scale, colours }: Frame, { palette }: PrintContext) => {
  let x = start
  return values.map((value, place): Segment => {
    const length = value === null || value === 0 ? 0 : value * scale
    const segment = { x, length, place, value: value ?? 0, colour: colours[place] ?? palette.mutedMark }
    x += length
    return segment
  })
}

/** A bar: its point, its total as printed, and the names of the parts where it is the one that names them. */
type Bar = { readonly point: SeriesPoint; readonly total: string; readonly series: readonly string[] | null }

const draw = ({ point, total, series }: Bar, frame: Frame, width: number, context: PrintContext): Picture => {
  const { palette, faces, wording } = context
  const { fontSize } = faces.caption
  const thickness = fontSize * 1.7
  const segments = segmentsOf(point, frame, context)
  const above = series === null ? { shapes: [], height: 0 } : drawSegmentNames(segments, series, frame, width, context)
  const name = frame.names.of(point.label)
  const height = Math.max(name.height, thickness) + fontSize * 0.9
  const middle = above.height + height / 2
  const shapes = [
    ...above.shapes,
    ...name.centredOn(middle),
    ...segments.flatMap((segment) => drawSegment(segment, middle, thickness, context)),
    labelled(wording)(total, {
      x: frame.start + segments.reduce((sum, { length }) => sum + length, 0) + beforeValue,
      y: middle + fontSize * 0.35,
      face: faces.label,
      colour: palette.ink,
      anchor: 'start',
    }),
  ]
  const marks = segments.flatMap(({ x, length, place }) =>
    length === 0 ? [] : marked(point.of?.[place], { x, y: middle - thickness / 2, width: length, height: thickness }),
  )
  return picture(width, above.height + height, shapes, marks)
}

/**
 * Bars of parts on one scale, a picture for each. The parts are named once, above the first bar that has them, each from its
 * own part; a part carries its value where it has room, and a bar its total.
 */
export const stacked = (
  points: readonly SeriesPoint[],
  series: readonly string[],
  noun: string,
  width: number,
  context: PrintContext,
): readonly Picture[] => {
  const names = rowNamesOf(points, width * labelShare, context)
  const start = names.width + gap
  const texts = points.map(
    (point, index) => `${formatNumber(totalOf(point))}${index === 0 && noun !== '' ? ` ${noun}` : ''}`,
  )
  const scale = scaleFor(points, texts, width - start, context)
  const frame: Frame = { names, start, scale, colours: steps(context.palette.accent, series.length) }
  const mostParts = Math.max(...points.map(filledParts))
  const namedAt = points.findIndex((point) => filledParts(point) === mostParts)
  return points.map((point, index) => {
    const bar = { point, total: texts[index] ?? '', series: index === namedAt ? series : null }
    return draw(bar, frame, width, context)
  })
}
