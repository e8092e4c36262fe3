import { defineConfig } from '@playwright/test'
import { findBrowser } from './test/e2e/browser.ts'
import { findRuntime, hasDisplay } from './test/electron/runtime.ts'
import { keepCompiled } from './test/helpers/keep-compiled.ts'

keepCompiled()

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

/** Where `test/gate.ts` reads what became of each story. */
const outcomes = process.env['STORY_OUTCOMES']

/** The stories: on Electron where its runtime is present, else in a browser through the stand-in (test/e2e/app.ts). */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  // What passes only the second time is a fault.
  retries: 0,
  // How fast the app is, the benchmark says. A story waits for what happens, on a busy machine too; the limits only end one that hangs.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['list'], ...(outcomes === undefined ? [] : [['json', { outputFile: outcomes }] as const])],
  use: {
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // What the page held at each step takes a quarter of the time of all stories: `--trace retain-on-failure` for the one that fails.
    trace: 'off',
  },
})
