import type { Content } from 'pdfmake/interfaces'
import type { Block, ChartPoint } from '../../../db/model/block.ts'
import { bars } from '../charts/bars.ts'
import { donut } from '../charts/donut.ts'
import { funnel } from '../charts/funnel.ts'
import { line } from '../charts/line.ts'
import { stacked } from '../charts/stacked.ts'
import { inWords, seriesInWords } from '../charts/values.ts'
import type { Piece } from '../pagination.ts'
import { type Picture, pictured } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import { as, type Tag } from '../tagging/element.ts'

type Chart = Extract<Block, { readonly kind: 'chart' }>
type Simple = Extract<Chart, { readonly shape: 'bars' | 'donut' | 'funnel' }>
type OfSeries = Extract<Chart, { readonly shape: 'stacked' | 'line' }>

/** A ring is read up to so many slices, and named beside itself in a column of this width. */
const mostSlices = 6
const narrowestRing = 300
/** So many lines can still be told apart, and so many parts of a bar. */
const mostLines = 8
const mostParts = 6

/** The noun stands beside a value when it takes at most this share of the column; else in the title. */
const nounShare = 0.22

/** A chart that takes more than this share of a page flows, and begins and ends with so many bars. */
const highestWhole = 0.75
const edge = 3

/** The same drawing in words. */
type Drawing = { readonly pictures: readonly Picture[]; readonly alt: string }

const drawBars = (points: readonly ChartPoint[], title: string, noun: string, context: PrintContext): Drawing => ({
  pictures: bars(points, noun, context.grid.column, context),
  alt: inWords('Staafdiagram', title, points, noun),
})

const drawSimple = (chart: Simple, title: string, noun: string, context: PrintContext): Drawing => {
  const { column } = context.grid
  const points = chart.points.map((point) => ({ ...point, label: context.wording.oneLine(point.label) }))
  // Negative values, or a total of zero, can't be divided: they are shown as bars.
  const divides = points.every(({ value }) => value >= 0) && points.some(({ value }) => value > 0)
  if (chart.shape === 'donut' && divides && points.length <= mostSlices && column >= narrowestRing)
    return {
      pictures: [donut(points, noun, chart.whole, column, context)],
      alt: inWords('Ringdiagram', title, points, noun),
    }
  if (chart.shape === 'funnel' && divides)
    return { pictures: funnel(points, noun, column, context), alt: inWords('Trechter', title, points, noun) }
  return drawBars(points, title, noun, context)
}

/** Every value of a chart by its own label, for series that no other shape can show. */
const flattened = ({ points, series }: OfSeries, context: PrintContext): readonly ChartPoint[] =>
  points.flatMap(({ label, values, of }) =>
    values.flatMap((value, place) =>
      value === null
        ? []
        : [{ label: context.wording.oneLine(`${label} ${series[place] ?? ''}`), value, of: of?.[place] }],
    ),
  )

const drawSeries = (chart: OfSeries, title: string, noun: string, context: PrintContext): Drawing => {
  const { column } = context.grid
  const { oneLine } = context.wording
  const points = chart.points.map((point) => ({ ...point, label: oneLine(point.label) }))
  const series = chart.series.map(oneLine)
  const values = points.flatMap((point) => point.values)
  const said = { points, series, noun }
  if (chart.shape === 'line' && series.length <= mostLines && values.some((value) => value !== null))
    return {
      pictures: [line(points, series, noun, column, context)],
      alt: seriesInWords('Lijndiagram', title, said),
    }
  const adds = values.every((value) => (value ?? 0) >= 0) && values.some((value) => (value ?? 0) > 0)
  if (chart.shape === 'stacked' && adds && series.length <= mostParts)
    return {
      pictures: stacked(points, series, noun, column, context),
      alt: seriesInWords('Gestapeld staafdiagram', title, said),
    }
  const flat = flattened(chart, context)
  return flat.length === 0 ? { pictures: [], alt: '' } : drawBars(flat, title, noun, context)
}

/** A chart stands whole where a page can hold it; a longer one flows between its bars. */
export const printChart = (chart: Chart, context: PrintContext): readonly Piece[] => {
  if (chart.points.length === 0) return []
  const { wording, faces, palette, measure, grid } = context
  const counted = wording.oneLine(chart.noun)
  const short = measure.width(counted, faces.label) <= grid.column * nounShare
  const title = wording.oneLine(short ? chart.title : `${chart.title} (${counted})`)
  const noun = short ? counted : ''
  const { pictures: drawn, alt } =
    'series' in chart ? drawSeries(chart, title, noun, context) : drawSimple(chart, title, noun, context)
  if (drawn.length === 0) return []
  const figure: Tag = { type: 'Figure', alt }
  const titleHeight = measure.height(title, faces.label, grid.column) + 8
  const heightOf = (pictures: readonly Picture[]) => pictures.reduce((sum, picture) => sum + picture.height, 0)
  const height = titleHeight + heightOf(drawn)
  const flows = height > grid.contentHeight * highestWhole
  const [first, last] = flows && drawn.length > 2 * edge ? [drawn.slice(0, -edge), drawn.slice(-edge)] : [drawn, []]
  const printed = (pictures: readonly Picture[]): Content[] => pictures.map((picture) => as(figure, pictured(picture)))
  const content: Content = {
    stack: [{ text: wording.set(title), ...faces.label, color: palette.ink, margin: [0, 0, 0, 8] }, ...printed(first)],
  }
  const air = faces.body.fontSize * 2.3
  const beginning = titleHeight + heightOf(drawn.slice(0, edge))
  const piece = { content, above: air, minHeight: flows ? beginning : height, height: titleHeight + heightOf(first) }
  if (last.length === 0) return [{ ...piece, below: air }]
  return [piece, { content: { stack: printed(last) }, above: 0, below: air, minHeight: heightOf(last) }]
}
