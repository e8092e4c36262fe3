import type { Differences } from '../../db/backup/differences.ts'
import { glance, type Summary } from '../../db/backup/inspect.ts'
import { clearHalfRestored } from '../../db/backup/replace.ts'
import { restoreStore } from '../../db/backup/restore.ts'
import { Refusal } from '../../db/model/result.ts'
import type { OpenFile } from '../files/open-file.ts'
import type { Comparer } from './comparer.ts'
import type { OwnBackups } from './own.ts'
import { pickedFileIn } from './picked-file.ts'

/** Which backup: by its name among those that are there, or the file that was picked last. */
export type Source = { readonly file: string } | { readonly picked: true }

/** What a backup holds beside what there is now, which is null when it can't be read. */
export type Comparison = { readonly backup: Summary } & (
  | { readonly now: Summary; readonly differences: Differences }
  | { readonly now: null }
)

/** What was there before: the backup that puts it back, or the damaged file under its new name. */
export type Restored = { readonly undo: string | null; readonly aside: string | null }

export type Restoring = {
  /** Holds all records against each other, on a thread of its own. @throws Refusal */
  readonly compare: (source: Source) => Promise<Comparison>
  /** Takes in a file from anywhere, to compare and restore. @throws Refusal when it is no sound store */
  readonly pick: (bytes: Uint8Array) => Promise<Comparison>
  /** Puts a backup back, after a copy of what is there. @throws Refusal; all is then as it was */
  readonly restore: (source: Source) => Promise<Restored>
  /** Clears what a restore that was cut off left, and a file that was picked for one. @throws what the disk says */
  readonly clearLeft: () => void
}

export const restoringOf = (
  openFile: OpenFile,
  own: OwnBackups,
  userFolder: string,
  { now, comparer }: { readonly now: () => Date; readonly comparer: Comparer },
): Restoring => {
  const picked = pickedFileIn(userFolder)

  const pathOf = (source: Source): string => {
    const isListed = 'file' in source && own.all().some(({ file }) => file === source.file)
    const path = 'picked' in source ? picked.path() : isListed ? own.pathTo(source.file) : null
    if (path === null)
      throw new Refusal({
        kind: 'missing',
        message: 'Deze reservekopie staat er niet meer. Er is niets gewijzigd. Kies een andere.',
      })
    return path
  }
  const compare = async (source: Source): Promise<Comparison> => {
    const path = pathOf(source)
    const [backup, present] = [glance(path), own.present()]
    if (present === null) return { backup, now: null }
    return { backup, now: present, differences: await comparer.run({ now: openFile.ownPath(), backup: path }) }
  }
  return {
    compare,
    pick: async (bytes) => {
      await picked.take(bytes)
      return compare({ picked: true })
    },
    restore: async (source) => {
      const from = pathOf(source)
      const { copy, aside } = await openFile.whileClosed((path) => restoreStore(from, path, now()))
      if ('picked' in source) picked.drop()
      return { undo: own.all().find(({ file }) => copy?.endsWith(file))?.file ?? null, aside }
    },
    clearLeft: () => {
      picked.drop()
      clearHalfRestored(openFile.ownPath())
    },
  }
}
