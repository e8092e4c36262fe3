import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { backupsOf } from '../../main/backups/index.ts'
import type { Context } from '../../main/calls/call.ts'
import { exporterOf } from '../../main/export/export.ts'
import { openDataOf } from '../../main/export/open-data.ts'
import { reportWorkerOf } from '../../main/export/report-worker.ts'
import { reportsOf } from '../../main/export/reports.ts'
import { binIn } from '../../main/files/bin.ts'
import type { Desktop } from '../../main/files/desktop.ts'
import { type OpenFile, openFileIn } from '../../main/files/open-file.ts'
import { recordsFileOf } from '../../main/files/records-file.ts'
import { unsavedIn } from '../../main/files/unsaved.ts'
import { viewsIn } from '../../main/files/views.ts'
import { scrubbed } from '../../main/log/scrub.ts'
import { layExample } from './example-store.ts'
import { tempFolder } from './folder.ts'
import { layBlank } from './store.ts'

/** The app without its window: what the calls work with, on a folder that goes with the test. */
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

const threadAt = (name: string) => join(import.meta.dirname, '../../main/export', name)

/** A folder as an app leaves that was started once: an empty store lies in it. */
export const startedFolder = async (folder: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  await layBlank(join(folder, 'gegevens.jaarverslag'))
  return folder
}

/** `desktop` does what differs from taking what is proposed; `folder` may hold what an earlier start left. */
export const freshApp = async (
  desktop: Partial<Desktop> = {},
  reportWorker = reportWorkerOf(threadAt('report-worker-thread.ts')),
  { now = () => new Date(), folder: given }: { readonly now?: () => Date; readonly folder?: string } = {},
): Promise<TestApp> => {
  const folder = given ?? (await startedFolder(tempFolder()))
  const documents = join(folder, 'Documenten')
  const logged: unknown[] = []
  const opened: string[] = []
  const log = (cause: unknown) => logged.push(cause)
  const openFile = await openFileIn(folder, { log, makeExample: layExample })
  onTestFinished(openFile.close)
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
  const openData = openDataOf(threadAt('open-data-thread.ts'))
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
      backups: backupsOf(openFile, whole, folder, { now, log }),
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
