/** `npm start`: the app in Electron, or where that can't be had, the same app in a browser. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fetchRuntime, findRuntime, hasDisplay } from './runtime.ts'
import { runStandIn } from './stand-in.ts'

const root = join(import.meta.dirname, '../..')
const args = process.argv.slice(2)

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** An Electron that ends with a failure this soon (ms) never showed its window. */
const stillborn = 10_000

/** Runs Electron till it ends; gives why it could not start, null when it did. */
const runElectron = async (path: string): Promise<string | null> => {
  const begun = performance.now()
  const app = spawn(path, [root, ...args], { stdio: 'inherit' })
  // Electron ends itself at Ctrl+C; what else asks us to stop, asks it.
  process.on('SIGINT', () => {})
  process.once('SIGTERM', () => app.kill())
  return new Promise((resolve) => {
    app.once('error', ({ message }) => resolve(message))
    app.once('exit', (code) => {
      const failed = code !== null && code !== 0 && performance.now() - begun < stillborn
      resolve(failed ? `het stopte meteen met code ${code}` : null)
    })
  })
}

const whyNoElectron = async (): Promise<string | null> => {
  if (!hasDisplay()) return 'er is geen scherm'
  const path = findRuntime()
  if (path !== null) return runElectron(path)
  const fetched = await fetchRuntime(() => say('Electron wordt opgehaald; dat gebeurt maar één keer.'))
  const found = fetched ? findRuntime() : null
  return found === null ? 'zijn runtime staat hier niet en kon niet opgehaald worden' : runElectron(found)
}

const reason = await whyNoElectron()
if (reason !== null) {
  process.removeAllListeners('SIGINT')
  await runStandIn(join(root, 'out/main/index.js'), args, (address) =>
    say(`Electron start hier niet (${reason}), dus open je Jaarverslag in je browser (Ctrl+C stopt): ${address}`),
  )
}
