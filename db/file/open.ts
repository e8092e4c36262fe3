import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { migrations as allMigrations } from '../migrations/index.ts'
import { Refusal } from '../model/result.ts'
import { type Store, storeOf } from '../records/store.ts'
import { deriveFromModel, dropTriggers } from '../schema/derived.ts'
import { type Migration, migrate, pending } from '../schema/migrate.ts'
import { connectToLook, connectToWrite } from '../sql/connect.ts'
import { refusalOf, writerOf } from '../sql/sql.ts'
import { placeForBackup } from './backup-names.ts'
import { copyOpen, moveIntoPlace, removeStore } from './copy.ts'
import { openPlaceOf } from './open-place.ts'
import { applicationId, checkOurs, checkWritable, damagedAt, openingRefusal, unmigrated } from './trust.ts'
import { checkShape } from './verify.ts'
import { checkLog } from './wal.ts'

export type OpenOptions = {
  /** The clock that stamps changes; the example year uses a still one. */
  readonly now?: () => Date
  readonly migrations?: readonly Migration[]
  /** How long (ms) a change waits for another program that holds the file, once it is open. Meanwhile its thread does nothing else. */
  readonly patience?: number
}

/** SQLite's name for a store that is nowhere but in this process. */
const inMemory = ':memory:'

const makeFolderOf = (path: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (cause) {
    throw new Refusal(
      {
        kind: 'unwritable',
        message: `De map ${dirname(path)} kan niet gemaakt worden. Kies een andere plek voor je gegevens.`,
      },
      cause,
    )
  }
}

/** Brings the file to the newest shape, all steps or none. `whenFailed` finds the words. */
const bringUpToDate = (
  db: Database,
  migrations: readonly Migration[],
  whenFailed: (cause: unknown) => unknown,
): void => {
  const writer = writerOf(db)
  try {
    db.transaction(() => {
      db.pragma(`application_id = ${applicationId}`)
      dropTriggers(writer)
      migrate(db, migrations)
      deriveFromModel(writer)
    }).immediate()
  } catch (cause) {
    const refusal = refusalOf(cause)
    throw refusal instanceof Refusal ? refusal : whenFailed(cause)
  }
}

/** A store is made beside its place: no power cut leaves half of one, so that an empty file is always one that was damaged. */
const makeNew = (path: string, migrations: readonly Migration[]): void => {
  const beside = `${path}.nieuw`
  removeStore(beside)
  try {
    const db = connectToWrite(beside)
    try {
      bringUpToDate(db, migrations, (cause) => cause)
    } finally {
      db.close()
    }
    moveIntoPlace(beside, path)
  } catch (cause) {
    removeStore(beside)
    throw cause
  }
}

const isBlank = (db: Database): boolean =>
  Number(db.pragma('user_version', { simple: true })) === 0 &&
  Number(db.pragma('application_id', { simple: true })) === 0 &&
  db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined

/** What SQLite itself would overlook. @throws Refusal `damaged`, or `missing` when only the log is there */
const checkFiles = (path: string, isNew: boolean): void => {
  const log = `${path}-wal`
  if (isNew && existsSync(log))
    throw new Refusal({
      kind: 'missing',
      message: `Het bestand met je gegevens (${path}) is weg; alleen het logboek met de laatste wijzigingen staat er nog. Er is niets gewijzigd. Zet het bestand terug op zijn plaats, of zet een reservekopie terug.`,
    })
  if (isNew) return
  if (statSync(path).size === 0) throw damagedAt(path)
  checkLog(path)
}

/** A file that is refused stays byte for byte as it was. @throws Refusal: it is not ours, or too new, or fails its checks */
const lookAt = (path: string, migrations: readonly Migration[]): void => {
  const db = connectToLook(path)
  try {
    if (isBlank(db)) return
    checkOurs(db, path, migrations.at(-1)?.version ?? 0)
    checkShape(db, path, migrations)
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damagedAt(path)
  } finally {
    db.close()
  }
}

/** The store over a file that was opened and is of the newest shape: its place is looked at before each change. */
const storeIn = (db: Database, path: string, now: () => Date): Store => {
  const place = openPlaceOf(db, path, now)
  const writer = writerOf(db)
  const transaction = <T>(work: () => T): T => {
    if (!db.inTransaction) place.check()
    return writer.transaction(work)
  }
  return storeOf(
    { ...writer, transaction },
    {
      path,
      now,
      checkPlace: place.check,
      kept: place.kept,
      copyTo: (to) => copyOpen(db, to),
      close: () => {
        if (!db.open) return
        place.leave()
        db.close()
      },
    },
  )
}

/** Brings an older file to the newest shape, after a copy; gives nothing when it has that already. */
const migrateStore = async (db: Database, path: string, migrations: readonly Migration[], now: Date): Promise<void> => {
  if (pending(db, migrations).length === 0) {
    deriveFromModel(writerOf(db))
    return
  }
  let copy: string | null = null
  if (!isBlank(db)) {
    copy = placeForBackup(path, 'voor-nieuwe-versie', now)
    await copyOpen(db, copy)
  }
  bringUpToDate(db, migrations, (cause) => unmigrated(path, copy, cause))
}

/**
 * Opens the store at `path`, making it when it is not there, and brings it to the newest shape after a safety copy.
 * @throws Refusal `damaged` (not SQLite, not ours, fails its check, its log is spoilt), `newer`, `unmigrated`, `missing`, `unwritable`,
 * `busy`, `full`; the file is then as it was
 */
export const openStore = async (path: string, options: OpenOptions = {}): Promise<Store> => {
  const { now = () => new Date(), migrations = allMigrations } = options
  const isNew = !existsSync(path)
  makeFolderOf(path)
  checkWritable(path)
  let db: Database | undefined
  try {
    checkFiles(path, isNew)
    if (isNew && path !== inMemory) makeNew(path, migrations)
    if (!isNew) lookAt(path, migrations)
    db = connectToWrite(path)
    await migrateStore(db, path, migrations, now())
    if (options.patience !== undefined) db.pragma(`busy_timeout = ${options.patience}`)
    return storeIn(db, path, now)
  } catch (cause) {
    db?.close()
    throw openingRefusal(path, cause)
  }
}
