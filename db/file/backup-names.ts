/** How backups are called, and which of them are kept. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Why a backup was made; it stands in its name. */
export const reasons = ['start', 'dagelijks', 'zelf', 'voor-nieuwe-versie', 'voor-import', 'voor-terugzetten'] as const
export type Reason = (typeof reasons)[number]

/** A backup by its name. `serial` rises by one, so that order does not hang on the clock; `at` is an ISO instant, to the second. */
export type NamedBackup = {
  readonly file: string
  readonly serial: number
  readonly at: string
  readonly reason: Reason
}

export const extension = '.jaarverslag'
const stemOf = (store: string): string => basename(store, extension)

/** Beside the store, so that whoever copies the folder copies the safety net too. */
export const backupFolderOf = (store: string): string => join(dirname(store), 'reservekopieen')

const pattern = /^(.+)\.(\d{4,9})\.(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)\.([a-z-]+)\.jaarverslag$/

const isReason = (word: string): word is Reason => reasons.some((one) => one === word)

/** `gegevens.0012.2026-11-23T14-02-05.dagelijks.jaarverslag` → its parts; null when it is no backup of `store`. */
const parse = (file: string, store: string): NamedBackup | null => {
  const [, stem, serial = '', day, hour, minute, second, reason = ''] = pattern.exec(file) ?? []
  if (stem !== stemOf(store) || !isReason(reason)) return null
  return { file, serial: Number(serial), at: `${day}T${hour}:${minute}:${second}.000Z`, reason }
}

/** Whether a file bears the name of a backup, of whatever store. */
export const isBackup = (path: string): boolean => isReason(pattern.exec(basename(path))?.[7] ?? '')

/** The backups of `store` in a folder, latest made first. */
export const backupsIn = (folder: string, store: string): readonly NamedBackup[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .map((file) => parse(file, store))
    .filter((backup) => backup !== null)
    .toSorted((a, b) => b.serial - a.serial)

/** A name for the next backup, after all of `earlier`. */
export const nextName = (store: string, earlier: readonly NamedBackup[], reason: Reason, now: Date): string => {
  const serial = Math.max(0, ...earlier.map((one) => one.serial)) + 1
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-')
  return `${stemOf(store)}.${String(serial).padStart(4, '0')}.${stamp}.${reason}${extension}`
}

/** Where the next backup of `store` goes, in the folder beside it; the folder is made when it is not there. */
export const placeForBackup = (store: string, reason: Reason, now: Date): string => {
  const folder = backupFolderOf(store)
  mkdirSync(folder, { recursive: true })
  return join(folder, nextName(store, backupsIn(folder, store), reason, now))
}

/** How many of the latest are kept, whatever their day. */
const recent = 10
/** The last of each of so many latest days, and of so many latest months; a period is the beginning of an instant. */
const tiers = [
  { count: 14, period: (at: string) => at.slice(0, 10) },
  { count: 12, period: (at: string) => at.slice(0, 7) },
]

/** Which of the backups (latest made first) have had their time. A clock that was set back changes nothing: their order counts. */
export const outlived = (backups: readonly NamedBackup[]): readonly NamedBackup[] => {
  const kept = new Set(backups.slice(0, recent))
  for (const { count, period } of tiers) {
    const lastOf = Map.groupBy(backups, ({ at }) => period(at)).values()
    for (const [last] of [...lastOf].slice(0, count)) if (last !== undefined) kept.add(last)
  }
  return backups.filter((backup) => !kept.has(backup))
}
