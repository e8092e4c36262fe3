/** Looks at a store without working in it: a backup, or a file that someone chose. */
import { statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { checkOurs, openingRefusal } from '../file/trust.ts'
import { migrations } from '../migrations/index.ts'
import { type RecordName, recordNames } from '../model/index.ts'
import { connectToLook } from '../sql/connect.ts'
import { type Reader, writerOf } from '../sql/sql.ts'

/** The contents of a store, of whatever version. */
export type Summary = {
  /** Size of the file. */
  readonly bytes: number
  /** Records per type, without those in the bin; a type that this version didn't have yet is absent. */
  readonly counts: Readonly<Partial<Record<RecordName, number>>>
  /** The instant of the last change of any record; null when there is none. */
  readonly changedAt: string | null
  /** The same for two stores that hold the same. */
  readonly state: string
}

const present = (reader: Reader): readonly RecordName[] => {
  const tables = new Set(reader.rows<{ name: string }>('SELECT name FROM sqlite_schema').map(({ name }) => name))
  return recordNames.filter((name) => tables.has(name))
}

const latest = (reader: Reader, names: readonly RecordName[]): string | null =>
  names
    .map((name) => reader.row<{ at: string | null }>(`SELECT max(updatedAt) AS at FROM ${name}`)?.at ?? null)
    .reduce((last, at) => (at !== null && (last === null || at > last) ? at : last), null)

/** Sums up an open store of `bytes`. */
export const summaryOf = (reader: Reader, bytes: number): Summary => {
  const names = present(reader)
  const count = (name: RecordName) =>
    reader.row<{ n: number }>(`SELECT count(*) AS n FROM ${name} WHERE deletedAt IS NULL`)?.n ?? 0
  const counts = Object.fromEntries(names.map((name) => [name, count(name)]))
  const changedAt = latest(reader, names)
  // Every change has a batch, and numbers of batches are given once; after a restore they part, and then so do the instants.
  const batches = reader.row<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'batch'")?.seq ?? 0
  return { bytes, counts, changedAt, state: `${batches} ${changedAt} ${Object.values(counts).join(' ')}` }
}

/**
 * Looks into the store at `path`, which no other hand changes meanwhile, and writes nothing to it.
 * @throws Refusal `damaged`, `newer`, or what the disk says
 */
export const lookInto = <T>(path: string, look: (db: Database, reader: Reader) => T): T => {
  let db: Database | undefined
  try {
    db = connectToLook(path)
    checkOurs(db, path, migrations.at(-1)?.version ?? 0)
    return look(db, writerOf(db))
  } catch (cause) {
    throw openingRefusal(path, cause)
  } finally {
    db?.close()
  }
}

/** What the store at `path` holds. @throws Refusal as {@link lookInto} */
export const glance = (path: string): Summary => lookInto(path, (_db, reader) => summaryOf(reader, statSync(path).size))
