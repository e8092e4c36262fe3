import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { copyBytes, copyStore } from '../db/backup/copy.ts'
import { changedSince, glance, type Summary, summaryOf } from '../db/backup/inspect.ts'
import { backupFolderOf, backupsIn, type Named, nextName, outlived, type Reason } from '../db/backup/names.ts'
import { restoreStore } from '../db/backup/restore.ts'
import { formatDate, isoDay } from '../db/model/format.ts'
import { type AppError, Refusal, toAppError } from '../db/model/result.ts'
import type { Desktop } from './export.ts'
import { makeFolder, makeWhole, writeWhole } from './files.ts'
import { isReachable } from './reachable.ts'
import type { Warning } from './risks.ts'
import { readSettings, writeSettings } from './settings.ts'
import type { Shelf } from './shelf.ts'

/** A backup and what is in it; `holds` is null when it can't be read. */
export type Backup = Named & { readonly holds: Summary | null }

/** The second place of the backups. `seen`: the instant of the last copy that went there. */
export type SecondPlace = { readonly folder: string; readonly isThere: boolean; readonly seen: string | null }

export type BackupState = {
  /** Latest made first. */
  readonly backups: readonly Backup[]
  readonly folder: string
  readonly second: SecondPlace | null
}

/** Which backup: by its name among those that are there, or the file that was picked last. */
export type Source = { readonly file: string } | { readonly picked: true }

/** What a backup holds beside what there is now. `now` is null when that can't be read. */
export type Comparison = {
  readonly backup: Summary
  readonly now: Summary | null
  /** Records that were made or changed since, per type; they go, or back to what they were. */
  readonly since: Summary['counts']
}

/** What was there before: the backup that puts it back, or the damaged file under its new name. */
export type Restored = { readonly undo: string | null; readonly aside: string | null }

export type Backups = {
  readonly state: () => Promise<BackupState>
  /** Makes a backup now. @throws Refusal; those that are there stay */
  readonly make: (reason: Reason) => Promise<Named>
  /** The same, unless one holds what there is now. */
  readonly makeIfChanged: (reason: Reason) => Promise<void>
  /** At the start of the app, and from then on now and again: makes what is due. Never throws: what fails is told by `warnings`. */
  readonly keepUp: (isStart: boolean) => Promise<void>
  readonly compare: (source: Source) => Comparison
  /** Takes in a file from anywhere, to compare and restore. @throws Refusal when it is no sound store */
  readonly pick: (bytes: Uint8Array) => Promise<Comparison>
  /** Puts a backup back, after a copy of what is there. @throws Refusal; all is then as it was */
  readonly restore: (source: Source) => Promise<Restored>
  /** Asks for a second place, and brings the latest backup there. */
  readonly chooseSecond: () => Promise<void>
  readonly forgetSecond: () => void
  readonly showInFolder: () => void
  readonly warnings: () => Promise<readonly Warning[]>
}

/** A file that was picked has no name here that would tell the user anything. */
const notPicked = (cause: unknown): unknown => {
  if (!(cause instanceof Refusal)) return cause
  const { kind } = cause.error
  if (kind === 'damaged')
    return new Refusal(
      {
        kind,
        message: 'Dit is geen bestand van Jaarverslag, of het is beschadigd. Er is niets gewijzigd. Kies een ander.',
      },
      cause,
    )
  if (kind === 'newer')
    return new Refusal({
      kind,
      message:
        'Dit bestand komt van een nieuwere versie van Jaarverslag. Er is niets gewijzigd. Installeer de nieuwste versie en kies het dan opnieuw.',
    })
  return cause
}

/** After how long without its second place the user is reminded of it. */
const patience = 14 * 86_400_000

