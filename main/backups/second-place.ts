import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { backupsIn, type NamedBackup } from '../../db/file/backup-names.ts'
import { copyBytes } from '../../db/file/copy.ts'
import { formatDate, isoDay } from '../../db/model/format.ts'
import { readSettings, writeSettings } from '../files/app-settings.ts'
import { isReachable } from '../files/reachable.ts'
import type { Warning } from '../files/risks.ts'
import { makeFolder, makeWhole } from '../files/write-file.ts'
import { thinOut } from './thin-out.ts'

/** The second place of the backups. `seen`: the instant of the last copy that went there. */
export type SecondPlace = { readonly folder: string; readonly isThere: boolean; readonly seen: string | null }

/** A stick, a disk or a share that gets a copy of the backups whenever it is there. */
type SecondPlaceKeeper = {
  /** null when none was chosen. */
  readonly state: () => Promise<SecondPlace | null>
  /** The backups of `store` that lie there; none while it is away. */
  readonly backupsOf: (store: string) => Promise<readonly NamedBackup[]>
  /** Copies the backup at `path` of `store` to it, unless it is away. @throws Refusal when the copy fails */
  readonly bring: (path: string, store: string) => Promise<void>
  readonly choose: (folder: string) => void
  readonly forget: () => void
  /** That it was away for long. */
  readonly warnings: () => Promise<readonly Warning[]>
}

/** After how long (ms) without its second place the user is reminded of it. */
const patience = 14 * 86_400_000

/** Two machines may share the place, each with backups of its own. */
const ownFolderIn = (place: string): string => join(place, `Jaarverslag ${hostname()}`)

export const secondPlaceOf = (userFolder: string, now: () => Date): SecondPlaceKeeper => {
  /** Its folder, when it was chosen and is there. */
  const reached = async (): Promise<string | null> => {
    const { backupFolder } = readSettings(userFolder)
    return backupFolder !== undefined && (await isReachable(backupFolder)) ? ownFolderIn(backupFolder) : null
  }

  return {
    state: async () => {
      const { backupFolder: folder, backupFolderSeen: seen = null } = readSettings(userFolder)
      return folder === undefined ? null : { folder, isThere: await isReachable(folder), seen }
    },
    backupsOf: async (store) => {
      const folder = await reached()
      return folder === null ? [] : backupsIn(folder, store)
    },
    bring: async (path, store) => {
      const folder = await reached()
      if (folder === null) return
      makeFolder(folder)
      const to = join(folder, basename(path))
      if (!existsSync(to)) await makeWhole(to, (beside) => copyBytes(path, beside))
      thinOut(folder, store)
      writeSettings(userFolder, { ...readSettings(userFolder), backupFolderSeen: now().toISOString() })
    },
    choose: (folder) => {
      const { backupFolderSeen: _former, ...rest } = readSettings(userFolder)
      writeSettings(userFolder, { ...rest, backupFolder: folder })
    },
    forget: () => {
      const { backupFolder: _folder, backupFolderSeen: _seen, ...rest } = readSettings(userFolder)
      writeSettings(userFolder, rest)
    },
    warnings: async () => {
      const { backupFolder: folder, backupFolderSeen: seen } = readSettings(userFolder)
      if (folder === undefined) return []
      if (seen !== undefined && now().getTime() - Date.parse(seen) <= patience) return []
      if (await isReachable(folder)) return []
      const since = seen === undefined ? '' : ` sinds ${formatDate(isoDay(new Date(seen)))}`
      return [
        {
          kind: 'secondPlace',
          message: `De tweede plek voor je reservekopieën (${folder}) was er niet meer${since}. Steek je stick of schijf nog eens in; de nieuwste kopie gaat er dan vanzelf naartoe.`,
        },
      ]
    },
  }
}
