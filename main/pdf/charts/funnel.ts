import type { ChartPoint } from '../../../db/model/block.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { mix } from '../colour.ts'
import { areaOf } from '../mark.ts'
import { labelled, marked, type Picture, picture, rect, round } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import { labelColumn } from './label-column.ts'
import { valuesOf } from './values.ts'

const labelShare = 0.36
const gap = 14
const valueShare = 0.22

/**
 * Stages from wide to narrow, a picture for each: the name at the left, the value at the right, with the share of the stage
 * before that is left.
 */
export const funnel = (
  points: readonly ChartPoint[],
  noun: string,
  width: number,
  { palette, measure, faces, wording }: PrintContext,
): readonly Picture[] => {
  const face = faces.caption
  const label = labelled(wording)
  const lineHeight = face.fontSize * 1.26
  const thickness = face.fontSize * 2.3
  const values = valuesOf(points, noun)
  const labelWidth = labelColumn(points, width * labelShare, face, measure)
  const valueWidth = Math.min(
    width * 0.45,
    Math.max(width * valueShare, ...values.map((value) => measure.width(value, faces.label) + 2)),
  )
  const most = Math.max(...points.map(({ value }) => value), 1)
  const room = width - labelWidth - valueWidth - 2 * gap
  const centre = labelWidth + gap + room / 2
  const widthOf = (value: number) => Math.max((value / most) * room, 0.8)
  return points.map((point, index) => {
    const former = points[index - 1]
    const next = points[index + 1]
    const lines = measure.lines(point.label, face, labelWidth)
    const body = Math.max(lines.length * lineHeight, thickness, 2 * lineHeight)
    const below = next === undefined ? 4 : face.fontSize * 1.1
    const top = (body - thickness) / 2
    const half = widthOf(point.value) / 2
    const nextHalf = next === undefined ? half : widthOf(next.value) / 2
    const nextTop = body + below
    const firstBase = body / 2 - ((lines.length - 1) * lineHeight) / 2 + face.fontSize * 0.33
    const share =
      former === undefined || former.value === 0
        ? []
        : [`${formatNumber(Math.round((point.value / former.value) * 100))}% van vorige stap`]
    const shown = share.flatMap((text) => measure.lines(text, faces.small, valueWidth))
    const valueBase = body / 2 - (shown.length * faces.small.fontSize * 1.2) / 2 + face.fontSize * 0.35
    const x = width - valueWidth
    const stage = rect(centre - half, top, half * 2, thickness, point.muted ? palette.mutedMark : palette.mark)
    const value = values[index] ?? ''
    const printed = areaOf(x, valueBase, measure.width(value, faces.label), faces.label.fontSize)
    const shapes = [
      ...(next === undefined
        ? []
        : [
            {
              path: `M${round(centre - half)} ${round(top + thickness)}H${round(centre + half)}L${round(centre + nextHalf)} ${round(nextTop)}H${round(centre - nextHalf)}Z`,
              fill: mix(palette.mark, '#ffffff', 0.82),
            },
          ]),
      stage,
      ...lines.map((line, number) =>
        label(line, { x: 0, y: firstBase + number * lineHeight, face, colour: palette.ink, anchor: 'start' }),
      ),
      label(value, { x, y: valueBase, face: faces.label, colour: palette.ink, anchor: 'start' }),
      ...shown.map((line, number) =>
        label(line, {
          x,
          y: valueBase + faces.small.fontSize * 1.25 * (number + 1),
          face: faces.small,
          colour: palette.muted,
          anchor: 'start',
        }),
      ),
    ]
    const { x: left, y, width: across, height } = stage
    return picture(width, body + below, shapes, marked(point.of, printed, { x: left, y, width: across, height }))
  })
}
