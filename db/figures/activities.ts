import { type activityFormats, activityStatuses } from '../model/activity.ts'
import type { ParticipantRule } from '../model/counting.ts'
import type { FigureIdIn } from '../model/figure-group.ts'
import { formatId, itemKey, offerId, themeId } from '../model/figure-id.ts'
import type { Scope } from './counting.ts'
import { countOf, daysOf, type FigureGroup, type FigureIn, figureOf, idsOf } from './group.ts'
import { isListed, itemsOf, type ListItem, nameOf } from './list-item.ts'

type Format = keyof typeof activityFormats

type Row = {
  readonly id: number
  readonly status: keyof typeof activityStatuses | null
  readonly format: Format | null
  readonly theme: number | null
  readonly offer: number | null
  readonly participants: number | null
  /** On how many days it was given. */
  readonly days: number
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

const heldIn = (year: number, scope: Scope = null) =>
  `Vormingen met status “${activityStatuses.held}”${scope === null ? '' : ` en aanbod “${scope.name}”`} die in ${year} begonnen`

const perItem = (
  held: readonly Row[],
  list: {
    readonly name: 'theme' | 'offer'
    readonly label: string
    readonly items: readonly ListItem[]
    readonly idFor: typeof themeId | typeof offerId
  },
  year: number,
  scope: Scope = null,
): readonly FigureIn<'activities'>[] => {
  const chosen = Map.groupBy(held, (row) => row[list.name])
  return list.items.flatMap((item) => {
    const rows = chosen.get(item.id) ?? []
    if (rows.length === 0 && !isListed(item, year)) return []
    const label = nameOf(item)
    const definition = `${heldIn(year, scope)}, met ${list.label} “${label}”.`
    return [countOf({ id: list.idFor(itemKey(item)), label, definition }, 'activity', idsOf(rows))]
  })
}

const dayRule = 'elke dag telt opnieuw (het aantal sessies; is dat niet ingevuld, dan de dagen van begin tot einde)'

/** Where nobody noted how many took part, that is unknown; without any that is noted, so is the sum. */
const participants = (
  held: readonly Row[],
  { rule, which }: { readonly rule: ParticipantRule; readonly which: string },
): readonly FigureIn<'activities'>[] => {
  const known = held.flatMap(({ id, participants: there, days }) =>
    there === null ? [] : [{ id, there: rule === 'perDay' ? there * days : there }],
  )
  if (known.length === 0) return []
  const how = rule === 'perDay' ? dayRule : 'wie aan twee vormingen deelnam, telt twee keer'
  return [
    figureOf(
      {
        id: 'activities.participants',
        label: rule === 'perDay' ? 'persoonsdagen van deelnemers' : 'deelnemers aan vormingen',
        definition: `Som van de deelnemers, ${how}. ${which}, waar het aantal deelnemers is ingevuld.`,
      },
      known.reduce((sum, { there }) => sum + there, 0),
      'count',
      'activity',
      idsOf(known),
    ),
  ]
}

/**
 * The trainings that were held. A training belongs to the year in which it starts, also when it ends in the next. When some
 * are noted but none was held, the figures are a known 0; when none is noted, they are absent. Where only one offer counts as
 * training, the offers themselves are still all counted: they are what the reader can lay beside it.
 */
export const activities: FigureGroup<'activities', Rows> = {
  gather: (reader, year) => ({
    activities: reader.rows<Row>(
      `SELECT activity.id, status, format, theme.id AS theme, offer.id AS offer, participants,
         coalesce(nullif(sessions, 0), julianday(endDate) - julianday(startDate) + 1, 1) AS days FROM activity
       LEFT JOIN theme ON theme.id = activity.theme AND theme.deletedAt IS NULL
       LEFT JOIN offer ON offer.id = activity.offer AND offer.deletedAt IS NULL
       WHERE activity.deletedAt IS NULL AND startDate BETWEEN ? AND ? ORDER BY startDate, activity.id`,
      ...daysOf(year),
    ),
    themes: itemsOf(reader, 'theme'),
    offers: itemsOf(reader, 'offer'),
  }),
  compute: (rows, year, { activities: scope, participants: rule }) => {
    if (rows.activities.length === 0) return []
    const allHeld = rows.activities.filter(({ status }) => status === 'held')
    const held = scope === null ? allHeld : allHeld.filter(({ offer }) => offer === scope.id)
    const count = (id: FigureIdIn<'activities'>, label: string, which: string, counted: readonly Row[]) =>
      countOf({ id, label, definition: `${heldIn(year, scope)}${which}.` }, 'activity', idsOf(counted))
    const inFormat = (format: Format, which: string) =>
      count(
        formatId(format),
        formats[format],
        which,
        held.filter((row) => row.format === format),
      )
    const withoutTheme = held.filter(({ theme }) => theme === null)
    return [
      count('activities.total', 'vormingen', '', held),
      ...perItem(allHeld, { name: 'offer', label: 'aanbod', items: rows.offers, idFor: offerId }, year),
      inFormat('offline', ' en offline plaatsvonden'),
      inFormat('online', ' en online plaatsvonden'),
      inFormat('blended', ' en deels offline, deels online plaatsvonden'),
      ...perItem(held, { name: 'theme', label: 'thema', items: rows.themes, idFor: themeId }, year, scope),
      count(
        'activities.theme.none',
        'zonder thema',
        scope === null ? ', zonder thema, in welk aanbod ook' : ', zonder thema',
        withoutTheme,
      ),
      ...participants(held, { rule, which: heldIn(year, scope) }),
    ]
  },
}
