/** Reads the rows of a table out of a file that may be damaged, or that another program changed. */
import type { Database } from 'better-sqlite3'
import { maxId } from '../model/record-type.ts'

export type Row = Readonly<Record<string, unknown>>
/** The readable rows of a table, and how many were there and can't be read or kept. */
export type Read = { readonly rows: readonly Row[]; readonly unreadable: number }

/** What `work` gives; undefined when it fails. */
export const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** No table of ours comes near; a damaged number must not keep us busy for ever. */
const maxNumbered = 2_000_000

type Found = { readonly name: string; readonly hidden: number }

/**
 * Which of `columns` the table keeps: the others are lacking, or computed at each look, which may never end. None when another thing
 * bears its name: a view computes too.
 */
const storedColumns = (db: Database, table: string, columns: readonly string[]): readonly string[] => {
  const kind = attempt(() => db.prepare('SELECT type FROM sqlite_schema WHERE name = ?').pluck().get(table))
  if (kind !== undefined && kind !== 'table') return []
  const found = attempt(() => db.prepare<[string], Found>('SELECT name, hidden FROM pragma_table_xinfo(?)').all(table))
  const stored = new Set(found?.filter(({ hidden }) => hidden === 0).map(({ name }) => name))
  return columns.filter((name) => stored.has(name))
}

/**
 * All rows in the order of their ids, or null where one can't be read. In a damaged file pages may lead in a circle: ids then stop
 * rising. Above 2⁵³ they are not told apart, and need not rise.
 */
const readThrough = (db: Database, table: string, list: string): readonly Row[] | null => {
  const rows: Row[] = []
  let last = Number.NEGATIVE_INFINITY
  try {
    for (const row of db.prepare<[], Row>(`SELECT ${list} FROM ${table} ORDER BY id`).iterate()) {
      const { id } = row
      if (typeof id !== 'number' || id < last || (id === last && Number.isSafeInteger(id))) return null
      last = id
      rows.push(row)
    }
    return rows
  } catch {
    return null
  }
}

const readByNumber = (db: Database, table: string, list: string): Read => {
  const highest = [
    attempt(() => db.prepare(`SELECT max(id) FROM ${table}`).pluck().get()),
    attempt(() => db.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck().get(table)),
  ].filter((one) => typeof one === 'number')
  const row = attempt(() => db.prepare<[number], Row>(`SELECT ${list} FROM ${table} WHERE id = ?`))
  const rows: Row[] = []
  let unreadable = 0
  for (let id = 1; row !== undefined && id <= Math.min(Math.max(0, ...highest), maxNumbered); id++)
    try {
      const found = row.get(id)
      if (found !== undefined) rows.push(found)
    } catch {
      unreadable += 1
    }
  return { rows, unreadable }
}

/** Rows without a number, from both ends up to what can't be read. */
const readFromEnds = (db: Database, table: string, list: string): Read => {
  const rows = new Map<string, Row>()
  let unreadable = 0
  for (const order of ['ASC', 'DESC'])
    try {
      for (const row of db
        .prepare<[], Row>(`SELECT ${list} FROM ${table} ORDER BY owner ${order}, target ${order}`)
        .iterate())
        rows.set(`${row['owner']} ${row['target']}`, row)
    } catch {
      unreadable = 1
    }
  return { rows: [...rows.values()], unreadable }
}

const isId = (id: unknown): boolean => Number.isInteger(id) && Number(id) >= 1 && Number(id) <= maxId

/**
 * The rows of `table`, of which `columns` are ours. Rows with a number that no record of ours has are left out and counted: two of
 * those above 2⁵³ may be taken for one.
 */
export const readRows = (db: Database, table: string, columns: readonly string[]): Read => {
  const stored = storedColumns(db, table, columns)
  const list = stored.join(', ')
  if (list === '') return { rows: [], unreadable: 0 }
  if (!columns.includes('id')) return readFromEnds(db, table, list)
  const whole = readThrough(db, table, list)
  const { rows, unreadable } = whole === null ? readByNumber(db, table, list) : { rows: whole, unreadable: 0 }
  const kept = rows.filter(({ id }) => isId(id))
  return { rows: kept, unreadable: unreadable + rows.length - kept.length }
}
