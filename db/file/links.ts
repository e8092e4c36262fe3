import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Where the file at `path` itself lies, or should: the end of a link, also of one whose file is gone. SQLite lays its log there, and
 * a file that is renamed over a link would take the place of the link.
 */
export const followed = (path: string): string => {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found?.isSymbolicLink() !== true) return path
  try {
    return realpathSync(path)
  } catch {
    return resolve(dirname(path), readlinkSync(path))
  }
}
