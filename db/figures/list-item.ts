import { countsInYear } from '../model/list-item.ts'
import type { Reader } from '../sql/sql.ts'

/** An item of a list of choice, as the figures need it. */
export type ListItem = {
  readonly id: number
  readonly name: string | null
  readonly code: string | null
  readonly fromYear: number | null
  readonly toYear: number | null
  readonly archived: 0 | 1 | null
}

/** The items of a list in its own order, archived ones too. One in the bin is gone: its records count as without it. */
export const itemsOf = (reader: Reader, list: 'theme' | 'offer' | 'channel'): readonly ListItem[] =>
  reader.rows<ListItem>(
    `SELECT id, name, code, fromYear, toYear, archived FROM ${list}
     WHERE deletedAt IS NULL ORDER BY position NULLS LAST, fold(name), id`,
  )

export const nameOf = ({ name }: Pick<ListItem, 'name'>): string => name ?? 'zonder naam'

/** Whether the item has a figure even without records, a known zero. */
export const isListed = (item: ListItem, year: number): boolean => item.archived !== 1 && countsInYear(item, year)
