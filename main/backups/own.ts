import { statSync } from 'node:fs'
import { join } from 'node:path'
import { glance, type Summary, summaryOf } from '../../db/backup/inspect.ts'
import { backupFolderOf, backupsIn, type NamedBackup } from '../../db/file/backup-names.ts'
import type { OpenFile } from '../files/open-file.ts'

/** The user's own file and the backups beside it, also while the example lies open. */
export type OwnBackups = {
  readonly folder: () => string
  /** Latest made first. */
  readonly all: () => readonly NamedBackup[]
  readonly pathTo: (file: string) => string
  /** What a backup holds; null when it can't be read. */
  readonly look: (file: string) => Summary | null
  /** What the user's own file holds now; null when that can't be read. */
  readonly present: () => Summary | null
}

export const ownBackupsOf = (openFile: OpenFile, log: (cause: unknown) => void): OwnBackups => {
  const folder = () => backupFolderOf(openFile.ownPath())
  const pathTo = (file: string) => join(folder(), file)
  const lookAt = (path: string): Summary | null => {
    try {
      return glance(path)
    } catch (cause) {
      log(cause)
      return null
    }
  }
  return {
    folder,
    all: () => backupsIn(folder(), openFile.ownPath()),
    pathTo,
    look: (file) => lookAt(pathTo(file)),
    present: () => {
      const opened = openFile.opened()
      if ('problem' in opened) return null
      const path = openFile.ownPath()
      return opened.example ? lookAt(path) : summaryOf(opened.store.reader, statSync(path).size)
    },
  }
}
