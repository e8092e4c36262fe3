/** Saves out of a damaged store what can still be read. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite, { type Database } from 'better-sqlite3'
import { backupFolderOf, backupsIn } from '../file/backup-names.ts'
import { removeStore } from '../file/copy.ts'
import { openStore } from '../file/open.ts'
import { Refusal } from '../model/result.ts'
import { dropTriggers, isDerivedTable } from '../schema/derived.ts'
import { connectToWrite } from '../sql/connect.ts'
import { writerOf } from '../sql/sql.ts'
import { glance, type Summary, summaryOf } from './inspect.ts'
import { attempt, type Row, readRows } from './read-rows.ts'

export type Rescued = Pick<Summary, 'counts' | 'changedAt'> & {
  /** Rows that were there and can't be read any more, as far as can be told. */
  readonly unreadable: number
}

/** How large the pages of a store are, as its head says. https://sqlite.org/fileformat.html#page_size */
const pageSizeOf = (head: Buffer): number => {
  const size = head.readUInt16BE(16)
  return size === 1 ? 65_536 : size
}

/** A file begins with the table of its tables; a sound backup of it begins the same. Half a page at the end would be misread. */
const mendEnds = (path: string, donor: string | null): void => {
  let bytes = readFileSync(path)
  if (donor !== null && bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    const sound = readFileSync(donor)
    const size = pageSizeOf(sound)
    bytes = Buffer.concat([sound.subarray(0, size), bytes.subarray(size)])
  }
  const size = bytes.length < 100 ? 0 : pageSizeOf(bytes)
  writeFileSync(path, size < 512 ? bytes : bytes.subarray(0, bytes.length - (bytes.length % size)))
}

type Column = { readonly name: string }
const columnsOf = (db: Database, table: string): readonly string[] =>
  (db.pragma(`table_info(${table})`) as readonly Column[]).map(({ name }) => name)

/** Writes rows as they were; one that breaks a rule of its table was misread and is left out. Gives how many were. */
const write = (db: Database, table: string, rows: readonly Row[]): number => {
  const known = new Set(columnsOf(db, table))
  let refused = 0
  for (const row of rows) {
    const columns = Object.keys(row).filter((name) => known.has(name))
    const sql = `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
    const written = attempt(() => db.prepare(sql).run(...columns.map((name) => row[name])))
    if (written === undefined || written.changes === 0) refused += 1
  }
  return refused
}

type Link = { readonly from: string; readonly table: string; readonly to: string | null }

/** Clears links to lost rows; removes rows that mean nothing without their link. */
const loosen = (db: Database, tables: readonly string[]): void => {
  let changes = 1
  while (changes > 0) {
    changes = 0
    for (const table of tables)
      for (const { from, table: parent, to } of db.pragma(`foreign_key_list(${table})`) as readonly Link[]) {
        const lost = `WHERE ${from} IS NOT NULL AND ${from} NOT IN (SELECT ${to ?? 'id'} FROM ${parent})`
        const loosened = attempt(() => db.prepare(`UPDATE ${table} SET ${from} = NULL ${lost}`).run())
        changes += (loosened ?? db.prepare(`DELETE FROM ${table} ${lost}`).run()).changes
      }
  }
}

const ownTables = (db: Database): readonly string[] =>
  db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
    .filter((name) => name !== 'batch' && name !== 'change' && !isDerivedTable(name))

const pour = (from: Database, to: Database): number => {
  const tables = ownTables(to)
  return to.transaction(() => {
    const lost = tables.map((table) => {
      const { rows, unreadable } = readRows(from, table, columnsOf(to, table))
      return unreadable + write(to, table, rows)
    })
    loosen(to, tables)
    return lost.reduce((sum, one) => sum + one, 0)
  })()
}

const nothingLeft = (path: string, cause?: unknown): Refusal =>
  new Refusal(
    {
      kind: 'damaged',
      message: `In ${path} is niets meer te lezen. Er is niets aan gewijzigd. Zet een reservekopie terug.`,
    },
    cause,
  )

/** The latest backup of the store at `path` that can be read: its head stands in for one that was lost. */
export const donorOf = (path: string): string | null =>
  backupsIn(backupFolderOf(path), path)
    .map(({ file }) => join(backupFolderOf(path), file))
    .find((file) => (attempt(() => glance(file))?.bytes ?? 0) > 0) ?? null

/**
 * Reads what can be read in the store at `path` into a new one at `to`; the damaged file is not touched. `donor` is a sound backup of
 * it (`donorOf`), whose head stands in for one that was lost. Of what other programs added nothing is taken along. The history of changes is not carried over.
 * @throws Refusal `damaged` when there is nothing to read
 */
export const rescueInto = async (path: string, to: string, donor: string | null): Promise<Rescued> => {
  const beside = `${to}.lees`
  let from: Database | undefined
  try {
    for (const suffix of ['', '-wal'])
      if (existsSync(`${path}${suffix}`)) copyFileSync(`${path}${suffix}`, `${beside}${suffix}`)
    mendEnds(beside, donor)
    from = new SQLite(beside)
    from.unsafeMode(true)
    attempt(() => from?.pragma('writable_schema = ON'))
    ;(await openStore(to)).close()
    const db = connectToWrite(to)
    db.pragma('foreign_keys = OFF')
    dropTriggers(writerOf(db))
    const unreadable = pour(from, db)
    db.close()
    const store = await openStore(to)
    const { counts, changedAt } = summaryOf(store.reader, 0)
    store.close()
    if (changedAt === null) throw nothingLeft(path)
    return { counts, changedAt, unreadable }
  } catch (cause) {
    removeStore(to)
    throw cause instanceof Refusal ? cause : nothingLeft(path, cause)
  } finally {
    from?.close()
    removeStore(beside)
  }
}
