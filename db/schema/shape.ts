/**
 * Holds what a file has (tables, columns, indexes, triggers, views) against what a store of its version must have. What other
 * programs add works on along with us: a trigger removes records on a save, a generated column is computed at each look.
 */
import { connect } from '../sql/connect.ts'
import { type Reader, writerOf } from '../sql/sql.ts'
import { derivedParts, insideSearch } from './derived.ts'
import { type Migration, migrate } from './migrate.ts'

type Kind = 'table' | 'index' | 'trigger' | 'view'
/** An entry of `sqlite_schema`; `sql` is null for what SQLite makes itself for a unique column. */
type Part = { readonly name: string; readonly type: Kind; readonly table: string; readonly sql: string | null }
/** `isStored` is false for a generated column. */
type Column = { readonly name: string; readonly isStored: boolean }
type Shape = { readonly parts: ReadonlyMap<string, Part>; readonly columns: ReadonlyMap<string, readonly Column[]> }

const partsOf = (reader: Reader): ReadonlyMap<string, Part> =>
  new Map(
    reader
      .rows<Part>('SELECT name, type, tbl_name AS "table", sql FROM sqlite_schema')
      .map((part) => [part.name, part]),
  )

/** https://sqlite.org/pragma.html#pragma_table_xinfo: 2 and 3 are generated columns, computed at each look or kept. */
const columnsOf = (reader: Reader, table: string): readonly Column[] =>
  reader
    .rows<{ name: string; hidden: number }>('SELECT name, hidden FROM pragma_table_xinfo(?)', table)
    .map(({ name, hidden }) => ({ name, isStored: hidden === 0 }))

const made = new WeakMap<readonly Migration[], Map<number, Shape>>()

const shapeMadeBy = (migrations: readonly Migration[]): Shape => {
  const db = connect(':memory:', {})
  try {
    migrate(db, migrations)
    const reader = writerOf(db)
    const parts = partsOf(reader)
    const tables = [...parts.values()].filter(({ type }) => type === 'table')
    return { parts, columns: new Map(tables.map(({ name }) => [name, columnsOf(reader, name)])) }
  } finally {
    db.close()
  }
}

/** The parts that the migrations up to `version` make: they are run once, in memory. */
const shapeOf = (migrations: readonly Migration[], version: number): Shape => {
  const known = made.get(migrations) ?? new Map<number, Shape>()
  made.set(migrations, known)
  const shape = known.get(version) ?? shapeMadeBy(migrations.filter((one) => one.version <= version))
  known.set(version, shape)
  return shape
}

/** What SQLite makes for itself: the counter of ids, what ANALYZE counted, the index of a unique column. */
const isSqlites = ({ name, type, sql }: Part): boolean =>
  type === 'table' ? /^sqlite_(sequence|stat[1-4])$/.test(name) : sql === null && name.startsWith('sqlite_autoindex_')

/** What follows from the model may be older, or lacking: each opening makes it anew (`derived.ts`). */
const isDerived = ({ name, sql }: Part): boolean => {
  const beginning = derivedParts.get(name)
  return beginning !== undefined && sql?.startsWith(`${beginning} ${name} `) === true
}

const words: Readonly<Record<Kind, string>> = { table: 'tabel', index: 'index', trigger: 'trigger', view: 'view' }

/** `de trigger “x” op “event”` */
const called = ({ name, type, table }: Part): string =>
  `de ${words[type]} “${name}”${type === 'index' || type === 'trigger' ? ` op “${table}”` : ''}`

const tidy = (sql: string | null): string | null => sql?.replace(/\s+/g, ' ').trim() ?? null

const columnFaults = (table: string, must: readonly Column[], found: readonly Column[]): readonly string[] => {
  const named = (columns: readonly Column[]) => new Map(columns.map((column) => [column.name, column]))
  const [due, present] = [named(must), named(found)]
  const of = (name: string) => `de kolom “${name}” van de tabel “${table}”`
  return [
    ...must.filter(({ name }) => !present.has(name)).map(({ name }) => `${of(name)} ontbreekt`),
    ...found.filter(({ name }) => !due.has(name)).map(({ name }) => `${of(name)} hoort er niet`),
    ...found
      .filter(({ name, isStored }) => due.has(name) && !isStored)
      .map(({ name }) => `${of(name)} wordt berekend in plaats van bewaard`),
  ]
}

const partFaults = (reader: Reader, must: Part, found: Part | undefined, shape: Shape): readonly string[] => {
  if (found === undefined) return [`${called(must)} ontbreekt`]
  if (found.type !== must.type)
    return [`“${must.name}” is een ${words[found.type]}, en hoort een ${words[must.type]} te zijn`]
  if (tidy(found.sql) === tidy(must.sql)) return []
  const faults = columnFaults(must.name, shape.columns.get(must.name) ?? [], columnsOf(reader, must.name))
  return faults.length > 0 ? faults : [`${called(must)} is anders gemaakt dan het hoort`]
}

/** Of a search index either all is there or nothing. */
const searchFaults = (parts: Shape['parts']): readonly string[] =>
  [...insideSearch].flatMap(([search, inside]) =>
    parts.has(search) ? inside.filter((name) => !parts.has(name)).map((name) => `de tabel “${name}” ontbreekt`) : [],
  )

const isInsideSearch = ({ name, type }: Part, parts: Shape['parts']): boolean =>
  type === 'table' && [...insideSearch].some(([search, inside]) => parts.has(search) && inside.includes(name))

/**
 * What is missing, foreign, or made otherwise in an open file, each named; empty when it is as the migrations and the model make it.
 * No row is read, since that may compute a generated column.
 */
export const faultsOfShape = (reader: Reader, migrations: readonly Migration[]): readonly string[] => {
  const version = reader.row<{ version: number }>('SELECT user_version AS version FROM pragma_user_version')?.version
  const shape = shapeOf(migrations, version ?? 0)
  const parts = partsOf(reader)
  const isKnown = (part: Part): boolean =>
    shape.parts.has(part.name) || isSqlites(part) || isDerived(part) || isInsideSearch(part, parts)
  const foreign = [...parts.values()].filter((part) => !isKnown(part)).map((part) => `${called(part)} hoort er niet`)
  const lacking = [...shape.parts.values()].flatMap((must) => partFaults(reader, must, parts.get(must.name), shape))
  return [...lacking, ...searchFaults(parts), ...foreign]
}
