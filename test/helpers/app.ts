import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { makeExample } from '../../db/example/index.ts'
import { backupsOf } from '../../main/backups/index.ts'
import type { Context } from '../../main/calls/call.ts'
import { type Desktop, exporterOf } from '../../main/export/export.ts'
import { openDataOf } from '../../main/export/open-data.ts'
import { pressOf } from '../../main/export/press.ts'
import { binIn } from '../../main/files/bin.ts'
import { recordsFileOf } from '../../main/files/records-file.ts'
import { type Shelf, shelfIn } from '../../main/files/shelf.ts'
import { unsavedIn } from '../../main/files/unsaved.ts'
import { viewsIn } from '../../main/files/views.ts'
import { scrubbed } from '../../main/log/scrub.ts'
import { tempFolder } from './folder.ts'

/** The app without its window: what the calls work with, on a folder that goes with the test. */
export type TestApp = {
  readonly folder: string
  readonly documents: string
  readonly shelf: Shelf
  readonly context: Context
  /** What went to the log. */
  readonly logged: readonly unknown[]
  /** What the desktop was asked to open. */
  readonly opened: readonly string[]
}

const threadAt = (name: string) => join(import.meta.dirname, '../../main/export', name)

/** `desktop` does what differs from taking what is proposed; `folder` may hold what an earlier start left. */
export const freshApp = async (
  desktop: Partial<Desktop> = {},
  press = pressOf(threadAt('press-thread.ts')),
  { now = () => new Date(), folder = tempFolder() }: { readonly now?: () => Date; readonly folder?: string } = {},
): Promise<TestApp> => {
  const documents = join(folder, 'Documenten')
  const logged: unknown[] = []
  const opened: string[] = []
  const log = (cause: unknown) => logged.push(cause)
  const shelf = await shelfIn(folder, { log, makeExample })
  onTestFinished(shelf.close)
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
  const exporter = exporterOf(shelf, whole, folder, { press, openData: openDataOf(threadAt('open-data-thread.ts')) })
  return {
    folder,
    documents,
    shelf,
    context: {
      version: '1.0.0',
      shelf,
      exporter,
      views: viewsIn(folder, shelf),
      bin: binIn(folder, shelf, now),
      backups: backupsOf(shelf, whole, folder, { now, log }),
      recordsFile: recordsFileOf(shelf, whole, folder, now),
      unsaved: unsavedIn(folder, shelf),
      today: () => '2023-01-09',
      openOutside: async (address) => void opened.push(address),
      log,
      recentLog: () => logged.map(scrubbed).join('\n'),
    },
    logged,
    opened,
  }
}
