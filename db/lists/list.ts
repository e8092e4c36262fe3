import type { Value } from '../model/field.ts'
import { fold } from '../model/fold.ts'
import { type RecordName, type RecordOf, recordTypeOf, targetOf } from '../model/index.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import { type Row, recordOf } from '../rows/record.ts'
import type { Reader } from '../sql/sql.ts'
import { filteredRows, type RecordFilter } from './conditions.ts'
import { orderOf } from './order.ts'
import { idsOfSlice, type ListSlice, totalOf } from './slice.ts'

/** Which records, in which order. Without `sort`: newest in its year first, then last made first; a list of choice in its own order. */
export type ListQuery = RecordFilter & ListSlice

/** Titles of the linked records: type → id → title. */
export type Titles = Readonly<Record<string, Readonly<Record<number, string>>>>

/** A slice of a list, how many records there are in all, and the titles of the records that the slice links to. */
export type Page<K extends RecordName> = {
  readonly rows: readonly RecordOf<K>[]
  readonly total: number
  readonly titles: Titles
}

const titlesOf = (reader: Reader, type: AnyRecordType, rows: readonly Readonly<Record<string, Value>>[]): Titles => {
  const titles: Record<string, Record<number, string>> = {}
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.kind !== 'link' && field.kind !== 'links') continue
    const { name: target, title } = targetOf(field)
    const ids = rows
      .map((row) => row[name])
      .flatMap((value) => (typeof value === 'number' || Array.isArray(value) ? value : []))
    const found = reader.rows<{ id: number; title: string | null }>(
      `SELECT id, ${title} AS title FROM ${target} WHERE id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    )
    titles[target] = { ...titles[target], ...Object.fromEntries(found.map(({ id, title }) => [id, title ?? ''])) }
  }
  return titles
}

const rowsOf = (reader: Reader, type: AnyRecordType, ids: readonly number[]) => {
  const rows = reader.rows<Row>(
    `SELECT * FROM ${type.name} WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => known.get(id) ?? []).map((row) => recordOf(reader, type, row))
}

/** A page of records of one type. */
export const listRecords = <K extends RecordName>(reader: Reader, name: K, query: ListQuery): Page<K> => {
  const type = recordTypeOf(name)
  const filtered = filteredRows(reader, type, query)
  const total = totalOf(reader, filtered)
  const rows = rowsOf(reader, type, idsOfSlice(reader, type, filtered, query, total))
  // Each row came from the table of type K.
  return { rows: rows as unknown as readonly RecordOf<K>[], total, titles: titlesOf(reader, type, rows) }
}

/** What the values of a field add up to, and how many records have one. */
export type Total = { readonly sum: number; readonly n: number }
/** Field → its total, for the fields whose values add up to something. */
export type Totals = Readonly<Record<string, Total>>

/** Totals over all records that the filter lets through, whatever page is shown. A field that is filled in nowhere has none. */
export const totalsOf = (reader: Reader, name: RecordName, query: RecordFilter): Totals => {
  const type = recordTypeOf(name)
  const added = Object.entries(type.fields).flatMap(([field, kind]) => ('adds' in kind && kind.adds ? [field] : []))
  if (added.length === 0) return {}
  const { from, sql, values } = filteredRows(reader, type, query)
  // The sums look at the rows themselves: an index that serves to count would only be in the way.
  const source = query.bin === true ? from : `${name} NOT INDEXED`
  const sums = added.map((field) => `sum(${field}) AS ${field}_sum, count(${field}) AS ${field}_n`)
  const row = reader.row<Readonly<Record<string, number | null>>>(
    `SELECT ${sums.join(', ')} FROM ${source} WHERE ${sql}`,
    ...values,
  )
  const totals = added.map(
    (field) => [field, { sum: row?.[`${field}_sum`] ?? 0, n: row?.[`${field}_n`] ?? 0 }] as const,
  )
  return Object.fromEntries(totals.filter(([, { n }]) => n > 0))
}

/** The ids of a slice of the list, or of all of it, in its order. */
export const idsOf = (reader: Reader, name: RecordName, query: ListQuery): readonly number[] => {
  const type = recordTypeOf(name)
  const filtered = filteredRows(reader, type, query)
  return idsOfSlice(reader, type, filtered, query, totalOf(reader, filtered))
}

/** The first letters of the text of `field`, or of the title of the record that it links to; looked for from a place in the list on. */
export type NamePrefix = { readonly field: string; readonly letters: string; readonly from: number }

/** The place in a list (from 0) of the first record whose name begins so, and from the start where none follows; null when none does. */
export const placeOf = (
  reader: Reader,
  name: RecordName,
  query: ListQuery,
  { field, letters, from }: NamePrefix,
): number | null => {
  const { join, terms } = orderOf(recordTypeOf(name), { field, descending: false })
  const prefix = fold(letters)
  const matches = reader.rows<{ id: number }>(
    `SELECT id FROM ${name} ${join} WHERE substr(${terms[0]?.key}, 1, length(?)) = ?`,
    prefix,
    prefix,
  )
  const wanted = new Set(matches.map(({ id }) => id))
  const places = idsOf(reader, name, query).flatMap((id, place) => (wanted.has(id) ? [place] : []))
  return places.find((place) => place >= from) ?? places[0] ?? null
}
