import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import type { Way } from '../electron/leave.ts'
import type { Start, StartOptions } from './app.ts'
import { held, holdFrames } from './slow-machine.ts'
import { cancelUnload, watchPage } from './watch.ts'

const root = join(import.meta.dirname, '../..')

const offline = pathToFileURL(join(root, 'test/electron/offline.ts')).href

/** Starts a built app on the stand-in, its process kept from the network; the address is where its window is found. */
export const spawnStandIn = async (main: string, data: string, desk: string, { fault, isSlow }: StartOptions) => {
  const standIn = [join(root, 'test/electron/stand-in.ts'), main, `--user-data-dir=${data}`]
  const child = spawn(process.execPath, ['--import', offline, ...standIn], {
    env: { ...process.env, STAND_IN_DESK: desk, ...(isSlow ? { STAND_IN_HOLDS: String(held.answer) } : {}) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const { stdout, stderr } = child
  if (stdout === null || stderr === null) throw new Error('the stand-in has no output')
  const exited = once(child, 'exit')
  createInterface(stderr).on('line', (line) => fault(`main: ${line}`))
  const printed = once(createInterface(stdout), 'line')
  const [address]: unknown[] = await Promise.race([
    printed,
    exited.then(([code]) => Promise.reject(new Error(`the stand-in ended before it showed a window (${code})`))),
  ])
  const leave = async (way: Way) => {
    child.send(way)
    const [code]: unknown[] = await exited
    if (code !== 0) fault(`the app closed with code ${code}`)
  }
  const close = () => leave('quit')
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
  }
  return { address: String(address), close, leave, kill }
}

/** What `npm run build` makes. */
const built = join(root, 'out/main/index.js')

/** The app through the stand-in, its window in a fresh profile of the browser. */
export const startStandIn =
  (browser: () => Promise<Browser>, main = built): Start =>
  async ({ data }, options) => {
    const desk = mkdtempSync(join(tmpdir(), 'jaarverslag-desk-'))
    const { address, leave, kill } = await spawnStandIn(main, data, desk, options)
    const context = await (await browser()).newContext()
    const page = await context.newPage()
    if (options.isSlow) await holdFrames(page)
    let isAlive = true
    /** The page of Electron goes with its process; here it outlives it for a moment, and finds nobody there. */
    const endWith = async (end: () => Promise<void>) => {
      isAlive = false
      await end()
      await context.close()
      rmSync(desk, { recursive: true, force: true })
    }
    watchPage(page, new URL(address).origin, (text) => {
      if (isAlive) options.fault(text)
    })
    cancelUnload(page)
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
      close: () => endWith(() => leave('quit')),
      leave: (way) => endWith(() => leave(way)),
      kill: () => endWith(kill),
    }
  }
