import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { debuglog } from 'node:util'
import { scrubbed } from './scrub.ts'

/** Shows with NODE_DEBUG=jaarverslag the particulars that the log leaves out. */
const debug = debuglog('jaarverslag')

/** Bytes after which a new file begins; the one before it is kept, so that twice this is the most there ever is. */
const fullAt = 200_000

/** Characters of the latest entries that help wants to see. */
const recentLength = 6000

/** Failures that the screen doesn't show, kept in the user's folder without any text of the user. */
export type Log = {
  /** Notes a failure; a sentence of our own is kept as it stands. */
  readonly log: (cause: unknown) => void
  /** The latest entries, oldest first; '' when there are none. */
  readonly recent: () => string
}

/** The text of a file; '' when it is not there or can't be read. */
const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Keeps the log in `folder`. Never throws: a log that can't be written must not break what it tells of. */
export const logIn = (folder: string): Log => {
  const path = join(folder, 'logboek.txt')
  const former = join(folder, 'logboek-vorige.txt')
  const keep = (entry: string): void => {
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > fullAt) renameSync(path, former)
      appendFileSync(path, entry, { mode: 0o600 })
    } catch (cause) {
      process.stderr.write(`the log can't be written: ${scrubbed(cause)}\n`)
    }
  }
  return {
    log: (cause) => {
      debug('%o', cause)
      const entry = `${new Date().toISOString()} ${typeof cause === 'string' ? cause : scrubbed(cause)}\n`
      process.stderr.write(entry)
      keep(entry)
    },
    recent: () => {
      const all = read(former) + read(path)
      const latest = all.slice(-recentLength)
      return latest.length === all.length ? all : latest.slice(latest.indexOf('\n') + 1)
    },
  }
}
