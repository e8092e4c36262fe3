import { formatNumber } from '../model/format.ts'
import { type RecordName, recordNames, recordTypeOf } from '../model/index.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import { Refusal } from '../model/result.ts'
import { linkTable } from '../schema/columns.ts'
import type { Reader } from '../sql/sql.ts'

/** The records of a type outside the bin in which a field leads to one record. */
const usesIn = (reader: Reader, { name, fields }: AnyRecordType, target: RecordName, id: number): number => {
  const leads = Object.entries(fields).flatMap(([field, { kind, ...rest }]) => {
    if ((kind !== 'link' && kind !== 'links') || !('to' in rest) || rest.to !== target) return []
    return kind === 'link' ? `${field} = ?` : `id IN (SELECT owner FROM ${linkTable(name, field)} WHERE target = ?)`
  })
  if (leads.length === 0) return 0
  const sql = `SELECT count(*) AS uses FROM ${name} WHERE deletedAt IS NULL AND (${leads.join(' OR ')})`
  return reader.row<{ uses: number }>(sql, ...leads.map(() => id))?.uses ?? 0
}

/** What can be archived is not thrown away while it is in use. @throws Refusal `inUse` */
export const checkUnused = (reader: Reader, name: RecordName, id: number): void => {
  const { fields, title: titleField } = recordTypeOf(name)
  if (fields['archived']?.kind !== 'flag') return
  const users = recordNames.map(recordTypeOf).flatMap((type) => {
    const uses = usesIn(reader, type, name, id)
    return uses === 0 ? [] : `${formatNumber(uses)} ${uses === 1 ? type.label : type.plural}`
  })
  if (users.length === 0) return
  const row = reader.row<{ title: string | null }>(`SELECT ${titleField} AS title FROM ${name} WHERE id = ?`, id)
  throw new Refusal({
    kind: 'inUse',
    message: `“${row?.title ?? 'Deze keuze'}” is in gebruik bij ${users.join(' en ')} en kan dus niet naar de prullenmand. Archiveer de keuze: ze blijft dan staan waar ze gekozen is en wordt niet meer aangeboden.`,
  })
}
