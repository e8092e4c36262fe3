import type { LinkField } from '../model/field.ts'
import { fold } from '../model/fold.ts'
import { targetOf } from '../model/index.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import { binIndex, listIndex, searchTable } from '../schema/derived.ts'
import { foldedColumn, foldedTable } from '../schema/folded.ts'
import { keptIds, type Reader, type SqlValue } from '../sql/sql.ts'

/** A value that a filter asks of a field; null asks for a field that is not filled in. */
export type FilterValue = string | number | boolean | null

/** Which records of a type. */
export type RecordFilter = {
  readonly year?: number | undefined
  /** Words that all must occur in the record's texts or in the title of what it links to; case and accents don't matter. */
  readonly search?: string | undefined
  readonly bin?: boolean | undefined
  /** Field → the value that it has, or those of which it has one. */
  readonly where?: Readonly<Record<string, FilterValue | readonly FilterValue[]>> | undefined
}

/** SQL that is true or false of a row, and the values of its `?`. */
export type Condition = { readonly sql: string; readonly values: readonly SqlValue[] }

/** The rows that a filter lets through: `FROM` with the index that serves it, and `WHERE`. `total`: how many, where it is known already. */
export type FilteredRows = Condition & { readonly from: string; readonly total?: number }

/** The condition that places a record of the type in a year; true for a type that belongs to none. */
export const inYear = (type: AnyRecordType, year: number): Condition => {
  if (type.inYear === undefined) return { sql: '1', values: [] }
  const { from, to } = type.inYear
  if (type.fields[from]?.kind === 'date')
    return { sql: `${from} BETWEEN ? AND ?`, values: [`${year}-01-01`, `${year}-12-31`] }
  if (to === undefined) return { sql: `${from} = ?`, values: [year] }
  return { sql: `${from} <= ? AND (${to} IS NULL OR ${to} >= ?)`, values: [year, year] }
}

const allOf = (conditions: readonly Condition[], operator: 'AND' | 'OR'): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(` ${operator} `) || '1',
  values: conditions.flatMap(({ values }) => values),
})

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')
const phraseOf = (word: string) => `"${word.replaceAll('"', '""')}"`

/** The search index holds no word of less than three letters: such a word is looked for in the title only, row by row. */
const indexedLength = 3

const inTitle = ({ name, title, fields }: AnyRecordType, word: string): Condition => {
  const values = [escapeLike(fold(word))]
  const like = `LIKE '%' || ? || '%' ESCAPE '\\'`
  // Of a long text only the beginning lies folded in the file.
  if (fields[title]?.kind !== 'text') return { sql: `fold(${title}) ${like}`, values }
  return { sql: `id IN (SELECT owner FROM ${foldedTable(name)} WHERE ${foldedColumn(title)} ${like})`, values }
}

const isIn = (column: string, type: string, phrase: string): Condition => ({
  sql: `${column} IN (SELECT rowid FROM ${searchTable(type)} WHERE ${searchTable(type)} MATCH ?)`,
  values: [phrase],
})

/** The links of a type that lead to a record with the phrase in its title. */
const linksTo = (reader: Reader, type: AnyRecordType, phrase: string): readonly Condition[] =>
  Object.entries(type.fields)
    .filter((entry): entry is [string, LinkField] => entry[1].kind === 'link')
    .map(([name, field]) => ({ name, target: targetOf(field) }))
    .map(({ name, target }) => ({ name, target: target.name, titled: `${target.title} : ${phrase}` }))
    .filter(
      ({ target, titled }) =>
        reader.row(`SELECT 1 FROM ${searchTable(target)} WHERE ${searchTable(target)} MATCH ? LIMIT 1`, titled) !==
        undefined,
    )
    .map(({ name, target, titled }) => isIn(name, target, titled))

/**
 * The records in which all words occur. Words that stand in no linked title are asked of the index at once: it is quick at what they
 * have in common, and leads the way through the rows.
 */
const searched = (reader: Reader, type: AnyRecordType, words: readonly string[]): FilteredRows => {
  const isIndexed = (word: string) => [...word].length >= indexedLength
  const phrases = words
    .filter(isIndexed)
    .map(phraseOf)
    .map((phrase) => ({ phrase, links: linksTo(reader, type, phrase) }))
  const own = phrases.filter(({ links }) => links.length === 0).map(({ phrase }) => phrase)
  const rest = allOf(
    [
      ...words.filter((word) => !isIndexed(word)).map((word) => inTitle(type, word)),
      ...phrases
        .filter(({ links }) => links.length > 0)
        .map(({ phrase, links }) => allOf([isIn('id', type.name, phrase), ...links], 'OR')),
    ],
    'AND',
  )
  if (own.length === 0) return { from: `${type.name} NOT INDEXED`, ...rest }
  const index = searchTable(type.name)
  const hits = `(SELECT rowid AS hit FROM ${index} WHERE ${index} MATCH ?)`
  return {
    from: `${hits} CROSS JOIN ${type.name} ON id = hit`,
    sql: rest.sql,
    values: [own.join(' AND '), ...rest.values],
  }
}

const holds = (name: string, wanted: FilterValue | readonly FilterValue[]): Condition => {
  const values = [wanted].flat().map((value) => (typeof value === 'boolean' ? Number(value) : value))
  // IN never finds what is not filled in.
  const sql = [
    `${name} IN (SELECT value FROM json_each(?))`,
    ...(values.includes(null) ? [`${name} IS NULL`] : []),
  ].join(' OR ')
  return { sql, values: [JSON.stringify(values.filter((value) => value !== null))] }
}

/**
 * The rows that a filter lets through. SQLite would take the index of a date for any year, also where the rows must be looked at
 * all the same and nearly all are of that year: which index serves is said here. What a search found is kept, for it takes longest
 * and is asked for again with each page and total.
 */
export const filteredRows = (reader: Reader, type: AnyRecordType, filter: RecordFilter): FilteredRows => {
  const { name, fields } = type
  // The index takes the end of a C string for the end of a phrase; nobody types one, but it can be pasted.
  const words = filter.search?.split(/[\s\p{Cc}]+/u).filter((part) => part !== '') ?? []
  const place = { sql: `deletedAt IS ${filter.bin === true ? 'NOT ' : ''}NULL`, values: [] }
  const year = filter.year === undefined ? [] : [inYear(type, filter.year)]
  const narrowed = Object.entries(filter.where ?? {}).flatMap(([field, wanted]) =>
    Object.hasOwn(fields, field) ? [holds(field, wanted)] : [],
  )
  const index =
    filter.bin === true
      ? `INDEXED BY ${binIndex(name)}`
      : narrowed.length + words.length === 0
        ? `INDEXED BY ${listIndex(name)}`
        : 'NOT INDEXED'
  const from = `${name} ${index}`
  if (words.length === 0) return { from, ...allOf([place, ...year, ...narrowed], 'AND') }
  const hits = searched(reader, type, words)
  const all = allOf([hits, place, ...year, ...narrowed], 'AND')
  const total = reader.keepIds(`SELECT id FROM ${hits.from} WHERE ${all.sql}`, ...all.values)
  // An index of what lies in no bin serves only who says so.
  return { from, total, ...allOf([place, { sql: `id IN ${keptIds}`, values: [] }], 'AND') }
}
