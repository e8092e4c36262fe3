import { type PieArcDatum, pie } from 'd3-shape'
import type { ChartPoint } from '../../../db/model/block.ts'
import type { Colour } from '../../../db/model/colour.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { steps } from '../colour.ts'
import type { Face } from '../faces.ts'
import { type Area, areaOf, type Mark } from '../mark.ts'
import { type Label, labelled, marked, type Outline, round, stroke } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'

export const outer = 78
/** From the ring to the bend of the leader, and from there to the label. */
const bend = 12
const reach = 26
const leading = 12
const apart = 8
/** From the top of a line to its base. */
const underTop = 9.5

export type Slice = PieArcDatum<ChartPoint> & { readonly colour: Colour }
/** The label of a slice beside the ring: the lines under its number, and the angle of its middle. */
export type SliceLabel = {
  readonly slice: Slice
  readonly angle: number
  readonly right: boolean
  readonly lines: readonly string[]
}
/** A label with its top, in points from the centre of the ring. */
export type PlacedLabel = SliceLabel & { readonly top: number }
export type Point = { readonly x: number; readonly y: number }

export const heightOf = ({ lines }: SliceLabel): number => (lines.length + 1) * leading

/** The labels of one side from top to bottom, each as near its slice as the one above allows. */
export const placeLabels = (labels: readonly SliceLabel[]): readonly PlacedLabel[] => {
  const sorted = labels.toSorted((first, second) => -Math.cos(first.angle) + Math.cos(second.angle))
  const total = sorted.reduce((sum, label) => sum + heightOf(label) + apart, -apart)
  const bottom = Math.max(outer + bend + leading, total / 2)
  let free = -bottom
  let left = total
  return sorted.map((label) => {
    const wish = -Math.cos(label.angle) * (outer + bend) - heightOf(label) / 2
    const top = Math.min(Math.max(wish, free), bottom - left)
    free = top + heightOf(label) + apart
    left -= heightOf(label) + apart
    return { ...label, top }
  })
}

const coloursOf = (points: readonly ChartPoint[], { palette }: PrintContext): readonly Colour[] => {
  const tones = steps(palette.accent, points.filter((point) => point.muted !== true).length)
  let next = 0
  return points.map((point) => (point.muted ? palette.mutedMark : (tones[next++] ?? palette.mark)))
}

/** The labels of all slices, in the order of the points. */
export const labelsOf = (
  points: readonly ChartPoint[],
  width: number,
  context: PrintContext,
): readonly SliceLabel[] => {
  const { palette, measure, faces } = context
  const labelWidth = width / 2 - outer - reach - 4
  const colours = coloursOf(points, context)
  const slices = pie<ChartPoint>()
    .sort(null)
    .value((point) => point.value)(points.slice())
  return slices.map((slice, index) => {
    const angle = (slice.startAngle + slice.endAngle) / 2
    const lines = measure.lines(slice.data.label, faces.caption, labelWidth)
    return { slice: { ...slice, colour: colours[index] ?? palette.mark }, angle, right: angle <= Math.PI, lines }
  })
}

/** The line from a slice to its label. */
export const drawLeader = ({ angle, right, top }: PlacedLabel, centre: Point, { palette }: PrintContext): Outline => {
  const on = (radius: number) => `${round(Math.sin(angle) * radius)} ${round(-Math.cos(angle) * radius)}`
  const level = round(top + leading * 0.62)
  const end = right ? outer + reach - 4 : -outer - reach + 4
  const knee = right ? outer + bend : -outer - bend
  const path = `M${on(outer + 2)}L${on(outer + bend)}L${round(knee)} ${level}H${end}`
  return { ...stroke(path, palette.mutedMark, 0.6), at: centre }
}

const sideOf = ({ right }: PlacedLabel, { x }: Point): number => x + (right ? outer + reach : -outer - reach)

/** The number of a slice and its name beneath. */
export const drawLabel = (
  placed: PlacedLabel,
  centre: Point,
  { palette, faces, wording }: PrintContext,
): readonly Label[] => {
  const { slice, right, top, lines } = placed
  const row = (text: string, number: number, face: Face) =>
    labelled(wording)(text, {
      x: sideOf(placed, centre),
      y: centre.y + top + leading * number + underTop,
      face,
      colour: palette.ink,
      anchor: right ? 'start' : 'end',
    })
  return [
    row(formatNumber(slice.data.value), 0, faces.label),
    ...lines.map((line, number) => row(line, number + 1, faces.caption)),
  ]
}

/** Where a text is printed, of which the `share` before `x` stands at the left of it. */
export const printedAt = (
  text: string,
  face: Face,
  { x, y }: Point,
  share: number,
  { measure }: PrintContext,
): Area => {
  const width = measure.width(text, face)
  return areaOf(x - share * width, y, width, face.fontSize)
}

/** The number of a slice leads to its figure. */
export const markOf = (placed: PlacedLabel, centre: Point, context: PrintContext): readonly Mark[] => {
  const { slice, right, top } = placed
  const at = { x: sideOf(placed, centre), y: centre.y + top + underTop }
  return marked(
    slice.data.of,
    printedAt(formatNumber(slice.data.value), context.faces.label, at, right ? 0 : 1, context),
  )
}
