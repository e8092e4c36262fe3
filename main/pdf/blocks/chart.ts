import type { Content } from 'pdfmake/interfaces'
import type { Block, ChartPoint } from '../../../db/model/block.ts'
import { bars } from '../charts/bars.ts'
import { donut } from '../charts/donut.ts'
import type { Picture } from '../charts/picture.ts'
import { inWords } from '../charts/values.ts'
import { faces } from '../faces.ts'
import type { Piece } from '../keep.ts'
import { column, tallest } from '../page.ts'
import type { Press } from '../press.ts'
import { as, type Tag } from '../tagging/element.ts'
import { oneLine } from '../text.ts'

type Chart = Extract<Block, { readonly kind: 'chart' }>

/** A ring is read up to so many slices; more, or nothing to divide, and bars say it better. */
const mostSlices = 6

/** Every value of a chart by its own label. */
const pointsOf = (chart: Chart): readonly ChartPoint[] =>
  'series' in chart
    ? chart.points.flatMap(({ label, values }) =>
        values.flatMap((value, place) =>
          value === null ? [] : [{ label: [label, chart.series[place] ?? ''].join(' '), value }],
        ),
      )
    : chart.points

type Drawing = { readonly pictures: readonly Picture[]; readonly alt: string }

const draw = (chart: Chart, title: string, press: Press): Drawing => {
  const points = pointsOf(chart).map((point) => ({ ...point, label: oneLine(point.label) }))
  const noun = oneLine(chart.noun)
  const divides = points.every(({ value }) => value >= 0) && points.some(({ value }) => value > 0)
  const shape = chart.shape === 'donut' && points.length <= mostSlices && divides ? 'donut' : 'bars'
  return shape === 'donut'
    ? { pictures: [donut(points, noun, column, press)], alt: inWords('Ringdiagram', title, points, noun) }
    : { pictures: bars(points, noun, column, press), alt: inWords('Staafdiagram', title, points, noun) }
}

/** A chart stands whole where a page can hold it; a longer one flows between its bars. */
export const printChart = (chart: Chart, press: Press): readonly Piece[] => {
  if (chart.points.length === 0) return []
  const title = oneLine(chart.title)
  const { pictures: drawn, alt } = draw(chart, title, press)
  const figure: Tag = { type: 'Figure', alt }
  const titleHeight = press.ruler.height(title, faces.label, column) + 8
  const height = drawn.reduce((sum, picture) => sum + picture.height, titleHeight)
  const beginning = drawn.slice(0, 3).reduce((sum, picture) => sum + picture.height, titleHeight)
  const content: Content = {
    stack: [
      { text: title, ...faces.label, color: press.palette.ink, margin: [0, 0, 0, 8] },
      ...drawn.map(({ svg }): Content => as(figure, { svg })),
    ],
  }
  return [{ content, above: 26, below: 26, room: height <= tallest * 0.75 ? height : beginning }]
}
