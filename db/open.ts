import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import SQLite, { type Database } from 'better-sqlite3'
import { deriveFromModel, dropTriggers } from './derived.ts'
import { type Migration, migrate, pending } from './migrate.ts'
import { migrations as allMigrations } from './migrations/index.ts'
import { fold } from './model/fold.ts'
import { type AppError, Refusal } from './model/result.ts'
import { refusalOf, writerOf } from './sql.ts'
import { type Store, storeOf } from './store.ts'

/** `JAVR`: marks a SQLite file as ours, so that another program's database is never migrated by mistake. */
const applicationId = 0x4a_41_56_52

export type OpenOptions = {
  /** The clock that stamps changes; the example year uses a still one. */
  readonly now?: () => Date
  readonly migrations?: readonly Migration[]
}

const refuse = (kind: AppError['kind'], message: string, cause?: unknown): never => {
  throw new Refusal({ kind, message }, cause)
}

const checkWritable = (path: string): void => {
  const target = existsSync(path) ? path : dirname(path)
  const refusal = `Je gegevens staan in ${path}, maar dat bestand of die map is alleen-lezen. Er is niets gewijzigd. Geef jezelf schrijfrecht, of zet het bestand op een andere plek.`
  try {
    accessSync(target, constants.W_OK)
  } catch (cause) {
    refuse('unwritable', refusal, cause)
  }
  // An administrator may write anything; the mark "read-only" on a file is a wish all the same. On a folder Windows uses it
  // for other things, and lets one write there.
  const found = statSync(target)
  if (found.isFile() && (found.mode & 0o200) === 0) refuse('unwritable', refusal)
}

const damaged = (path: string, cause?: unknown): never =>
  refuse(
    'damaged',
    `Het bestand met je gegevens (${path}) is beschadigd en wordt niet geopend. Er is niets aan gewijzigd. Zet een reservekopie terug, of laat iemand het bestand nakijken.`,
    cause,
  )

const checkOurs = (db: Database, path: string, isNew: boolean, newest: number): void => {
  const id = Number(db.pragma('application_id', { simple: true }))
  const version = Number(db.pragma('user_version', { simple: true }))
  const isEmpty = version === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined
  if (isNew || (id === 0 && isEmpty)) return
  if (id !== applicationId)
    refuse('damaged', `${path} is geen bestand van Jaarverslag. Er is niets aan gewijzigd. Kies een ander bestand.`)
  if (version > newest)
    refuse(
      'newer',
      `Het bestand met je gegevens (${path}) komt van een nieuwere versie van Jaarverslag. Er is niets aan gewijzigd. Installeer de nieuwste versie en open het dan opnieuw.`,
    )
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') damaged(path)
}

/** Beside the store, so that whoever copies the folder copies the safety net too. */
const copyBeforeMigrating = async (db: Database, path: string, now: Date): Promise<void> => {
  const folder = join(dirname(path), 'reservekopieen')
  mkdirSync(folder, { recursive: true })
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-')
  await db.backup(join(folder, `${basename(path)}.${stamp}.voor-nieuwe-versie`))
}

/**
 * Opens the store at `path`, making it when it is not there, and brings it to the newest shape after a safety copy.
 * @throws Refusal `damaged` (not SQLite, not ours, fails its check), `newer`, `unwritable`, `busy`, `full`; the file is then as it was
 */
export const openStore = async (path: string, options: OpenOptions = {}): Promise<Store> => {
  const { now = () => new Date(), migrations = allMigrations } = options
  const newest = migrations.at(-1)?.version ?? 0
  const isNew = !existsSync(path)
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (cause) {
    refuse(
      'unwritable',
      `De map ${dirname(path)} kan niet gemaakt worden. Kies een andere plek voor je gegevens.`,
      cause,
    )
  }
  checkWritable(path)
  if (!isNew && statSync(path).size === 0) damaged(path)
  let db: Database | undefined
  try {
    db = new SQLite(path, { timeout: 5000 })
    checkOurs(db, path, isNew, newest)
    db.function('fold', { deterministic: true }, (text: unknown) => (typeof text === 'string' ? fold(text) : null))
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    const writer = writerOf(db)
    if (pending(db, migrations).length > 0) {
      if (!isNew && Number(db.pragma('user_version', { simple: true })) > 0) await copyBeforeMigrating(db, path, now())
      db.pragma(`application_id = ${applicationId}`)
      dropTriggers(writer)
      migrate(db, migrations)
    }
    deriveFromModel(writer)
    return storeOf(writer, { path, now, close: closing(db), backup: backingUp(db) })
  } catch (cause) {
    db?.close()
    const refusal = refusalOf(cause)
    if (refusal instanceof Refusal && refusal.error.kind === 'damaged' && !(cause instanceof Refusal))
      damaged(path, cause)
    throw refusal
  }
}

const closing = (db: Database) => (): void => {
  db.close()
}

const backingUp =
  (db: Database) =>
  async (to: string): Promise<void> => {
    await db.backup(to)
  }
