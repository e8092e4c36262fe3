/** Copies of a store: whole, sound, and one file each. */
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { migrations } from '../migrations/index.ts'
import { connect, connectToLook } from '../sql/connect.ts'
import { checkOurs, copyingRefusal, openingRefusal } from './trust.ts'
import { checkSound } from './verify.ts'
import { checkLog } from './wal.ts'

const companions = ['', '-wal', '-shm', '-journal']

/** What SQLite lays beside the file at `path` goes with it. */
export const removeStore = (path: string): void => {
  for (const suffix of companions) rmSync(`${path}${suffix}`, { force: true })
}

/** Has what was written at `path` on the disk before going on. Windows can't do that for a folder. */
const flush = (path: string): void => {
  const file = openSync(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Moves a finished file to its place, over what stands there. */
export const moveIntoPlace = (from: string, to: string): void => {
  flush(from)
  renameSync(from, to)
  if (process.platform !== 'win32') flush(dirname(to))
}

/** Checks a copy of `from`, and makes it a single file that can be read on a disk where one may not write. */
const finish = (path: string, from: string): void => {
  const db = connect(path)
  try {
    db.pragma('journal_mode = DELETE')
    checkOurs(db, from, migrations.at(-1)?.version ?? 0)
    checkSound(db, from)
  } finally {
    db.close()
  }
}

/** Has `make` write a copy of `from` beside `to`, checks it, and moves it there. Half a file never bears the name. */
const wholly = async (from: string, to: string, make: (beside: string) => Promise<void> | void): Promise<void> => {
  const beside = `${to}.tmp`
  try {
    removeStore(beside)
    await make(beside)
    finish(beside, from)
    moveIntoPlace(beside, to)
  } catch (cause) {
    removeStore(beside)
    throw copyingRefusal(from, to, cause)
  }
}

/**
 * Copies an open store, also while it is being worked in, to `to`.
 * @throws Refusal `damaged` when the copy is not sound, or what the disk says
 */
export const copyOpen = (db: Database, to: string): Promise<void> =>
  wholly(db.name, to, async (beside) => {
    await db.backup(beside)
  })

/** The same for the store at `from`, which may lie open elsewhere; a handle that writes would read a log into it that is not its own. */
export const copyStore = async (from: string, to: string): Promise<void> => {
  let db: Database | undefined
  try {
    checkLog(from)
    db = connectToLook(from)
    checkOurs(db, from, migrations.at(-1)?.version ?? 0)
    await copyOpen(db, to)
  } catch (cause) {
    throw openingRefusal(from, cause)
  } finally {
    db?.close()
  }
}

/** Copies the bytes of a file that nobody works in, with its log, so that not even a reader touches it. */
export const copyBytes = (from: string, to: string): Promise<void> =>
  wholly(from, to, (beside) => {
    for (const suffix of ['', '-wal'])
      if (existsSync(`${from}${suffix}`)) copyFileSync(`${from}${suffix}`, `${beside}${suffix}`)
  })
