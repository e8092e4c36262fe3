import { defineConfig } from '@playwright/test'
import { findBrowser } from './test/e2e/browser.ts'
import { findRuntime, hasDisplay } from './test/electron/runtime.ts'

/** Found once, here: the workers read the same config, with what the environment then holds. */
const runtime = findRuntime()
const onElectron = runtime !== null && hasDisplay()
if (process.env['STORIES_ON'] === undefined) {
  process.env['STORIES_ON'] = onElectron ? 'electron' : 'stand-in'
  if (!onElectron) process.env['CHROMIUM_PATH'] = await findBrowser()
  const why = runtime === null ? "Electron's runtime is not here" : 'there is no display'
  process.stdout.write(
    onElectron
      ? `The stories run on Electron: ${runtime}\n`
      : `The stories run on the stand-in, in ${process.env['CHROMIUM_PATH']}: ${why}\n`,
  )
}

/** The stories: on Electron where its runtime is present, else in a browser through the stand-in (test/e2e/app.ts). */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  // What passes only the second time is told by its name as flaky: a fault to mend, but not of the work that it holds up.
  retries: 1,
  timeout: 30_000,
  // How fast the app is, the benchmark says; a story waits for what a user would wait for, also on a slow machine.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // A picture of every moment takes a fifth of the time; what the page held at each step tells as much.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true },
  },
})
