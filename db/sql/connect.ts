import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import SQLite, { type Database } from 'better-sqlite3'
import { fold } from '../model/fold.ts'

/** How long (ms) to wait for another program that holds the file. */
const patience = 5000

/** An open file that can be looked at and searched. */
export const connect = (path: string, options: SQLite.Options = { fileMustExist: true }): Database => {
  const db = new SQLite(path, { timeout: patience, ...options })
  db.function('fold', { deterministic: true }, (text: unknown) => (typeof text === 'string' ? fold(text) : null))
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  return db
}

const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The same, to look only, leaving all files as they are. Who may write brings a log into the file when closing it; who may not
 * leaves one behind where there was none.
 */
export const connectToLook = (path: string): Database => {
  // Where a link leads there lies the log too.
  const log = `${existsSync(path) ? realpathSync(path) : path}-wal`
  return connect(path, { fileMustExist: true, readonly: existsSync(log) || !mayWrite(path) })
}

/** The same, to work in, made when it is not there: what a transaction wrote is on the disk when it returns. */
export const connectToWrite = (path: string): Database => {
  const db = connect(path, {})
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  return db
}
