import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Desktop } from '../../main/files/desktop.ts'
import { layExample } from './example-store.ts'
import { tempFolder } from './folder.ts'
import { ownReportWorker, startApp, type TestApp } from './start-app.ts'
import { layBlank } from './store.ts'

export type { TestApp } from './start-app.ts'

/** A folder as an app leaves that was started once: an empty store lies in it. */
export const startedFolder = async (folder: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  await layBlank(join(folder, 'gegevens.jaarverslag'))
  return folder
}

/**
 * The app without its window, on a folder that goes with the test. `desktop` does what differs from taking what is proposed;
 * `folder` may hold what an earlier start left.
 */
export const freshApp = async (
  desktop: Partial<Desktop> = {},
  reportWorker = ownReportWorker(),
  { now = () => new Date(), folder: given }: { readonly now?: () => Date; readonly folder?: string } = {},
): Promise<TestApp> => {
  const folder = given ?? (await startedFolder(tempFolder()))
  const app = await startApp(folder, { desktop, reportWorker, now, makeExample: layExample })
  onTestFinished(app.openFile.close)
  return app
}