export const backupsOf = (
  shelf: Shelf,
  desktop: Desktop,
  userFolder: string,
  { now, log }: { readonly now: () => Date; readonly log: (cause: unknown) => void },
): Backups => {
  let failure: AppError | null = null
  let last: Promise<unknown> = Promise.resolve()
  /** One after the other: a restore doesn't meet a backup half-way. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }

  const folder = () => backupFolderOf(shelf.ownPath())
  const named = () => backupsIn(folder(), shelf.ownPath())
  const picked = join(userFolder, 'gekozen.jaarverslag')

  const look = (path: string): Summary | null => {
    try {
      return glance(path)
    } catch (cause) {
      log(cause)
      return null
    }
  }
  const present = (): Summary | null => {
    const opened = shelf.opened()
    if ('problem' in opened) return null
    const path = shelf.ownPath()
    return opened.example ? look(path) : summaryOf(opened.store.reader, statSync(path).size)
  }

  /** Two machines may share the place, each with backups of its own. */
  const secondFolder = (place: string): string => join(place, `Jaarverslag ${hostname()}`)
  const roll = (inFolder: string): void => {
    for (const { file } of outlived(backupsIn(inFolder, shelf.ownPath()))) rmSync(join(inFolder, file), { force: true })
    // What a power cut left of a copy that was being made.
    for (const file of readdirSync(inFolder))
      if (/\.jaarverslag\.tmp(-\w+)?$/.test(file)) rmSync(join(inFolder, file), { force: true })
  }
  /** Brings the latest backup to the second place, when that is there. */
  const bringAway = async (): Promise<void> => {
    const place = readSettings(userFolder).backupFolder
    const [latest] = named()
    if (place === undefined || latest === undefined || !(await isReachable(place))) return
    const target = secondFolder(place)
    mkdirSync(target, { recursive: true })
    const to = join(target, latest.file)
    if (!existsSync(to)) await makeWhole(to, (beside) => copyBytes(join(folder(), latest.file), beside))
    roll(target)
    writeSettings(userFolder, { ...readSettings(userFolder), backupFolderSeen: now().toISOString() })
  }

  const makeNow = async (reason: Reason): Promise<Named> => {
    const path = shelf.ownPath()
    makeFolder(folder())
    const place = readSettings(userFolder).backupFolder
    const isAway = place === undefined || !(await isReachable(place))
    const away = isAway ? [] : backupsIn(secondFolder(place), path)
    const file = nextName(path, [...named(), ...away], reason, now())
    await copyStore(path, join(folder(), file))
    roll(folder())
    failure = null
    await bringAway().catch((cause: unknown) => {
      log(cause)
      failure = toAppError(cause)
    })
    const made = named().find((one) => one.file === file)
    if (made === undefined) throw new Error(`the backup ${file} is gone`)
    return made
  }
  /** Whether no backup holds what there is now; after a restore one does, though it is not the latest. */
  const isChanged = (): boolean => {
    const is = present()
    if (is === null || is.changedAt === null) return false
    return !named().some(({ file }) => look(join(folder(), file))?.state === is.state)
  }
  const makeIfChanged = (reason: Reason) =>
    inTurn(async () => {
      const opened = shelf.opened()
      if ('store' in opened && !opened.example && isChanged()) await makeNow(reason)
    })

  const pathOf = (source: Source): string => {
    if ('picked' in source && existsSync(picked)) return picked
    const found = 'picked' in source ? undefined : named().find(({ file }) => file === source.file)
    if (found === undefined)
      throw new Refusal({
        kind: 'missing',
        message: 'Deze reservekopie staat er niet meer. Er is niets gewijzigd. Kies een andere.',
      })
    return join(folder(), found.file)
  }
  const compare = (source: Source): Comparison => {
    const backup = glance(pathOf(source))
    const opened = shelf.opened()
    const since = 'store' in opened && !opened.example ? changedSince(opened.store.reader, backup.changedAt) : {}
    return { backup, now: present(), since }
  }

  return {
    state: async () => {
      const { backupFolder, backupFolderSeen = null } = readSettings(userFolder)
      return {
        backups: named().map((one) => ({ ...one, holds: look(join(folder(), one.file)) })),
        folder: folder(),
        second:
          backupFolder === undefined
            ? null
            : { folder: backupFolder, isThere: await isReachable(backupFolder), seen: backupFolderSeen },
      }
    },
    make: (reason) => inTurn(() => makeNow(reason)),
    makeIfChanged,
    keepUp: async (isStart) => {
      const opened = shelf.opened()
      if ('problem' in opened || opened.example) return
      try {
        const [latest] = named()
        const isOfToday = latest !== undefined && isoDay(new Date(latest.at)) === isoDay(now())
        if (isStart || !isOfToday) await makeIfChanged(isStart ? 'start' : 'dagelijks')
        await inTurn(bringAway)
      } catch (cause) {
        log(cause)
        failure = toAppError(cause)
      }
    },
    compare,
    pick: async (bytes) => {
      const beside = `${picked}.lees`
      writeWhole(beside, bytes)
      try {
        await copyBytes(beside, picked)
      } catch (cause) {
        throw notPicked(cause)
      } finally {
        rmSync(beside, { force: true })
      }
      return compare({ picked: true })
    },
    restore: (source) =>
      inTurn(async () => {
        const from = pathOf(source)
        const { copy, aside } = await shelf.whileClosed((path) => restoreStore(from, path, now()))
        if (from === picked) rmSync(picked, { force: true })
        return { undo: named().find(({ file }) => copy?.endsWith(file))?.file ?? null, aside }
      }),
    chooseSecond: async () => {
      const settings = readSettings(userFolder)
      const chosen = await desktop.askFolder(settings.backupFolder ?? desktop.documents(), 'backups')
      if (chosen === null) return
      const { backupFolderSeen: _former, ...rest } = settings
      writeSettings(userFolder, { ...rest, backupFolder: chosen })
      await inTurn(async () => {
        if (named().length === 0 || isChanged()) await makeNow('zelf')
        else await bringAway()
      })
    },
    forgetSecond: () => {
      const { backupFolder: _folder, backupFolderSeen: _seen, ...rest } = readSettings(userFolder)
      writeSettings(userFolder, rest)
    },
    showInFolder: () => desktop.showInFolder(join(folder(), named()[0]?.file ?? '')),
    warnings: async () => {
      const { backupFolder, backupFolderSeen } = readSettings(userFolder)
      const isLongAgo =
        backupFolder !== undefined &&
        (backupFolderSeen === undefined || now().getTime() - Date.parse(backupFolderSeen) > patience) &&
        !(await isReachable(backupFolder))
      const since = backupFolderSeen === undefined ? '' : ` sinds ${formatDate(isoDay(new Date(backupFolderSeen)))}`
      return [
        ...(failure === null
          ? []
          : [{ kind: 'backup' as const, message: `De laatste reservekopie is niet gemaakt. ${failure.message}` }]),
        ...(isLongAgo
          ? [
              {
                kind: 'secondPlace' as const,
                message: `De tweede plek voor je reservekopieën (${backupFolder}) was er niet meer${since}. Steek je stick of schijf nog eens in; de nieuwste kopie gaat er dan vanzelf naartoe.`,
              },
            ]
          : []),
      ]
    },
  }
}
