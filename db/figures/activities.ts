import { type activityFormats, activityStatuses } from '../model/activity.ts'
import type { Figure } from '../model/figure.ts'
import { countOf, daysOf, type FigureGroup, idsOf } from './group.ts'
import { isListed, itemsOf, keyOf, type ListItem, nameOf } from './list-item.ts'

type Format = keyof typeof activityFormats

type Row = {
  readonly id: number
  readonly status: keyof typeof activityStatuses | null
  readonly format: Format | null
  readonly theme: number | null
  readonly offer: number | null
}

type Rows = {
  /** All that start in the year, whatever became of them. */
  readonly activities: readonly Row[]
  readonly themes: readonly ListItem[]
  readonly offers: readonly ListItem[]
}

const formats = {
  offline: 'offline vormingen',
  online: 'online vormingen',
  blended: 'gemengde vormingen',
} as const satisfies Record<Format, string>

const heldIn = (year: number) => `Vormingen met status “${activityStatuses.held}” die in ${year} begonnen`

const perItem = (
  held: readonly Row[],
  list: { readonly name: 'theme' | 'offer'; readonly label: string; readonly items: readonly ListItem[] },
  year: number,
): readonly Figure[] => {
  const chosen = Map.groupBy(held, (row) => row[list.name])
  return list.items.flatMap((item) => {
    const rows = chosen.get(item.id) ?? []
    if (rows.length === 0 && !isListed(item, year)) return []
    const label = nameOf(item)
    const definition = `${heldIn(year)}, met ${list.label} “${label}”.`
    return [countOf({ id: `activities.${list.name}.${keyOf(item)}`, label, definition }, 'activity', idsOf(rows))]
  })
}

/**
 * The trainings that were held. A training belongs to the year in which it starts, also when it ends in the next. When some
 * are noted but none was held, the figures are a known 0; when none is noted, they are absent.
 */
export const activities: FigureGroup<Rows> = {
  gather: (reader, year) => ({
    activities: reader.rows<Row>(
      `SELECT activity.id, status, format, theme.id AS theme, offer.id AS offer FROM activity
       LEFT JOIN theme ON theme.id = activity.theme AND theme.deletedAt IS NULL
       LEFT JOIN offer ON offer.id = activity.offer AND offer.deletedAt IS NULL
       WHERE activity.deletedAt IS NULL AND startDate BETWEEN ? AND ? ORDER BY startDate, activity.id`,
      ...daysOf(year),
    ),
    themes: itemsOf(reader, 'theme'),
    offers: itemsOf(reader, 'offer'),
  }),
  compute: (rows, year) => {
    if (rows.activities.length === 0) return []
    const held = rows.activities.filter(({ status }) => status === 'held')
    const count = (id: string, label: string, which: string, counted: readonly Row[]) =>
      countOf({ id, label, definition: `${heldIn(year)}${which}.` }, 'activity', idsOf(counted))
    const inFormat = (format: Format, which: string) =>
      count(
        `activities.format.${format}`,
        formats[format],
        which,
        held.filter((row) => row.format === format),
      )
    const withoutTheme = held.filter(({ theme }) => theme === null)
    return [
      count('activities.total', 'vormingen', '', held),
      ...perItem(held, { name: 'offer', label: 'aanbod', items: rows.offers }, year),
      inFormat('offline', ' en offline plaatsvonden'),
      inFormat('online', ' en online plaatsvonden'),
      inFormat('blended', ' en deels offline, deels online plaatsvonden'),
      ...perItem(held, { name: 'theme', label: 'thema', items: rows.themes }, year),
      count('activities.theme.none', 'zonder thema', ', zonder thema, in welk aanbod ook', withoutTheme),
    ]
  },
}
