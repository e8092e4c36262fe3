import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { openStore } from '../../db/file/open.ts'
import { Refusal } from '../../db/model/result.ts'
import type { Store } from '../../db/records/store.ts'
import { WrongUse } from './command.ts'

/** @throws Refusal `missing` */
export const checkThere = (path: string): void => {
  if (!existsSync(path))
    throw new Refusal({ kind: 'missing', message: `${path} bestaat niet. Er is niets gemaakt. Kijk de naam na.` })
}

/**
 * Works with the store at `path` and closes it again; a missing file is never made.
 * @throws Refusal `missing`, or why it can't be opened
 */
export const withStore = async <T>(path: string, work: (store: Store) => T | Promise<T>): Promise<T> => {
  checkThere(path)
  const store = await openStore(path)
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

/** The bytes of a file that is read in; `untouched` is what the user may count on when it can't be. @throws Refusal `missing` */
export const inputOf = (path: string, untouched: string): Uint8Array => {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Refusal(
      { kind: 'missing', message: `${path} kan niet gelezen worden. ${untouched} Kijk de naam na.` },
      cause,
    )
  }
}

/** @throws WrongUse when the work would be written over the store that it comes from */
export const checkOther = (db: string, out: string, option = '--out'): void => {
  if (existsSync(db) && existsSync(out) && realpathSync.native(db) === realpathSync.native(out))
    throw new WrongUse(`${option} is hetzelfde bestand als --db.`)
}

/** @throws Refusal `exists`: this is never written over */
export const checkFree = (path: string): void => {
  if (existsSync(path))
    throw new Refusal({ kind: 'exists', message: `${path} bestaat al en is niet overschreven. Kies een andere naam.` })
}
