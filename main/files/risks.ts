/** Places and circumstances in which a file of records is less safe than it looks. */
import { realpathSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { formatDate, isoDay } from '../../db/model/format.ts'

/** A risk that the user should know of; nothing is wrong yet. */
export type Warning = {
  readonly kind: 'synced' | 'network' | 'clock' | 'secondPlace' | 'backup'
  readonly message: string
}

/** Folders that a program keeps the same on several machines, as they are called on the disk. */
const synced: readonly { readonly name: string; readonly folder: RegExp }[] = [
  { name: 'OneDrive', folder: /^OneDrive([ -].*)?$/i },
  { name: 'Dropbox', folder: /^Dropbox([ -].*| \(.*\))?$/i },
  { name: 'Google Drive', folder: /^(Google ?Drive(-.*)?|My Drive|Mijn Drive)$/i },
  { name: 'iCloud', folder: /^(iCloud ?Drive|com~apple~CloudDocs|Mobile Documents)$/i },
  { name: 'Nextcloud', folder: /^(Nextcloud|ownCloud)\d*$/i },
  { name: 'Proton Drive', folder: /^Proton ?Drive$/i },
]

/** The service whose folder a path lies in; null when it lies in none that we know. */
export const syncedBy = (path: string): string | null => {
  const folders = path.split(/[\\/]/).slice(0, -1)
  return synced.find(({ folder }) => folders.some((name) => folder.test(name)))?.name ?? null
}

/** Kinds of file systems that lie on another machine, as Linux numbers them: `man 2 statfs`. */
const remoteTypes: ReadonlySet<number> = new Set([0x69_69, 0x51_7b, 0xff_53_4d_42, 0xfe_53_4d_42, 0x5c_a1_ab_1e])

/** Whether a path lies on another machine. Windows gives the true name of a drive that stands for a share. */
export const isRemote = (path: string): boolean => {
  if (/^([\\/]{2})[^\\/?.]/.test(path)) return true
  try {
    const folder = dirname(path)
    if (process.platform === 'win32') return realpathSync.native(folder).startsWith('\\\\')
    return process.platform === 'linux' && remoteTypes.has(statfsSync(folder).type)
  } catch {
    return false
  }
}

/** The risks of the place of a file. */
export const risksOfPlace = (path: string): readonly Warning[] => {
  const service = syncedBy(path)
  if (service !== null)
    return [
      {
        kind: 'synced',
        message: `Je gegevens staan in een map van ${service}. Die kopieert het bestand terwijl je werkt, en zo kan het beschadigd raken of kan er een tweede versie ontstaan. Zet je gegevens op deze computer, en kies ${service} als tweede plek voor je reservekopieën.`,
      },
    ]
  if (!isRemote(path)) return []
  return [
    {
      kind: 'network',
      message:
        'Je gegevens staan op een netwerkschijf. Valt de verbinding weg of werken er twee tegelijk in, dan kan het bestand beschadigd raken. Zet je gegevens op deze computer, en kies de netwerkschijf als tweede plek voor je reservekopieën.',
    },
  ]
}

const day = 86_400_000
const printed = (instant: Date): string => formatDate(isoDay(instant))

/** A clock that stands before the latest change: what is entered now would seem older than what was there. */
export const risksOfClock = (changedAt: string | null, now: Date): readonly Warning[] => {
  if (changedAt === null || Date.parse(changedAt) <= now.getTime() + day) return []
  return [
    {
      kind: 'clock',
      message: `De klok van je computer staat op ${printed(now)}, maar je laatste wijziging is van ${printed(new Date(changedAt))}. Er is niets verloren. Zet de datum van je computer juist, dan kloppen de data bij wat je invoert.`,
    },
  ]
}
