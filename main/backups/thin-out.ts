import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupsIn, outlived } from '../../db/file/backup-names.ts'

/** What a power cut leaves of a copy that was being made. */
const halfMade = /\.jaarverslag\.tmp(-\w+)?$/

/** Leaves in a folder with backups of `store` those that are to be kept. */
export const thinOut = (folder: string, store: string): void => {
  const old = outlived(backupsIn(folder, store)).map(({ file }) => file)
  const half = readdirSync(folder).filter((file) => halfMade.test(file))
  for (const file of [...old, ...half]) rmSync(join(folder, file), { force: true })
}
