import { type RecordName, recordTypeOf, targetOf } from '../model/index.ts'
import { nameOfRecord } from '../model/record-type.ts'
import type { Reader } from '../sql/sql.ts'
import { find } from './record.ts'

/** What a stored record is called; null while it has no name. @throws Refusal `missing` */
export const nameOf = (reader: Reader, name: RecordName, id: number): string | null => {
  const type = recordTypeOf(name)
  const record = find(reader, name, id)
  return nameOfRecord(type, record, (field) => {
    const link = type.fields[field]
    const target = record[field]
    if (link?.kind !== 'link' || typeof target !== 'number') return null
    return (
      reader.row<{ title: string | null }>(
        `SELECT ${targetOf(link).title} AS title FROM ${link.to} WHERE id = ?`,
        target,
      )?.title ?? null
    )
  })
}
