/** Puts one store in the place of another. Nobody has it open meanwhile. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { type Aside, asideName } from '../file/aside.ts'
import { copyBytes, moveIntoPlace, removeStore } from '../file/copy.ts'
import { followed } from '../file/links.ts'
import { openingRefusal } from '../file/trust.ts'
import { Refusal } from '../model/result.ts'

/** A store and the log of its latest changes go together. */
const moveStore = (from: string, to: string): void => {
  for (const suffix of ['', '-wal'])
    if (existsSync(`${from}${suffix}`)) renameSync(`${from}${suffix}`, `${to}${suffix}`)
}

/** Moves what stands at `path` to a name beside it; gives that name. */
const setAside = (path: string, why: Aside, now: Date): string => {
  const aside = asideName(path, why, now)
  moveStore(path, aside)
  rmSync(`${path}-shm`, { force: true })
  return aside
}

/** Where a backup is laid before it takes the place of the store at `path`. */
const besideOf = (path: string): string => `${path}.terug`

/** Removes what a restore at `place` left that was cut off. Nobody restores there meanwhile. */
export const clearHalfRestored = (place: string): void => {
  const beside = besideOf(followed(place))
  removeStore(beside)
  removeStore(`${beside}.tmp`)
}

/**
 * Puts a copy of the store at `source` at `place`, or where a link there leads. What stands there is written over when a sound copy of it exists (`isCopied`), else
 * it is kept aside; gives the name of what was kept, null when nothing was.
 * @throws Refusal `busy` when another program has the store open, `damaged` when the source is, or what the disk says; all is then
 * as it was
 */
export const replaceStore = async (
  source: string,
  place: string,
  { isCopied, now }: { readonly isCopied: boolean; readonly now: Date },
): Promise<string | null> => {
  const path = followed(place)
  // Whoever closes last takes the log away: it is there while someone else works in the file.
  if (isCopied && existsSync(`${path}-wal`))
    throw new Refusal({
      kind: 'busy',
      message: `Een ander programma werkt nog in ${path}. Er is niets teruggezet en niets gewijzigd. Sluit dat programma en probeer opnieuw.`,
    })
  const beside = besideOf(path)
  let aside: string | null = null
  try {
    removeStore(beside)
    await copyBytes(source, beside)
    const hasOld = existsSync(path) || existsSync(`${path}-wal`)
    if (hasOld && !isCopied) aside = setAside(path, 'beschadigd', now)
    rmSync(`${path}-shm`, { force: true })
    moveIntoPlace(beside, path)
    return aside
  } catch (cause) {
    if (aside !== null) moveStore(aside, path)
    removeStore(beside)
    throw openingRefusal(path, cause)
  }
}

/**
 * Puts back at `place`, or where a link there leads, what was open there, as it was kept at `kept`; gives the name under which the file that took its place is kept
 * now, null when there was none. @throws Refusal what the disk says; all is then as it was
 */
export const putKept = (kept: string, place: string, now: Date): string | null => {
  const path = followed(place)
  let aside: string | null = null
  try {
    if (existsSync(path)) aside = setAside(path, 'ander', now)
    moveIntoPlace(kept, path)
    return aside
  } catch (cause) {
    if (aside !== null) moveStore(aside, path)
    throw openingRefusal(path, cause)
  }
}
