/** Finds records of all types at once, for who knows a name but not where it stands. */

import { entryNames, namesIn } from '../model/families.ts'
import { type RecordName, recordTypeOf } from '../model/index.ts'
import { nameOf } from '../rows/name.ts'
import type { Reader } from '../sql/sql.ts'
import { listRecords } from './list.ts'

/** A record in which the words occur. `day`: the date or year that places it in time, as it is stored. */
export type SearchHit = {
  readonly type: RecordName
  readonly id: number
  readonly title: string | null
  readonly day: string | number | null
}

/** The entries of the year, then whatever belongs to no year. What stands in the report is found where it stands. */
const searched: readonly RecordName[] = [
  ...entryNames,
  ...namesIn('year', 'list').filter((name) => !entryNames.includes(name)),
]

const maxHitsPerType = 8

/** The records in which all `words` occur, at most eight of each type, in the order of their lists; none for no words. */
export const searchEverywhere = (reader: Reader, words: string): readonly SearchHit[] =>
  words.trim() === ''
    ? []
    : searched.flatMap((name) => {
        const from = recordTypeOf(name).inYear?.from ?? ''
        const { rows } = listRecords(reader, name, { search: words, limit: maxHitsPerType })
        return rows.map((row: Readonly<Record<string, unknown>> & { readonly id: number }) => {
          const day = row[from]
          const placed = typeof day === 'string' || typeof day === 'number' ? day : null
          return { type: name, id: row.id, title: nameOf(reader, name, row.id), day: placed }
        })
      })
