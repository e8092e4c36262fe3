import type { ChartPoint } from '../../../db/model/block.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { mix } from '../colour.ts'
import { type Area, areaOf } from '../mark.ts'
import { labelled, marked, type Outline, type Picture, picture, rect, round, type Shape } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import { type RowNames, rowNamesOf } from './row-names.ts'
import { valuesOf } from './values.ts'

const labelShare = 0.36
const gap = 14
const valueShare = 0.22
const maxValueShare = 0.45

/** A stage, with its value as printed and those before and after it. */
type Stage = {
  readonly point: ChartPoint
  readonly text: string
  readonly former: ChartPoint | undefined
  readonly next: ChartPoint | undefined
}

/** Where the stages stand: names at the left, values at the right, the stages between them around `centre`. In points. */
type Frame = {
  readonly names: RowNames
  readonly valueWidth: number
  readonly centre: number
  readonly widthOf: (value: number) => number
}

const frameOf = (stages: readonly Stage[], width: number, context: PrintContext): Frame => {
  const { measure, faces } = context
  const points = stages.map(({ point }) => point)
  const names = rowNamesOf(points, width * labelShare, context)
  const widest = Math.max(width * valueShare, ...stages.map(({ text }) => measure.width(text, faces.label) + 2))
  const valueWidth = Math.min(width * maxValueShare, widest)
  const highest = Math.max(...points.map(({ value }) => value), 1)
  const room = width - names.width - valueWidth - 2 * gap
  return {
    names,
    valueWidth,
    centre: names.width + gap + room / 2,
    widthOf: (value) => Math.max((value / highest) * room, 0.8),
  }
}

/** How much is left of the stage before. */
const shareOf = ({ point, former }: Stage): string | null =>
  former === undefined || former.value === 0
    ? null
    : `${formatNumber(Math.round((point.value / former.value) * 100))}% van vorige stap`

/** The value of a stage and the share that is left, centred on `middle`, and where the value stands. */
const drawValue = (
  stage: Stage,
  { valueWidth }: Frame,
  middle: number,
  width: number,
  { palette, measure, faces, wording }: PrintContext,
): { readonly labels: readonly Shape[]; readonly area: Area } => {
  const label = labelled(wording)
  const { small } = faces
  const share = shareOf(stage)
  const lines = share === null ? [] : measure.lines(share, small, valueWidth)
  const x = width - valueWidth
  const base = middle - (lines.length * small.fontSize * 1.2) / 2 + faces.caption.fontSize * 0.35
  return {
    labels: [
      label(stage.text, { x, y: base, face: faces.label, colour: palette.ink, anchor: 'start' }),
      ...lines.map((line, number) =>
        label(line, {
          x,
          y: base + small.fontSize * 1.25 * (number + 1),
          face: small,
          colour: palette.muted,
          anchor: 'start',
        }),
      ),
    ],
    area: areaOf(x, base, measure.width(stage.text, faces.label), faces.label.fontSize),
  }
}

/** The slope from a stage, which ends at `top`, to the next, which begins at `bottom`. */
const passageTo = (
  next: ChartPoint,
  { point }: Stage,
  { centre, widthOf }: Frame,
  [top, bottom]: readonly [number, number],
  { palette }: PrintContext,
): Outline => {
  const half = widthOf(point.value) / 2
  const nextHalf = widthOf(next.value) / 2
  return {
    path: `M${round(centre - half)} ${round(top)}H${round(centre + half)}L${round(centre + nextHalf)} ${round(bottom)}H${round(centre - nextHalf)}Z`,
    fill: mix(palette.mark, '#ffffff', 0.82),
  }
}

const draw = (stage: Stage, frame: Frame, width: number, context: PrintContext): Picture => {
  const { palette, faces } = context
  const { point, next } = stage
  const { names, centre, widthOf } = frame
  const { fontSize } = faces.caption
  const thickness = fontSize * 2.3
  const name = names.of(point.label)
  const body = Math.max(name.height, thickness, 2 * names.lineHeight)
  const height = body + (next === undefined ? 4 : fontSize * 1.1)
  const top = (body - thickness) / 2
  const half = widthOf(point.value) / 2
  const stageRect = rect(centre - half, top, half * 2, thickness, point.muted ? palette.mutedMark : palette.mark)
  const value = drawValue(stage, frame, body / 2, width, context)
  const shapes = [
    ...(next === undefined ? [] : [passageTo(next, stage, frame, [top + thickness, height], context)]),
    stageRect,
    ...name.centredOn(body / 2),
    ...value.labels,
  ]
  const { fill: _, ...area } = stageRect
  return picture(width, height, shapes, marked(point.of, value.area, area))
}

/**
 * Stages from wide to narrow, a picture for each: the name at the left, the value at the right, with the share of the stage
 * before that is left.
 */
export const funnel = (
  points: readonly ChartPoint[],
  noun: string,
  width: number,
  context: PrintContext,
): readonly Picture[] => {
  const values = valuesOf(points, noun)
  const stages = points.map(
    (point, index): Stage => ({
      point,
      text: values[index] ?? '',
      former: points[index - 1],
      next: points[index + 1],
    }),
  )
  const frame = frameOf(stages, width, context)
  return stages.map((stage) => draw(stage, frame, width, context))
}
