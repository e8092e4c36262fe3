import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import type { Start, StartOptions } from './app.ts'
import { held, holdFrames } from './slow-machine.ts'
import { watchPage } from './watch.ts'

const root = join(import.meta.dirname, '../..')

const offline = pathToFileURL(join(root, 'test/electron/offline.ts')).href

/** Starts a built app on the stand-in, its process kept from the network; the address is where its window is found. */
export const spawnStandIn = async (main: string, data: string, desk: string, { fault, isSlow }: StartOptions) => {
  const standIn = [join(root, 'test/electron/stand-in.ts'), main, `--user-data-dir=${data}`]
  const child = spawn(process.execPath, ['--import', offline, ...standIn], {
    env: { ...process.env, STAND_IN_DESK: desk, ...(isSlow ? { STAND_IN_HOLDS: String(held.answer) } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  createInterface(child.stderr).on('line', (line) => fault(`main: ${line}`))
  const printed = once(createInterface(child.stdout), 'line')
  const [address]: unknown[] = await Promise.race([
    printed,
    exited.then(([code]) => Promise.reject(new Error(`the stand-in ended before it showed a window (${code})`))),
  ])
  const close = async () => {
    child.kill('SIGTERM')
    const [code]: unknown[] = await exited
    if (code !== 0) fault(`the app closed with code ${code}`)
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
  }
  return { address: String(address), close, kill }
}

/** What `npm run build` makes. */
const built = join(root, 'out/main/index.js')

/** The app through the stand-in, its window in a fresh profile of the browser. */
export const startStandIn =
  (browser: () => Promise<Browser>, main = built): Start =>
  async ({ data }, options) => {
    const desk = mkdtempSync(join(tmpdir(), 'jaarverslag-desk-'))
    const { address, close, kill } = await spawnStandIn(main, data, desk, options)
    const context = await (await browser()).newContext()
    const page = await context.newPage()
    if (options.isSlow) await holdFrames(page)
    let isAlive = true
    // The page of Electron goes with its process; here it outlives it for a moment, and finds nobody there.
    watchPage(page, new URL(address).origin, (text) => {
      if (isAlive) options.fault(text)
    })
    await page.goto(address)
    const opened = join(desk, 'opened.jsonl')
    return {
      page,
      answerDialogs: async (path) => writeFileSync(join(desk, 'answer.json'), JSON.stringify(path)),
      opened: async () =>
        existsSync(opened)
          ? readFileSync(opened, 'utf8')
              .trimEnd()
              .split('\n')
              .map((line) => String(JSON.parse(line)))
          : [],
      close: async () => {
        await context.close()
        await close()
        rmSync(desk, { recursive: true, force: true })
      },
      kill: async () => {
        isAlive = false
        await kill()
        await context.close()
        rmSync(desk, { recursive: true, force: true })
      },
    }
  }
