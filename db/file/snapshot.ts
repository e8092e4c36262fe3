import type { Database } from 'better-sqlite3'
import { connectToLook } from '../sql/connect.ts'
import { type Reader, writerOf } from '../sql/sql.ts'
import { openingRefusal } from './trust.ts'

const opened = (path: string): Database => {
  try {
    return connectToLook(path)
  } catch (cause) {
    throw openingRefusal(path, cause)
  }
}

/**
 * Reads the store at `path` as it is at one moment, whatever others write in it meanwhile. It is of the newest shape, and stays as it is.
 * @throws Refusal: it can't be read; and what `read` throws
 */
export const fromSnapshot = async <T>(path: string, read: (reader: Reader) => Promise<T>): Promise<T> => {
  const db = opened(path)
  try {
    db.exec('BEGIN')
    return await read(writerOf(db))
  } finally {
    db.close()
  }
}
