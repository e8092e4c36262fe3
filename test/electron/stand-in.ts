/**
 * Takes the place of Electron's runtime: runs the built main and preload bundles in Node and serves the window to a
 * browser on this machine. It does what main and preload use and throws at anything else.
 */
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, holdLock, running } from './app.ts'
import { leave, type Way } from './leave.ts'
import { machine } from './machine.ts'
import { serveWindow } from './server.ts'

const side = (name: string): string => pathToFileURL(join(import.meta.dirname, `${name}-side.ts`)).href

/** Who asks for `electron` gets the side that it runs on. */
const takePlace = (preloads: ReadonlySet<string>): void => {
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier !== 'electron') return next(specifier, context)
      const isPreload = context.parentURL !== undefined && preloads.has(context.parentURL)
      return { url: side(isPreload ? 'preload' : 'main'), format: 'module-typescript', shortCircuit: true }
    },
  })
}

/**
 * Runs the app whose built entry point is `main` with these arguments of the command line. `shown` hears the address of
 * the window; when the app already runs in that user's folder, it hears the address of the one that runs.
 */
export const runStandIn = async (
  main: string,
  args: readonly string[],
  shown: (address: string) => void,
): Promise<void> => {
  const preloads = new Set<string>()
  takePlace(preloads)
  machine.args = args
  machine.show = async (url, preload) => {
    preloads.add(pathToFileURL(preload).href)
    createRequire(import.meta.url)(preload)
    // Another try, which the app would make, can't mend the stand-in itself.
    const address = await serveWindow(url).catch((cause) => {
      process.stderr.write(`the window can't be served: ${cause}\n`)
      return app.exit(1)
    })
    holdLock(address)
    shown(address)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => app.quit())
  // A story is the parent of this process, and says how it ends.
  process.on('message', (way: Way) => leave(way))
  machine.events.once('quit', () => {
    const other = running()
    if (other !== null) shown(other.address)
  })
  await import(pathToFileURL(main).href)
}

if (import.meta.main) {
  const [main = '', ...args] = process.argv.slice(2)
  await runStandIn(main, args, (address) => process.stdout.write(`${address}\n`))
}
