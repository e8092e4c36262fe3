import { searchTable } from './derived.ts'
import type { LinkField, Value } from './model/field.ts'
import { type RecordName, type RecordOf, recordTypeOf, targetOf } from './model/index.ts'
import type { AnyRecordType } from './model/record-type.ts'
import { type Row, recordOf } from './record.ts'
import type { Reader, SqlValue } from './sql.ts'

/** Which records, in which order. Without `sort`: newest in its year first, then last made first; a list of choice in its own order. */
export type ListQuery = {
  readonly year?: number | undefined
  /** Words that all must occur in the record's texts or in the title of what it links to; case and accents don't matter. */
  readonly search?: string | undefined
  readonly bin?: boolean | undefined
  /** Field → the value that it has; null for what is not filled in. */
  readonly where?: Readonly<Record<string, string | number | boolean | null>> | undefined
  readonly sort?: { readonly field: string; readonly descending: boolean } | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** Titles of the linked records: type → id → title. */
export type Titles = Readonly<Record<string, Readonly<Record<number, string>>>>

/** A stretch of a list, how many there are in all, and the titles of what they link to. */
export type Page<K extends RecordName> = {
  readonly rows: readonly RecordOf<K>[]
  readonly total: number
  readonly titles: Titles
}

type Condition = { readonly sql: string; readonly values: readonly SqlValue[] }

const linkedTitle = (type: AnyRecordType, name: string, field: LinkField): string => {
  const { name: target, title } = targetOf(field)
  return `(SELECT ${title} FROM ${target} WHERE ${target}.id = ${type.name}.${name})`
}

/** The condition that places a record of the type in a year; true for a type that belongs to none. */
export const inYear = (type: AnyRecordType, year: number): Condition => {
  if (type.inYear === undefined) return { sql: '1', values: [] }
  const { from, to } = type.inYear
  if (type.fields[from]?.kind === 'date')
    return { sql: `${from} BETWEEN ? AND ?`, values: [`${year}-01-01`, `${year}-12-31`] }
  if (to === undefined) return { sql: `${from} = ?`, values: [year] }
  return { sql: `${from} <= ? AND (${to} IS NULL OR ${to} >= ?)`, values: [year, year] }
}

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')

/** The search index holds no word of less than three letters: such a word is looked for in the title only, row by row. */
const indexedLength = 3

const matches = (type: AnyRecordType, word: string): Condition => {
  if ([...word].length < indexedLength)
    return { sql: `fold(${type.title}) LIKE '%' || fold(?) || '%' ESCAPE '\\'`, values: [escapeLike(word)] }
  const phrase = `"${word.replaceAll('"', '""')}"`
  const found = (name: string): string =>
    `IN (SELECT rowid FROM ${searchTable(name)} WHERE ${searchTable(name)} MATCH ?)`
  const linked = Object.entries(type.fields).flatMap(([name, field]) => {
    if (field.kind !== 'link') return []
    const target = targetOf(field)
    return [{ sql: `${name} ${found(target.name)}`, values: [`${target.title} : ${phrase}`] }]
  })
  const all = [{ sql: `id ${found(type.name)}`, values: [phrase] }, ...linked]
  return { sql: all.map(({ sql }) => sql).join(' OR '), values: all.flatMap(({ values }) => values) }
}

const conditions = (type: AnyRecordType, query: ListQuery): Condition => {
  const all: Condition[] = [{ sql: `deletedAt IS ${query.bin === true ? 'NOT ' : ''}NULL`, values: [] }]
  if (query.year !== undefined) all.push(inYear(type, query.year))
  for (const word of query.search?.split(/\s+/).filter((part) => part !== '') ?? []) all.push(matches(type, word))
  for (const [name, value] of Object.entries(query.where ?? {}))
    if (Object.hasOwn(type.fields, name))
      all.push({ sql: `${name} IS ?`, values: [typeof value === 'boolean' ? Number(value) : value] })
  return { sql: all.map(({ sql }) => `(${sql})`).join(' AND '), values: all.flatMap(({ values }) => values) }
}

const defaultOrder = ({ title, fields, inYear: place }: AnyRecordType): string => {
  if (place !== undefined) return `${place.from} DESC NULLS FIRST, id DESC`
  return fields['position'] === undefined ? `fold(${title}), id` : `position NULLS LAST, fold(${title}), id`
}

const order = (type: AnyRecordType, { sort }: ListQuery): string => {
  const field = sort === undefined ? undefined : type.fields[sort.field]
  if (sort === undefined || field === undefined || field.kind === 'links') return defaultOrder(type)
  const key =
    field.kind === 'link'
      ? `fold(${linkedTitle(type, sort.field, field)})`
      : field.kind === 'text' || field.kind === 'longText'
        ? `fold(${sort.field})`
        : sort.field
  return `${key} ${sort.descending ? 'DESC' : 'ASC'} NULLS LAST, id`
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

/** A page of records of one type. */
export const listRecords = <K extends RecordName>(reader: Reader, name: K, query: ListQuery): Page<K> => {
  const type = recordTypeOf(name)
  const { sql, values } = conditions(type, query)
  // Left to itself SQLite walks the whole table in the asked order rather than sort the little that lies in the bin.
  const from = query.bin === true ? `${name} INDEXED BY ${name}_bin` : name
  const total =
    reader.row<{ total: number }>(`SELECT count(*) AS total FROM ${name} WHERE ${sql}`, ...values)?.total ?? 0
  const rows = reader
    .rows<Row>(
      `SELECT * FROM ${from} WHERE ${sql} ORDER BY ${order(type, query)} LIMIT ? OFFSET ?`,
      ...values,
      query.limit ?? -1,
      query.offset ?? 0,
    )
    .map((row) => recordOf(reader, type, row))
  // Each row came from the table of type K.
  return { rows: rows as unknown as readonly RecordOf<K>[], total, titles: titlesOf(reader, type, rows) }
}

/** What the values of a field add up to, and how many records have one. */
export type Total = { readonly sum: number; readonly n: number }
/** Field → its total, for the fields whose values add up to something. */
export type Totals = Readonly<Record<string, Total>>

/** Totals over all that the query finds, not over a stretch of it. A field that is filled in nowhere has none. */
export const totalsOf = (reader: Reader, name: RecordName, query: ListQuery): Totals => {
  const type = recordTypeOf(name)
  const added = Object.entries(type.fields).flatMap(([field, kind]) => ('adds' in kind && kind.adds ? [field] : []))
  if (added.length === 0) return {}
  const { sql, values } = conditions(type, query)
  const sums = added.map((field) => `sum(${field}) AS ${field}_sum, count(${field}) AS ${field}_n`)
  const row = reader.row<Readonly<Record<string, number | null>>>(
    `SELECT ${sums.join(', ')} FROM ${name} WHERE ${sql}`,
    ...values,
  )
  const totals = added.map(
    (field) => [field, { sum: row?.[`${field}_sum`] ?? 0, n: row?.[`${field}_n`] ?? 0 }] as const,
  )
  return Object.fromEntries(totals.filter(([, { n }]) => n > 0))
}

/** The ids of all that the query finds, in no order. */
export const idsOf = (reader: Reader, name: RecordName, query: ListQuery): readonly number[] => {
  const { sql, values } = conditions(recordTypeOf(name), query)
  return reader.rows<{ id: number }>(`SELECT id FROM ${name} WHERE ${sql}`, ...values).map(({ id }) => id)
}
