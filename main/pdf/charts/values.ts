import type { ChartPoint, SeriesPoint } from '../../../db/model/block.ts'
import { formatNumber } from '../../../db/model/format.ts'

/** The printed value of each point; the first that is not one also says the noun. */
export const valuesOf = (points: readonly ChartPoint[], noun: string): readonly string[] => {
  const nounAt = points.findIndex(({ value }) => value !== 1)
  return points.map(({ value }, index) => `${formatNumber(value)}${index === nounAt && noun !== '' ? ` ${noun}` : ''}`)
}

/** A chart in words, for readers who don't see it: its kind, its title and every value. */
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
