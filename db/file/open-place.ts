/**
 * Whether the file that lies open still is the one at its path. Nothing stops another program (one that keeps folders the same, a
 * user who tidies up) from laying a file over it or removing it: SQLite then writes on where nobody looks any more, and whoever
 * opens the new file by its path reads the log of the old one into it. https://sqlite.org/howtocorrupt.html#_unlinking_or_renaming_a_database_file_while_in_use
 */
import { existsSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../model/result.ts'
import { asideName } from './aside.ts'
import { moveIntoPlace } from './copy.ts'
import { copyingRefusal } from './trust.ts'

/**
 * By what a file is known. Its number is not given to another one while it is open. Size and time of change say nothing: each
 * checkpoint changes them, of ours or of another program.
 */
type Identity = { readonly dev: bigint; readonly ino: bigint; readonly birthtimeNs: bigint }

/** null when no file is there; undefined when the disk does not say. */
const identityOf = (path: string): Identity | null | undefined => {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null
  } catch {
    return undefined
  }
}

/** Some network drives number no files: there the time at which they were made has to do. */
const isSame = (one: Identity, other: Identity): boolean =>
  one.ino === 0n || other.ino === 0n
    ? one.birthtimeNs === other.birthtimeNs
    : one.dev === other.dev && one.ino === other.ino

const isAt = (path: string, known: Identity | null | undefined): boolean => {
  const found = identityOf(path)
  return known !== null && known !== undefined && found !== null && found !== undefined && isSame(known, found)
}

/** The place of an open file. */
export type OpenPlace = {
  /**
   * Once the file is not at its place, what is open is kept beside it, and its log taken away from the file that stands there now. It
   * stays so until it is opened anew, also when the file comes back.
   * @throws Refusal `replaced`: another file stands there, or none
   */
  readonly check: () => void
  /**
   * The file is about to be closed: what is open is kept, when it is not at its place and was not kept yet.
   * @throws Refusal when it can't be, with what the disk says
   */
  readonly leave: () => void
  /** Where what was open is kept; null while it lies at its place. */
  readonly kept: () => string | null
}

const replaced = (path: string, kept: string | null): Refusal =>
  new Refusal({
    kind: 'replaced',
    message: [
      existsSync(path)
        ? `Op de plaats van je gegevens (${path}) staat nu een ander bestand: het werd daar gezet terwijl het jouwe open was. Aan dat bestand is niets gewijzigd.`
        : `Het bestand met je gegevens (${path}) staat niet meer op zijn plaats: het werd verwijderd of verplaatst terwijl het open was.`,
      kept === null
        ? 'Wat open was, kon daar niet bewaard worden. Bewaar er nu een kopie van op een andere plek, voor je de app sluit.'
        : `Wat open was, is veilig: het staat in ${kept}.`,
      'Wat je nu wijzigt, wordt niet bewaard tot je kiest waarin je verder werkt.',
    ].join(' '),
  })

/** Watches over the place of the file that `db` has just opened at `path`. */
export const openPlaceOf = (db: Database, path: string, now: () => Date): OpenPlace => {
  const file = identityOf(path)
  /** SQLite follows links, and lays its log beside the file itself. */
  const real = file === null || file === undefined ? path : realpathSync(path)
  const log = identityOf(`${real}-wal`)
  let isLost = false
  let kept: string | null = null

  /** Only what is ours, and no longer belongs to the file beside it: by now another program may have laid its own there. */
  const takeLogAway = (): void => {
    if (isAt(real, file) || !isAt(`${real}-wal`, log)) return
    rmSync(`${real}-wal`)
    rmSync(`${real}-shm`, { force: true })
  }
  /** Bytes as they are, unchecked: whatever they are worth, they are all there is. */
  const keep = (): void => {
    const to = asideName(path, 'was-open', now())
    const beside = `${to}.tmp`
    try {
      writeFileSync(beside, db.serialize())
      moveIntoPlace(beside, to)
      kept = to
      takeLogAway()
    } catch (cause) {
      rmSync(beside, { force: true })
      throw copyingRefusal(path, to, cause)
    }
  }
  /** What the disk doesn't say SQLite will hear when it writes. */
  const look = (): void => {
    if (file === null || file === undefined || isLost) return
    const found = identityOf(path)
    isLost = found === null || (found !== undefined && !isSame(file, found))
  }

  return {
    check: () => {
      const wasLost = isLost
      look()
      if (!isLost) return
      if (!wasLost)
        try {
          keep()
        } catch {
          // The refusal says that nothing was kept, and closing tries once more.
        }
      throw replaced(path, kept)
    },
    leave: () => {
      look()
      if (isLost && kept === null) keep()
    },
    kept: () => kept,
  }
}
