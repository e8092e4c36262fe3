/** The backups of the user's file: made when they are due, listed, put back, and brought to a second place. */

import type { Summary } from '../../db/backup/inspect.ts'
import { type NamedBackup, nextName, type Reason } from '../../db/file/backup-names.ts'
import { isoDay } from '../../db/model/format.ts'
import { type AppError, Refusal, toAppError } from '../../db/model/result.ts'
import { readSettings } from '../files/app-settings.ts'
import type { Desktop } from '../files/desktop.ts'
import type { OpenFile } from '../files/open-file.ts'
import type { Warning } from '../files/risks.ts'
import { taskQueue } from '../files/task-queue.ts'
import { makeFolder } from '../files/write-file.ts'
import type { Comparer } from './comparer.ts'
import { ownBackupsOf } from './own.ts'
import { type Restoring, restoringOf } from './restoring.ts'
import { type SecondPlace, secondPlaceOf } from './second-place.ts'
import { clearHalfMade, thinOut } from './thin-out.ts'

/** A backup and what is in it; `holds` is null when it can't be read. */
export type Backup = NamedBackup & { readonly holds: Summary | null }

export type BackupState = {
  /** Latest made first. */
  readonly backups: readonly Backup[]
  readonly folder: string
  readonly second: SecondPlace | null
}

export type Backups = Restoring & {
  /** Clears at the start what the last run left half made. Never throws: the log hears of it. */
  readonly clearLeft: () => void
  readonly state: () => Promise<BackupState>
  /** Makes a backup now. @throws Refusal; those that are there stay */
  readonly make: (reason: Reason) => Promise<NamedBackup>
  /** The same, unless one holds what there is now. */
  readonly makeIfChanged: (reason: Reason) => Promise<void>
  /** Makes the backup that is due, at the start of the app and every hour. Never throws: `warnings` tells of failures. */
  readonly keepUp: (isStart: boolean) => Promise<void>
  /** Asks for a second place, and brings the latest backup there. */
  readonly chooseSecond: () => Promise<void>
  readonly forgetSecond: () => void
  readonly showInFolder: () => void
  readonly warnings: () => Promise<readonly Warning[]>
}

export const backupsOf = (
  openFile: OpenFile,
  desktop: Desktop,
  userFolder: string,
  {
    now,
    log,
    comparer,
  }: { readonly now: () => Date; readonly log: (cause: unknown) => void; readonly comparer: Comparer },
): Backups => {
  const own = ownBackupsOf(openFile, log)
  const second = secondPlaceOf(userFolder, now)
  const restoring = restoringOf(openFile, own, userFolder, { now, comparer })
  /** A restore doesn't meet a backup half-way. */
  const inTurn = taskQueue()
  let failure: AppError | null = null
  /** Of the second place alone: the backup beside the records was made. */
  let awayFailure: AppError | null = null

  /** Brings the latest backup to the second place, when that is there. */
  const bringAway = async (): Promise<void> => {
    const [latest] = own.all()
    if (latest !== undefined) await second.bring(own.pathTo(latest.file), openFile.ownPath())
    awayFailure = null
  }
  /** The same; a failure is told by `warnings`. */
  const tryBringAway = (): Promise<void> =>
    bringAway().catch((cause) => {
      log(cause)
      awayFailure = toAppError(cause)
    })
  const makeNow = async (reason: Reason): Promise<NamedBackup> => {
    const opened = openFile.opened()
    if ('problem' in opened) throw new Refusal(opened.problem)
    const path = openFile.ownPath()
    makeFolder(own.folder())
    const file = nextName(path, [...own.all(), ...(await second.backupsOf(path))], reason, now())
    await openFile.copyOwn(own.pathTo(file))
    thinOut(own.folder(), path)
    failure = null
    await tryBringAway()
    const made = own.all().find((one) => one.file === file)
    if (made === undefined) throw new Error(`the backup ${file} is gone`)
    return made
  }
  /** Whether no backup holds what there is now; after a restore one does, though it is not the latest. */
  const isChanged = (): boolean => {
    const present = own.present()
    if (present === null || present.changedAt === null) return false
    return !own.all().some(({ file }) => own.look(file)?.state === present.state)
  }
  const makeIfChanged = (reason: Reason) =>
    inTurn(async () => {
      const opened = openFile.opened()
      if ('store' in opened && !opened.example && isChanged()) await makeNow(reason)
    })

  return {
    ...restoring,
    restore: (source) => inTurn(() => restoring.restore(source)),
    clearLeft: () => {
      try {
        restoring.clearLeft()
        clearHalfMade(own.folder())
      } catch (cause) {
        log(cause)
      }
    },
    state: async () => ({
      backups: own.all().map((one) => ({ ...one, holds: own.look(one.file) })),
      folder: own.folder(),
      second: await second.state(),
    }),
    make: (reason) => inTurn(() => makeNow(reason)),
    makeIfChanged,
    keepUp: async (isStart) => {
      const opened = openFile.opened()
      if ('problem' in opened || opened.example) return
      try {
        const [latest] = own.all()
        const isOfToday = latest !== undefined && isoDay(new Date(latest.at)) === isoDay(now())
        if (isStart || !isOfToday) await makeIfChanged(isStart ? 'start' : 'dagelijks')
        await inTurn(tryBringAway)
      } catch (cause) {
        log(cause)
        failure = toAppError(cause)
      }
    },
    chooseSecond: async () => {
      const before = readSettings(userFolder).backupFolder ?? desktop.documents()
      const chosen = await desktop.askFolder(before, 'backups')
      if (chosen === null) return
      second.choose(chosen)
      await inTurn(async () => {
        if (own.all().length === 0 || isChanged()) await makeNow('zelf')
        else await bringAway()
      })
    },
    forgetSecond: () => {
      second.forget()
      awayFailure = null
    },
    showInFolder: () => desktop.showInFolder(own.pathTo(own.all()[0]?.file ?? '')),
    warnings: async () => {
      const missed = (kind: Warning['kind'], what: string, error: AppError | null): readonly Warning[] =>
        error === null ? [] : [{ kind, message: `${what} ${error.message}` }]
      return [
        ...missed('backup', 'De laatste reservekopie is niet gemaakt.', failure),
        ...missed(
          'secondPlace',
          'De laatste reservekopie staat naast je gegevens, maar kwam niet op je tweede plek.',
          awayFailure,
        ),
        ...(await second.warnings()),
      ]
    },
  }
}
