import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupsIn, outlived } from '../../db/file/backup-names.ts'

/** What a power cut leaves of a copy that was being made. */
const halfMade = /\.jaarverslag\.tmp(-\w+)?$/

/** Removes from a folder with backups what is no whole one. None is being made there meanwhile. */
export const clearHalfMade = (folder: string): void => {
  for (const file of existsSync(folder) ? readdirSync(folder) : [])
    if (halfMade.test(file)) rmSync(join(folder, file), { force: true })
}

/** Leaves in a folder with backups of `store` those that are to be kept. */
export const thinOut = (folder: string, store: string): void => {
  for (const { file } of outlived(backupsIn(folder, store))) rmSync(join(folder, file), { force: true })
  clearHalfMade(folder)
}
