/**
 * `npm run dev`: what changes is built anew and the app is started again, in Electron, or where that can't be had, in a browser.
 * It runs the bundles that are shipped, not the pages of a development server: those need scripts that the page's policy refuses.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { rebuildBundles } from './rebuilt.ts'
import { findRuntime, hasDisplay } from './runtime.ts'
import { newAddress } from './server.ts'

const root = join(import.meta.dirname, '../..')
/** Records to play with, the example year at first: never those of the user. */
const folder = join(root, 'out/dev')
const records = `--user-data-dir=${folder}`
const layOutRecords = (): void => {
  const store = join(folder, 'gegevens.jaarverslag')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(store)) copyFileSync(join(root, 'out/main/voorbeeld-2022.jaarverslag'), store)
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** A port that nobody listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

const electron = hasDisplay() ? findRuntime() : null
/** The same for all starts, so that the page in the browser finds the app back. */
const env = electron === null ? { ...process.env, STAND_IN_ADDRESS: newAddress(await freePort()) } : process.env

const startApp = (): ChildProcess =>
  electron === null
    ? spawn(process.execPath, [join(import.meta.dirname, 'stand-in.ts'), join(root, 'out/main/index.js'), records], {
        stdio: 'inherit',
        env,
      })
    : spawn(electron, [root, records], { stdio: 'inherit' })

type Running = { readonly stop: () => Promise<void> }

const run = (): Running => {
  const app = startApp()
  const ended = once(app, 'exit')
  let isAsked = false
  ended.then(([code]) => {
    if (isAsked) return
    // Its window was closed, or it runs elsewhere already.
    if (code === 0) process.exit()
    say(`The app ended (${code ?? app.signalCode}); it starts again after the next change.`)
  })
  return {
    stop: async () => {
      isAsked = true
      app.kill()
      await ended
    },
  }
}

let running: Running | null = null
let work = Promise.resolve()
const restart = (): void => {
  work = work.then(async () => {
    await running?.stop()
    running = run()
  })
}

/** Ends with the app: at Ctrl+C the terminal asks both, else nobody asks the app but we. */
const end = (): void => {
  work = work.then(async () => {
    await running?.stop()
    process.exit()
  })
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)

say(electron === null ? 'In your browser, where npm start says why (Ctrl+C ends):' : 'In Electron (Ctrl+C ends).')
layOutRecords()
await rebuildBundles(root, restart)
