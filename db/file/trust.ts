/** Checks a file before it is opened to write in, and words the refusal. */
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { type AppError, Refusal } from '../model/result.ts'
import { refusalOf, tellsOfChange } from '../sql/sql.ts'

/** `JAVR`: marks a SQLite file as ours, so that another program's database is never migrated by mistake. */
export const applicationId = 0x4a_41_56_52

const refusal = (kind: AppError['kind'], message: string, cause?: unknown): Refusal =>
  new Refusal({ kind, message }, cause)

export const damagedAt = (path: string, cause?: unknown): Refusal =>
  refusal(
    'damaged',
    `Het bestand met je gegevens (${path}) is beschadigd en wordt niet geopend. Er is niets aan gewijzigd. Zet een reservekopie terug, of laat iemand het bestand nakijken.`,
    cause,
  )

/** @throws Refusal `unwritable` */
export const checkWritable = (path: string): void => {
  const target = existsSync(path) ? path : dirname(path)
  const message = `Je gegevens staan in ${path}, maar dat bestand of die map is alleen-lezen. Er is niets gewijzigd. Geef jezelf schrijfrecht, of zet het bestand op een andere plek.`
  try {
    accessSync(target, constants.W_OK)
  } catch (cause) {
    throw refusal('unwritable', message, cause)
  }
  // An administrator may write anything; the mark "read-only" on a file is a wish all the same. On a folder Windows uses it
  // for other things, and lets one write there.
  const found = statSync(target)
  if (found.isFile() && (found.mode & 0o200) === 0) throw refusal('unwritable', message)
}

/** @throws Refusal `damaged` (not ours) or `newer` than the version `newest` */
export const checkOurs = (db: Database, path: string, newest: number): void => {
  if (Number(db.pragma('application_id', { simple: true })) !== applicationId)
    throw refusal(
      'damaged',
      `${path} is geen bestand van Jaarverslag. Er is niets aan gewijzigd. Kies een ander bestand.`,
    )
  if (Number(db.pragma('user_version', { simple: true })) > newest)
    throw refusal(
      'newer',
      `Het bestand met je gegevens (${path}) komt van een nieuwere versie van Jaarverslag. Er is niets aan gewijzigd. Installeer de nieuwste versie en open het dan opnieuw.`,
    )
}

/** Whether a change was refused because another program holds the file. It was rolled back whole, and can be tried again. */
export const isHeld = (cause: unknown): boolean =>
  cause instanceof Refusal && cause.error.kind === 'busy' && tellsOfChange(cause)

type Sentences = Partial<Readonly<Record<AppError['kind'], (path: string) => string>>>

const whileOpening: Sentences = {
  busy: (path) =>
    `Een ander programma houdt het bestand met je gegevens (${path}) vast. Er is niets gewijzigd. Sluit dat programma, of wacht tot het klaar is, en probeer opnieuw.`,
  full: (path) =>
    `De schijf is vol, daarom kan het bestand met je gegevens (${path}) niet geopend worden. Er is niets gewijzigd en niets verloren. Maak plaats vrij en probeer opnieuw.`,
  unwritable: (path) =>
    `Het bestand met je gegevens (${path}) kan niet geopend worden: de schijf antwoordt niet, of je mag er niet schrijven. Er is niets gewijzigd. Kijk na of de schijf aangesloten is en probeer opnieuw.`,
}

const whileCopying: Sentences = {
  busy: (path) =>
    `Een ander programma houdt ${path} vast. De kopie is niet gemaakt; je gegevens zijn niet gewijzigd. Sluit dat programma en probeer opnieuw.`,
  full: (path) =>
    `De schijf is vol. De kopie ${path} is niet gemaakt; je gegevens zijn niet gewijzigd. Maak plaats vrij en probeer opnieuw.`,
  unwritable: (path) =>
    `De kopie ${path} kan daar niet gemaakt worden; je gegevens zijn niet gewijzigd. Kijk na of de schijf aangesloten is en of je er mag schrijven.`,
}

const diskCodes: Readonly<Record<string, AppError['kind']>> = { ENOSPC: 'full', EDQUOT: 'full', EBUSY: 'busy' }

/** A failure of the disk or of SQLite as `kind`; null when it is neither. */
const kindOf = (cause: unknown): AppError['kind'] | null => {
  const found = refusalOf(cause)
  if (found instanceof Refusal) return found.error.kind
  if (!(cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && 'syscall' in cause)) return null
  return diskCodes[cause.code] ?? 'unwritable'
}

/** Whether a failure still lacks words that fit opening or copying. */
const lacksWords = (cause: unknown): boolean => !(cause instanceof Refusal) || tellsOfChange(cause)

const inWords = (path: string, cause: unknown, sentences: Sentences): unknown => {
  // Words that fit stay; there was no change that could be saved or not.
  if (!lacksWords(cause)) return cause
  const kind = kindOf(cause)
  const sentence = kind === null ? undefined : sentences[kind]
  return kind === null || sentence === undefined ? cause : refusal(kind, sentence(path), cause)
}

/** Words a failure to open the file at `path`. An error that the disk did not cause passes as it is. */
export const openingRefusal = (path: string, cause: unknown): unknown =>
  kindOf(cause) === 'damaged' && lacksWords(cause) ? damagedAt(path, cause) : inWords(path, cause, whileOpening)

/** The same while copying the file at `from` to `to`. */
export const copyingRefusal = (from: string, to: string, cause: unknown): unknown =>
  kindOf(cause) === 'damaged' && lacksWords(cause) ? damagedAt(from, cause) : inWords(to, cause, whileCopying)

/** A migration failed: all of it was rolled back. `copy` is where the safety copy of just before stands. */
export const unmigrated = (path: string, copy: string | null, cause: unknown): Refusal =>
  refusal(
    'unmigrated',
    `Je gegevens (${path}) konden niet aangepast worden aan deze versie van Jaarverslag. Ze zijn gebleven zoals ze waren.${copy === null ? '' : ` Een reservekopie van daarnet staat in ${copy}.`} Installeer de vorige versie opnieuw om verder te werken, of vraag hulp.`,
    cause,
  )
