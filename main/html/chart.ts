import type { Block, ChartPoint } from '../../db/model/block.ts'
import { formatNumber } from '../../db/model/format.ts'
import { html, type Markup, nothing } from './markup.ts'

type Chart = Extract<Block, { readonly kind: 'chart' }>
type SeriesChart = Extract<Chart, { readonly series: readonly string[] }>

/** How long the bar of a value is, in percents of the longest; below nothing there is no bar. */
const length = (value: number, longest: number): number =>
  longest <= 0 ? 0 : Math.round((Math.max(0, value) / longest) * 1000) / 10

const bar = (value: number, longest: number): Markup =>
  html`<span class="bar" style="width:${length(value, longest)}%" aria-hidden="true"></span>`

const pointRow = ({ label, value, muted }: ChartPoint, longest: number): Markup => html`
<tr${muted ? html` class="muted"` : nothing}><th scope="row">${label}</th><td class="number">${formatNumber(value)}</td><td class="track">${bar(value, longest)}</td></tr>`

const pointTable = (points: readonly ChartPoint[], noun: string): Markup => {
  const longest = Math.max(...points.map(({ value }) => value))
  return html`<table class="chart"><thead class="unseen"><tr><th scope="col">Wat</th><th scope="col">${noun || 'aantal'}</th><td></td></tr></thead><tbody>${points.map((point) => pointRow(point, longest))}
</tbody></table>`
}

const seriesTable = ({ series, points }: SeriesChart): Markup => {
  const longest = Math.max(...points.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const cell = (value: number | null): Markup =>
    value === null
      ? html`<td class="number">geen gegevens</td>`
      : html`<td class="number">${formatNumber(value)} ${bar(value, longest)}</td>`
  return html`<table class="chart"><thead><tr><td></td>${series.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${points.map(
    ({ label, values }) => html`
<tr><th scope="row">${label}</th>${values.map(cell)}</tr>`,
  )}
</tbody></table>`
}

/** A chart as a table of which the bars are the ornament: whoever listens hears every value. */
export const chartOf = (chart: Chart): Markup => html`<figure class="chart">
<figcaption>${chart.title}${chart.noun === '' ? nothing : html` <span class="noun">(${chart.noun})</span>`}</figcaption>
${'series' in chart ? seriesTable(chart) : pointTable(chart.points, chart.noun)}
</figure>`
