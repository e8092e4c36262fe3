/** Puts a backup in the place of a store, in such a way that it can be undone. */
import { existsSync } from 'node:fs'
import { placeForBackup } from '../file/backup-names.ts'
import { copyStore } from '../file/copy.ts'
import { Refusal } from '../model/result.ts'
import { replaceStore } from './replace.ts'

/** What was there before: a sound copy of it, or the damaged file itself under another name. Neither when there was nothing. */
export type Restored = { readonly copy: string | null; readonly aside: string | null }

/** A copy of what is there now; null when it can't be read, or isn't there. */
const safetyCopy = async (path: string, now: Date): Promise<string | null> => {
  if (!existsSync(path)) return null
  const copy = placeForBackup(path, 'voor-terugzetten', now)
  try {
    await copyStore(path, copy)
    return copy
  } catch (cause) {
    // A damaged file can't be copied and is kept as it is; any other failure (a full disk) stops us here.
    if (cause instanceof Refusal && cause.error.kind === 'damaged') return null
    throw cause
  }
}

/**
 * Puts the backup `source` at `path`, after a copy of what stands there; what is damaged is kept aside. Nobody has the store open.
 * @throws Refusal as {@link replaceStore}; all is then as it was
 */
export const restoreStore = async (source: string, path: string, now: Date): Promise<Restored> => {
  const copy = await safetyCopy(path, now)
  const aside = await replaceStore(source, path, { isCopied: copy !== null, now })
  return { copy, aside }
}
