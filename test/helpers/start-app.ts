/** Starts the app without its window: the services that the calls work with, put together as `main/index.ts` does. */
import { join } from 'node:path'
import { comparerOf } from '../../main/backups/comparer.ts'
import { backupsOf } from '../../main/backups/index.ts'
import type { Context } from '../../main/calls/call.ts'
import { exporterOf } from '../../main/export/export.ts'
import { openDataOf } from '../../main/export/open-data.ts'
import { type ReportWorker, reportWorkerOf } from '../../main/export/report-worker.ts'
import { reportsOf } from '../../main/export/reports.ts'
import { binIn } from '../../main/files/bin.ts'
import type { Desktop } from '../../main/files/desktop.ts'
import { type OpenFile, openFileIn } from '../../main/files/open-file.ts'
import { recordsFileOf } from '../../main/files/records-file.ts'
import { unsavedIn } from '../../main/files/unsaved.ts'
import { viewsIn } from '../../main/files/views.ts'
import { scrubbed } from '../../main/log/scrub.ts'

/** What the calls work with, in the folder of one user. */
export type TestApp = {
  readonly folder: string
  readonly documents: string
  readonly openFile: OpenFile
  readonly context: Context
  /** What went to the log. */
  readonly logged: readonly unknown[]
  /** What the desktop was asked to open. */
  readonly opened: readonly string[]
}

const threadAt = (path: string) => join(import.meta.dirname, '../../main', path)

export const ownReportWorker = (): ReportWorker => reportWorkerOf(threadAt('export/report-worker-thread.ts'))

type Machine = {
  /** What the desktop does that differs from taking what is proposed. */
  readonly desktop?: Partial<Desktop>
  readonly reportWorker?: ReportWorker
  readonly now?: () => Date
  /** Lays the example year at a path where nothing lies. */
  readonly makeExample?: (path: string) => Promise<void>
}

/** The app as it starts in `folder`, where an earlier start may have left its files. Whoever starts it closes `openFile`. */
export const startApp = async (
  folder: string,
  {
    desktop = {},
    reportWorker = ownReportWorker(),
    now = () => new Date(),
    makeExample = async () => {
      throw new Error('the example year is not laid here')
    },
  }: Machine = {},
): Promise<TestApp> => {
  const documents = join(folder, 'Documenten')
  const logged: unknown[] = []
  const opened: string[] = []
  const log = (cause: unknown) => logged.push(cause)
  const openFile = await openFileIn(folder, { log, makeExample })
  const whole: Desktop = {
    documents: () => documents,
    askPath: async (proposal) => proposal,
    askFile: async (proposal) => proposal,
    askFolder: async (proposal) => proposal,
    open: async (path) => {
      opened.push(path)
      return ''
    },
    showInFolder: (path) => opened.push(path),
    ...desktop,
  }
  const reports = reportsOf(openFile, reportWorker)
  const openData = openDataOf(threadAt('export/open-data-thread.ts'))
  return {
    folder,
    documents,
    openFile,
    context: {
      version: '1.0.0',
      openFile,
      reports,
      reportWorker,
      openData,
      exporter: exporterOf(openFile, whole, folder, { reports, openData }),
      views: viewsIn(folder, openFile),
      bin: binIn(folder, openFile, now),
      backups: backupsOf(openFile, whole, folder, {
        now,
        log,
        comparer: comparerOf(threadAt('backups/comparer-thread.ts')),
      }),
      recordsFile: recordsFileOf(openFile, whole, folder, now),
      unsaved: unsavedIn(folder, openFile),
      today: () => '2023-01-09',
      openOutside: async (address) => void opened.push(address),
      settled: () => {},
      log,
      recentLog: () => logged.map(scrubbed).join('\n'),
    },
    logged,
    opened,
  }
}
