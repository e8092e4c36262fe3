/**
 * Files that are being written: under a name of their own beside their place, until they are whole. They may hold what is private, and a
 * kill leaves them where nobody looks. So each is noted in a folder of this program before it is begun, and the next start clears
 * what is noted there and nothing else.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { readdir } from 'node:fs/promises'
import { uptime } from 'node:os'
import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'
import { removeStore } from '../../db/file/copy.ts'
import { isReachable } from './reachable.ts'

/** What the makers of a file lay beside it in their turn: a copy that is checked first, a store that is made or read. */
const makings = ['', '.tmp', '.nieuw', '.lees']

/** Removes a file that is not whole, with all that was laid beside it to make it. @throws what the disk says */
const clear = (beside: string): void => {
  for (const making of makings) removeStore(`${beside}${making}`)
}

/** The process that writes, and where. */
const note = z.strictObject({ pid: z.int().positive(), path: z.string().refine((path) => isAbsolute(path)) })

const notesIn = (folder: string): string => join(folder, 'onafgewerkt')

/** Where this process keeps its notes; without such a folder it keeps none. */
let notes: string | null = null
/** The notes of this process, by name. */
const own = new Set<string>()

/** Has this process note in `folder` what it writes, from now on; null: nowhere. */
export const noteUnfinishedIn = (folder: string | null): void => {
  notes = folder === null ? null : notesIn(folder)
}

const writeNote = (path: string, content: string): void => {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Notes that a file is begun at `beside`; gives what drops the note. A note that can't be written holds up no work. */
const begin = (beside: string, id: string): (() => void) => {
  if (notes === null) return () => {}
  const path = join(notes, id)
  try {
    mkdirSync(notes, { recursive: true })
    own.add(id)
    writeNote(path, JSON.stringify({ pid: process.pid, path: resolve(beside) } satisfies z.input<typeof note>))
  } catch {
    own.delete(id)
  }
  return () => {
    own.delete(id)
    try {
      rmSync(path, { force: true })
    } catch {
      // The next start drops it: it leads to a file that is not there.
    }
  }
}

/** A file that is not whole yet. */
export type Unfinished = {
  readonly path: string
  /** It was moved to its place. */
  readonly moved: () => void
  /** Removes it; what can't be removed now, as on a stick that was pulled out, is cleared by a next start. */
  readonly clear: () => void
}

/** A file that will stand at `path`, under a name beside it that no other file has. */
export const unfinishedFor = (path: string): Unfinished => {
  const id = crypto.randomUUID()
  const beside = join(dirname(path), `.${basename(path)}.${id.slice(0, 8)}.tmp`)
  const drop = begin(beside, id)
  return {
    path: beside,
    moved: drop,
    clear: () => {
      try {
        clear(beside)
        if (existsSync(dirname(beside))) drop()
      } catch {
        // Why the work failed is told, and the note stays.
      }
    },
  }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

/** Whether who made the note at `path` ended. A number is given to another process in time, and after each start of the computer. */
const hasEnded = (path: string, id: string, pid: number): boolean => {
  if (pid === process.pid) return !own.has(id)
  return statSync(path).mtimeMs < Date.now() - uptime() * 1000 || !isRunning(pid)
}

/** A note that was cut off half-way is of a file that was not begun. */
const readNote = (path: string): z.output<typeof note> | null => {
  try {
    return note.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

const clearNoted = async (folder: string, id: string): Promise<void> => {
  const path = join(folder, id)
  const noted = readNote(path)
  if (noted !== null) {
    if (!hasEnded(path, id, noted.pid)) return
    // A stick or a share that is away now may be there at a next start.
    if (!(await isReachable(dirname(noted.path)))) return
    clear(noted.path)
  }
  rmSync(path, { force: true })
}

/**
 * Clears what earlier runs, which noted in `folder`, did not finish. What can't be reached or removed now is left for the next
 * time. Never throws: `log` hears of it.
 */
export const clearUnfinished = async (folder: string, log: (cause: unknown) => void): Promise<void> => {
  const place = notesIn(folder)
  if (!existsSync(place)) return
  try {
    for (const id of await readdir(place)) await clearNoted(place, id).catch(log)
  } catch (cause) {
    log(cause)
  }
}
