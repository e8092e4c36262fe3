import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { type ErrorKind, Refusal } from '../../db/model/result.ts'
import { unfinishedFor } from './unfinished.ts'

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''

type Reason = { readonly kind: ErrorKind; readonly because: string }

const noFolder: Reason = { kind: 'unwritable', because: 'dat pad is geen map. Kies een andere map' }

/** Faults of the folder or the disk, by error code. */
const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: { kind: 'full', because: 'de schijf is vol. Maak plaats vrij en probeer opnieuw' },
  EDQUOT: { kind: 'full', because: 'je schijfruimte is op. Maak plaats vrij en probeer opnieuw' },
  ENOENT: { kind: 'unwritable', because: 'die map bestaat niet (meer). Kies een andere map' },
  ENOTDIR: noFolder,
  EROFS: { kind: 'unwritable', because: 'die schijf is alleen-lezen. Kies een andere map' },
  ENAMETOOLONG: { kind: 'unwritable', because: 'die naam is te lang. Kies een kortere naam' },
  EIO: { kind: 'unwritable', because: 'de schijf antwoordt niet zoals het hoort. Kijk na of ze nog aangesloten is' },
}
const noRight: Reason = { kind: 'unwritable', because: 'in die map mag je niet schrijven. Kies een andere map' }

const isFree = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined
  } catch {
    return false
  }
}

/** A name beside `path` that is still free: `jaarverslag-2022.pdf` → `jaarverslag-2022 (2).pdf`. */
export const freeName = (path: string): string => {
  const extension = extname(path)
  const stem = basename(path, extension)
  for (let number = 2; number < 1000; number++) {
    const name = `${stem} (${number})${extension}`
    if (isFree(join(dirname(path), name))) return name
  }
  return `${stem} (${Date.now()})${extension}`
}

const misplaced = (path: string, { kind, because }: Reason, cause?: unknown): Refusal =>
  new Refusal({ kind, message: `“${basename(path)}” is niet bewaard: ${because}.` }, cause)

/** The target itself is held by another program or marked as read-only. */
const held = (path: string, cause?: unknown): Refusal => {
  const proposal = freeName(path)
  return new Refusal(
    {
      kind: 'unwritable',
      message: `“${basename(path)}” staat open in een ander programma of is alleen-lezen. Het oude bestand is gebleven zoals het was. Sluit het en probeer opnieuw, of bewaar als “${proposal}”.`,
      proposal,
    },
    cause,
  )
}

const checkTarget = (path: string): void => {
  const target = statSync(path, { throwIfNoEntry: false })
  // Renaming over a read-only file would succeed on some systems; the mark says the owner doesn't want that.
  if (target !== undefined && (!target.isFile() || (target.mode & 0o200) === 0)) throw held(path)
}

const writeThrough = (path: string, content: Uint8Array | string): void => {
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Runs a long task; runs `undo` when the app ends meanwhile. */
const untilTheEnd = async <T>(undo: () => void, work: () => Promise<T>): Promise<T> => {
  process.once('exit', undo)
  try {
    return await work()
  } finally {
    process.off('exit', undo)
  }
}

const refusalOf = (path: string, cause: unknown, otherwise: () => Refusal): Refusal => {
  if (cause instanceof Refusal) return cause
  const reason = reasons[codeOf(cause)]
  return reason === undefined ? otherwise() : misplaced(path, reason, cause)
}

const checkPlace = (path: string): void => {
  try {
    checkTarget(path)
    if (!statSync(dirname(path)).isDirectory()) throw misplaced(path, noFolder)
    accessSync(dirname(path), constants.W_OK)
  } catch (cause) {
    throw refusalOf(path, cause, () => misplaced(path, noRight, cause))
  }
}

const moveOver = (beside: string, path: string): void => {
  try {
    renameSync(beside, path)
  } catch (cause) {
    throw refusalOf(path, cause, () => held(path, cause))
  }
}

/**
 * Writes a file whole or not at all: beside the target first, then renamed over it.
 * @throws Refusal `unwritable` (with a free name as proposal when the target itself is held), or `full`; the old file is then as it was
 */
export const writeWhole = (path: string, content: Uint8Array | string): void => {
  checkPlace(path)
  const unfinished = unfinishedFor(path)
  try {
    writeThrough(unfinished.path, content)
    moveOver(unfinished.path, path)
    unfinished.moved()
  } catch (cause) {
    unfinished.clear()
    throw refusalOf(path, cause, () => misplaced(path, noRight, cause))
  }
}

/**
 * Like {@link writeWhole}, for a file that another hand makes at a path, as SQLite does. `make` leaves it closed and synced;
 * what it gives is passed on, and what
 * it throws, but for what the disk says.
 */
export const makeWhole = async <T>(path: string, make: (beside: string) => Promise<T>): Promise<T> => {
  checkPlace(path)
  const unfinished = unfinishedFor(path)
  try {
    const made = await untilTheEnd(unfinished.clear, () => make(unfinished.path))
    moveOver(unfinished.path, path)
    unfinished.moved()
    return made
  } catch (cause) {
    unfinished.clear()
    const reason = reasons[codeOf(cause)]
    throw reason === undefined ? cause : misplaced(path, reason, cause)
  }
}

/** @throws Refusal `unwritable` */
export const makeFolder = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true })
  } catch (cause) {
    throw new Refusal(
      { kind: 'unwritable', message: `De map “${path}” kan niet gemaakt worden. Kies een andere map.` },
      cause,
    )
  }
}
