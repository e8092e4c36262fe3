import { arc, type PieArcDatum, pie } from 'd3-shape'
import type { ChartPoint } from '../../../db/model/block.ts'
import type { Colour } from '../../../db/model/colour.ts'
import type { Figure } from '../../../db/model/figure.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { steps } from '../colour.ts'
import type { Face } from '../faces.ts'
import { areaOf } from '../mark.ts'
import { labelled, marked, type Outline, type Picture, picture, round, stroke } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'

const outer = 78
const inner = 52
/** From the ring to the bend of the leader, and from there to the label. */
const bend = 12
const reach = 26
const leading = 12
const apart = 8

type Slice = PieArcDatum<ChartPoint> & { readonly colour: Colour }
/** A label beside the ring: where its slice is, and the lines under its number. */
type Tag = { readonly slice: Slice; readonly angle: number; readonly right: boolean; readonly lines: readonly string[] }
type Placed = Tag & { readonly top: number }

const heightOf = ({ lines }: Tag): number => (lines.length + 1) * leading

/** The labels of one side from top to bottom, each as near its slice as the one above allows. */
const place = (tags: readonly Tag[]): readonly Placed[] => {
  const sorted = tags.toSorted((first, second) => -Math.cos(first.angle) + Math.cos(second.angle))
  const total = sorted.reduce((sum, tag) => sum + heightOf(tag) + apart, -apart)
  const bottom = Math.max(outer + bend + leading, total / 2)
  let free = -bottom
  let left = total
  return sorted.map((tag) => {
    const wish = -Math.cos(tag.angle) * (outer + bend) - heightOf(tag) / 2
    const top = Math.min(Math.max(wish, free), bottom - left)
    free = top + heightOf(tag) + apart
    left -= heightOf(tag) + apart
    return { ...tag, top }
  })
}

const colours = (points: readonly ChartPoint[], { palette }: PrintContext): readonly Colour[] => {
  const named = steps(palette.accent, points.filter((point) => point.muted !== true).length)
  let next = 0
  return points.map((point) => (point.muted ? palette.mutedMark : (named[next++] ?? palette.mark)))
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
  const { palette, measure, faces, wording } = context
  const label = labelled(wording)
  const labelWidth = width / 2 - outer - reach - 4
  const fills = colours(points, context)
  const slices = pie<ChartPoint>()
    .sort(null)
    .value((point) => point.value)(points.slice())
  const tags = slices.map((slice, index): Tag => {
    const angle = (slice.startAngle + slice.endAngle) / 2
    const lines = measure.lines(slice.data.label, faces.caption, labelWidth)
    return { slice: { ...slice, colour: fills[index] ?? palette.mark }, angle, right: angle <= Math.PI, lines }
  })
  const placed = [true, false].flatMap((right) => place(tags.filter((tag) => tag.right === right)))
  const top = Math.min(-outer, ...placed.map((tag) => tag.top)) - 2
  const bottom = Math.max(outer, ...placed.map((tag) => tag.top + heightOf(tag))) + 6
  const centre = { x: round(width / 2), y: round(-top) }

  const draw = arc<Slice>().innerRadius(inner).outerRadius(outer).digits(2)
  const ring = tags.map(
    ({ slice }): Outline => ({
      path: draw(slice) ?? '',
      fill: slice.colour,
      stroke: { colour: '#ffffff', width: 1.2 },
      at: centre,
    }),
  )
  const leaders = placed.map(({ angle, right, top: labelTop }) => {
    const on = (radius: number) => `${round(Math.sin(angle) * radius)} ${round(-Math.cos(angle) * radius)}`
    const level = round(labelTop + leading * 0.62)
    const end = right ? outer + reach - 4 : -outer - reach + 4
    const knee = right ? outer + bend : -outer - bend
    const path = `M${on(outer + 2)}L${on(outer + bend)}L${round(knee)} ${level}H${end}`
    return { ...stroke(path, palette.mutedMark, 0.6), at: centre }
  })
  const names = placed.flatMap(({ slice, right, top: labelTop, lines }) => {
    const x = centre.x + (right ? outer + reach : -outer - reach)
    const anchor = right ? 'start' : 'end'
    const row = (text: string, number: number, face: Face) =>
      label(text, { x, y: centre.y + labelTop + leading * number + 9.5, face, colour: palette.ink, anchor })
    return [
      row(formatNumber(slice.data.value), 0, faces.label),
      ...lines.map((line, number) => row(line, number + 1, faces.caption)),
    ]
  })
  const sum = points.reduce((all, { value }) => all + value, 0)
  const total = formatNumber(sum)
  const room = 2 * inner - 26
  const numeral = measure.fitted(total, { ...faces.numeral, fontSize: 30 }, room, 40)
  const middle = [
    label(total, {
      x: centre.x,
      y: centre.y + 3,
      face: numeral,
      colour: palette.accentText,
      anchor: 'middle',
    }),
    label(noun, {
      x: centre.x,
      y: centre.y + 21,
      face: measure.fitted(noun, faces.caption, room, 14),
      colour: palette.ink,
      anchor: 'middle',
    }),
  ]
  const printed = (text: string, face: Face, x: number, base: number, share: number) => {
    const taken = measure.width(text, face)
    return areaOf(x - share * taken, base, taken, face.fontSize)
  }
  const marks = placed.flatMap(({ slice: { data }, right, top: labelTop }) => {
    const x = centre.x + (right ? outer + reach : -outer - reach)
    return marked(data.of, printed(formatNumber(data.value), faces.label, x, centre.y + labelTop + 9.5, right ? 0 : 1))
  })
  const inMiddle = whole?.value === sum ? marked(whole, printed(total, numeral, centre.x, centre.y + 3, 0.5)) : []
  return picture(width, bottom - top, [...ring, ...leaders, ...names, ...middle], [...inMiddle, ...marks])
}
