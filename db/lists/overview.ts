import { entryNames } from '../model/families.ts'
import { isRecordName, type RecordName, recordTypeOf } from '../model/index.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import { nameOf } from '../rows/name.ts'
import type { Reader } from '../sql/sql.ts'
import { type Condition, inYear } from './conditions.ts'

/** A record as an overview names it; `title` is null while it has no name. */
export type NamedRecord = { readonly type: RecordName; readonly id: number; readonly title: string | null }

/** A draft, and the fields that it still needs, in the order of its form. */
export type Draft = NamedRecord & { readonly missing: readonly string[] }

export type Overview = {
  /** What was entered or changed last of the year, latest first, also what can't be placed in any yet; not what lies in the bin. */
  readonly recent: readonly (NamedRecord & { readonly at: string })[]
  /** Drafts of the year, and those that can't be placed in any year yet. At most a hundred of a type. */
  readonly drafts: readonly Draft[]
  /** How many drafts there are in all. */
  readonly draftCount: number
  /** The types of which there is nothing in the year. */
  readonly empty: readonly RecordName[]
}

const draftsOf = (
  reader: Reader,
  name: RecordName,
  year: number,
): { readonly rows: readonly Draft[]; readonly total: number } => {
  const type = recordTypeOf(name)
  const needed = Object.entries(type.fields).flatMap(([field, { needed }]) => (needed === true ? [field] : []))
  if (needed.length === 0 || type.inYear === undefined) return { rows: [], total: 0 }
  const place = inYearOrNone(type, year)
  const where = `deletedAt IS NULL AND ${place.sql} AND (${needed.map((field) => `${field} IS NULL`).join(' OR ')})`
  // Nearly all rows may be of the year: to look at them in their own order is less work than by way of an index.
  const from = `${name} NOT INDEXED`
  const total =
    reader.row<{ total: number }>(`SELECT count(*) AS total FROM ${from} WHERE ${where}`, ...place.values)?.total ?? 0
  if (total === 0) return { rows: [], total }
  const rows = reader.rows<{ id: number } & Readonly<Record<string, unknown>>>(
    `SELECT id, ${needed.map((field) => `${field} IS NULL AS no_${field}`).join(', ')} FROM ${from} WHERE ${where} ORDER BY id DESC LIMIT 100`,
    ...place.values,
  )
  return {
    total,
    rows: rows.map((row) => ({
      type: name,
      id: row.id,
      title: nameOf(reader, name, row.id),
      missing: needed.filter((field) => row[`no_${field}`] === 1),
    })),
  }
}

/** Of the year, or of none yet: what misses its day must not be lost from sight. */
const inYearOrNone = (type: AnyRecordType, year: number): Condition => {
  const { sql, values } = inYear(type, year)
  return type.inYear === undefined ? { sql, values } : { sql: `((${sql}) OR ${type.inYear.from} IS NULL)`, values }
}

/** How many recent records an overview names. */
const recentCount = 10

const recentOf = (reader: Reader, year: number): Overview['recent'] => {
  const changed = reader.rows<{ type: string; id: number; at: string }>(
    `SELECT tableName AS type, record AS id, max(batch.at) AS at
     FROM (SELECT * FROM change ORDER BY id DESC LIMIT 2000) AS latest JOIN batch ON batch.id = latest.batch
     GROUP BY tableName, record ORDER BY max(latest.id) DESC`,
  )
  const recent: Overview['recent'][number][] = []
  for (const { type, id, at } of changed) {
    if (recent.length === recentCount) break
    if (!isRecordName(type) || !entryNames.includes(type)) continue
    const { sql, values } = inYearOrNone(recordTypeOf(type), year)
    const found = reader.row(`SELECT 1 FROM ${type} WHERE id = ? AND deletedAt IS NULL AND ${sql}`, id, ...values)
    if (found !== undefined) recent.push({ type, id, at, title: nameOf(reader, type, id) })
  }
  return recent
}

const isEmpty = (reader: Reader, name: RecordName, year: number): boolean => {
  const { sql, values } = inYear(recordTypeOf(name), year)
  return reader.row(`SELECT 1 FROM ${name} WHERE deletedAt IS NULL AND ${sql} LIMIT 1`, ...values) === undefined
}

/** The year at a glance, beside its figures. */
export const overviewOf = (reader: Reader, year: number): Overview => {
  const drafts = entryNames.map((name) => draftsOf(reader, name, year))
  return {
    recent: recentOf(reader, year),
    drafts: drafts.flatMap(({ rows }) => rows),
    draftCount: drafts.reduce((sum, { total }) => sum + total, 0),
    empty: entryNames.filter((name) => isEmpty(reader, name, year)),
  }
}
