/** The files of records that the user works in: opened with care, and found again at the next start. */
import { existsSync } from 'node:fs'
import { hasKept } from '../../db/file/aside.ts'
import { backupFolderOf, backupsIn, isBackup } from '../../db/file/backup-names.ts'
import { openStore } from '../../db/file/open.ts'
import { Refusal } from '../../db/model/result.ts'
import type { Store } from '../../db/records/store.ts'
import { readSettings, writeSettings } from './app-settings.ts'

/** How many files that were worked in are remembered. */
const remembered = 8

export const missing = (message: string): Refusal => new Refusal({ kind: 'missing', message })

/** A file that was there once is never made anew: its owner would think that all was lost. */
const checkThere = (path: string, usualPath: string): void => {
  if (existsSync(path)) return
  if (path !== usualPath)
    throw missing(
      `Het bestand met je gegevens (${path}) staat er niet. Er is niets gewijzigd. Staat het op een USB-stick of een netwerkschijf, sluit die dan aan en probeer opnieuw. Of open een ander bestand.`,
    )
  if (backupsIn(backupFolderOf(path), path).length > 0)
    throw missing(
      `Het bestand met je gegevens (${path}) is weg, maar je reservekopieën staan er nog. Er is niets gewijzigd. Zet het bestand terug op zijn plaats, of zet een reservekopie terug.`,
    )
  if (hasKept(path))
    throw missing(
      `Het bestand met je gegevens (${path}) is weg, maar wat open was toen het verdween, staat ernaast. Er is niets gewijzigd. Open dat bestand, of zet het jouwe terug op zijn plaats.`,
    )
}

/** Opens a file for the window, which waits with each change: who writes tries again (`main/calls/saving.ts`). @throws Refusal */
export const openToWork = (path: string): Promise<Store> => openStore(path, { patience: 10 })

/** Opens a file of the user's; the one at `usualPath` is made when it never was there. @throws Refusal */
export const openUserFile = async (path: string, usualPath: string): Promise<Store> => {
  checkThere(path, usualPath)
  if (isBackup(path))
    throw new Refusal({
      kind: 'invalid',
      message: `${path} is een reservekopie. Ze blijft zoals ze is. Zet ze terug bij Instellingen, onder Reservekopieën.`,
    })
  return openToWork(path)
}

/** Lists a file among those that were worked in, in the settings in `folder`. @throws Refusal `unwritable` or `full` */
export const listAsRecent = (folder: string, path: string): void => {
  const settings = readSettings(folder)
  const recent = [path, ...(settings.recent ?? []).filter((one) => one !== path)].slice(0, remembered)
  writeSettings(folder, { ...settings, recent })
}

/** Who opens a file finds it again at the next start. @throws Refusal `unwritable` or `full` */
export const rememberOpened = (folder: string, path: string, usualPath: string): void => {
  const { file: _former, ...settings } = readSettings(folder)
  writeSettings(folder, { ...settings, ...(path !== usualPath && { file: path }) })
  listAsRecent(folder, path)
}
