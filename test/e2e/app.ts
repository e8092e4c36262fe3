/** The app as the stories use it: started on folders of its own, watched for faults, closed after the test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, test as base, expect, type Page } from '@playwright/test'
import type { Way } from '../electron/leave.ts'
import { startElectron } from './on-electron.ts'
import { startStandIn } from './on-stand-in.ts'

/** The user's folders in this test. */
export type Folders = {
  /** Electron's userData. */
  readonly data: string
  /** Where exports go. */
  readonly exports: string
  /** The user's store. */
  readonly store: string
}

/** What runs the app: Electron or the stand-in. */
export type Running = {
  readonly page: Page
  /** The next dialogs for a file or folder answer this; null cancels them. */
  readonly answerDialogs: (path: string | null) => Promise<void>
  /** Files and folders that the app asked the desktop to open, instead of opening them. */
  readonly opened: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
  /** Ends it as a user or the desktop does, and waits until its process has ended. */
  readonly leave: (way: Way) => Promise<void>
  /** Ends its process on the spot, as a power cut would. */
  readonly kill: () => Promise<void>
}
/** What a start is given beside the folders: `fault` hears what went wrong beside the story; a slow machine is in `slow-machine.ts`. */
export type StartOptions = { readonly fault: (text: string) => void; readonly isSlow: boolean }
export type Start = (folders: Folders, options: StartOptions) => Promise<Running>

/** The app in a story. `page` changes when it restarts. */
export type App = Omit<Running, 'close' | 'leave' | 'kill'> & {
  readonly folders: Folders
  /** Closes the app and opens it again on the same folders. */
  readonly restart: () => Promise<void>
  /** The same, but ended as a user or the desktop does. */
  readonly restartAfter: (way: Way) => Promise<void>
  /** The same, after its process was ended on the spot. */
  readonly restartAfterCrash: () => Promise<void>
  /**
   * What went wrong beside the story since the last time: errors on the console or of the page, breaches of the policy,
   * requests that leave the app, failures in main's log. A story that expects some takes them; any left fail the test.
   */
  readonly takeFaults: () => readonly string[]
}

type Fixtures = {
  /** Whether the app runs on a slow machine: for a story that says so (`test.use`), and for all with `STORIES_SLOW=1`. */
  readonly isSlow: boolean
  /** Fresh folders, for a story that puts something in them before the app starts. */
  readonly folders: Folders
  /** Starts the app, once the folders are as the story needs them. */
  readonly launch: () => Promise<App>
  /** The app, started on fresh folders. */
  readonly app: App
}
type WorkerFixtures = {
  /** Launched when first needed: Electron needs no browser. */
  readonly lazyBrowser: () => Promise<Browser>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  isSlow: [process.env['STORIES_SLOW'] === '1', { option: true }],
  lazyBrowser: [
    async ({ playwright }, use) => {
      let browser: Promise<Browser> | undefined
      await use(() => {
        browser ??= playwright.chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '' })
        return browser
      })
      await (await browser)?.close()
    },
    { scope: 'worker' },
  ],
  // Playwright reads from the pattern what a fixture needs; this one needs nothing.
  folders: async ({ browserName: _unused }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'jaarverslag-e2e-'))
    const data = join(root, 'data')
    const exports = join(root, 'exports')
    for (const folder of [data, exports]) mkdirSync(folder)
    writeFileSync(join(data, 'instellingen.json'), JSON.stringify({ exportFolder: exports }))
    await use({ data, exports, store: join(data, 'gegevens.jaarverslag') })
    rmSync(root, { recursive: true, force: true })
  },
  launch: async ({ folders, isSlow, lazyBrowser }, use) => {
    const faults: string[] = []
    const start: Start = process.env['STORIES_ON'] === 'electron' ? startElectron : startStandIn(lazyBrowser)
    const begin = () => start(folders, { fault: (text) => faults.push(text), isSlow })
    let running: Running | undefined
    await use(async () => {
      running = await begin()
      const now = () => running as Running
      return {
        get page() {
          return now().page
        },
        folders,
        answerDialogs: (path) => now().answerDialogs(path),
        opened: () => now().opened(),
        restart: async () => {
          await now().close()
          running = await begin()
        },
        restartAfter: async (way) => {
          await now().leave(way)
          running = await begin()
        },
        restartAfterCrash: async () => {
          await now().kill()
          running = await begin()
        },
        takeFaults: () => faults.splice(0),
      }
    })
    await running?.close()
    expect(faults, 'faults beside the story').toEqual([])
  },
  app: async ({ launch }, use) => use(await launch()),
})

export { expect } from '@playwright/test'
