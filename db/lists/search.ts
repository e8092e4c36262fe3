/** Finds records of all types at once, for who knows a name but not where it stands. */

import { type RecordName, recordTypeOf } from '../model/index.ts'
import { nameOf } from '../records/name.ts'
import type { Reader } from '../sql/sql.ts'
import { listRecords } from './list.ts'

/** A record that was found. `day`: the date or year that places it in time, as it is stored. */
export type Found = {
  readonly type: RecordName
  readonly id: number
  readonly title: string | null
  readonly day: string | number | null
}

/** What stands in the report is found where it stands; these are the records that are kept through the year. */
const searched: readonly RecordName[] = [
  'activity',
  'testimonial',
  'evaluation',
  'question',
  'event',
  'publication',
  'trajectory',
  'research',
  'spotlight',
  'consultation',
  'webReading',
  'organisation',
  'theme',
  'offer',
  'workForm',
  'channel',
  'actorKind',
]

/** How many of each type are given at most. */
const most = 8

/** The records in which all `words` occur, at most eight of each type, in the order of their lists; none for no words. */
export const searchEverywhere = (reader: Reader, words: string): readonly Found[] =>
  words.trim() === ''
    ? []
    : searched.flatMap((name) => {
        const from = recordTypeOf(name).inYear?.from ?? ''
        const { rows } = listRecords(reader, name, { search: words, limit: most })
        return rows.map((row: Readonly<Record<string, unknown>> & { readonly id: number }) => {
          const day = row[from]
          const placed = typeof day === 'string' || typeof day === 'number' ? day : null
          return { type: name, id: row.id, title: nameOf(reader, name, row.id), day: placed }
        })
      })
