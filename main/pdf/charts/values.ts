import type { ChartPoint, SeriesPoint } from '../../../db/model/block.ts'
import { formatNumber } from '../../../db/model/format.ts'

/** What stands with each point: its value, and with the first value that is not one what is counted. */
export const valuesOf = (points: readonly ChartPoint[], noun: string): readonly string[] => {
  const named = points.findIndex(({ value }) => value !== 1)
  return points.map(({ value }, index) => `${formatNumber(value)}${index === named && noun !== '' ? ` ${noun}` : ''}`)
}

/** A chart in words, for who doesn't see it: what it is, what it shows, and every value. */
export const inWords = (kind: string, title: string, points: readonly ChartPoint[], noun: string): string => {
  const values = valuesOf(points, noun)
  return `${kind}: ${title}. ${points.map(({ label }, index) => `${label} ${values[index] ?? ''}`.trim()).join(', ')}.`
}

/** A chart of several series in words. */
export const seriesInWords = (
  kind: string,
  title: string,
  {
    points,
    series,
    noun,
  }: { readonly points: readonly SeriesPoint[]; readonly series: readonly string[]; readonly noun: string },
): string => {
  const said = points.map(({ label, values }) => {
    const each = values.flatMap((value, place) =>
      value === null ? [] : [`${series[place] ?? ''} ${formatNumber(value)}`.trim()],
    )
    return `${label}: ${each.length === 0 ? 'geen gegevens' : each.join(', ')}`
  })
  return `${kind}: ${title}${noun === '' ? '' : ` (${noun})`}. ${said.join('; ')}.`
}
