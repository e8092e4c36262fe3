import { arc } from 'd3-shape'
import type { ChartPoint } from '../../../db/model/block.ts'
import type { Figure } from '../../../db/model/figure.ts'
import { formatNumber } from '../../../db/model/format.ts'
import type { Mark } from '../mark.ts'
import { type Label, labelled, marked, type Outline, type Picture, picture, round } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import {
  drawLabel,
  drawLeader,
  heightOf,
  labelsOf,
  markOf,
  outer,
  type Point,
  placeLabels,
  printedAt,
  type Slice,
  type SliceLabel,
} from './donut-labels.ts'

const inner = 52

const drawRing = (labels: readonly SliceLabel[], centre: Point): readonly Outline[] => {
  const path = arc<Slice>().innerRadius(inner).outerRadius(outer).digits(2)
  return labels.map(({ slice }) => ({
    path: path(slice) ?? '',
    fill: slice.colour,
    stroke: { colour: '#ffffff', width: 1.2 },
    at: centre,
  }))
}

/** The total and what is counted, in the middle of the ring; the total leads to the figure `whole` when it is that. */
const drawMiddle = (
  sum: number,
  noun: string,
  whole: Figure | undefined,
  centre: Point,
  context: PrintContext,
): { readonly labels: readonly Label[]; readonly marks: readonly Mark[] } => {
  const { palette, measure, faces, wording } = context
  const total = formatNumber(sum)
  const room = 2 * inner - 26
  const numeral = measure.fitted(total, { ...faces.numeral, fontSize: 30 }, room, 40)
  const at = { x: centre.x, y: centre.y + 3 }
  const nounFace = measure.fitted(noun, faces.caption, room, 14)
  const label = labelled(wording)
  return {
    labels: [
      label(total, { ...at, face: numeral, colour: palette.accentText, anchor: 'middle' }),
      label(noun, { x: centre.x, y: centre.y + 21, face: nounFace, colour: palette.ink, anchor: 'middle' }),
    ],
    marks: whole?.value === sum ? marked(whole, printedAt(total, numeral, at, 0.5, context)) : [],
  }
}

/**
 * A ring with the total in its middle, which is that of the figure `whole`; every slice is named beside it, so that nobody has
 * to match colours.
 */
export const donut = (
  points: readonly ChartPoint[],
  noun: string,
  whole: Figure | undefined,
  width: number,
  context: PrintContext,
): Picture => {
  const labels = labelsOf(points, width, context)
  const placed = [true, false].flatMap((right) => placeLabels(labels.filter((label) => label.right === right)))
  const top = Math.min(-outer, ...placed.map((label) => label.top)) - 2
  const bottom = Math.max(outer, ...placed.map((label) => label.top + heightOf(label))) + 6
  const centre = { x: round(width / 2), y: round(-top) }
  const sum = points.reduce((all, { value }) => all + value, 0)
  const middle = drawMiddle(sum, noun, whole, centre, context)
  const shapes = [
    ...drawRing(labels, centre),
    ...placed.map((label) => drawLeader(label, centre, context)),
    ...placed.flatMap((label) => drawLabel(label, centre, context)),
    ...middle.labels,
  ]
  const marks = [...middle.marks, ...placed.flatMap((label) => markOf(label, centre, context))]
  return picture(width, bottom - top, shapes, marks)
}
