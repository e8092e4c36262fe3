/** Electron's `app`: the life of the process and its places on the disk. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { machine, unprevented } from './machine.ts'
import { strict } from './strict.ts'

const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  readonly name: string
  readonly version: string
}

const appData = (): string => {
  switch (process.platform) {
    case 'win32':
      return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support')
    default:
      return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
  }
}

/** Documents as the desktop names it; only Linux keeps the name in a file. */
const documents = (): string => {
  const usual = join(homedir(), 'Documents')
  if (process.platform !== 'linux') return usual
  try {
    const names = readFileSync(
      join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'user-dirs.dirs'),
      'utf8',
    )
    return /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(names)?.[1]?.replace('$HOME', homedir()) ?? usual
  } catch {
    return usual
  }
}

const paths = new Map([
  ['userData', () => join(appData(), name)],
  ['documents', documents],
])

const getPath = (place: string): string => {
  const path = paths.get(place)
  if (path === undefined) throw new Error(`the stand-in for Electron has no app.getPath('${place}')`)
  return path()
}

/** A running stand-in says in the user's folder who it is and where its window is found. */
type Running = { readonly pid: number; readonly address: string }
const lockFile = () => join(getPath('userData'), 'stand-in.lock')

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch {
    return false
  }
}

/** The stand-in that works in this user's folder already, if any. */
export const running = (): Running | null => {
  try {
    const found = JSON.parse(readFileSync(lockFile(), 'utf8')) as Running
    return isAlive(found.pid) ? found : null
  } catch {
    return null
  }
}

export const holdLock = (address: string): void => {
  mkdirSync(getPath('userData'), { recursive: true })
  writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, address } satisfies Running), { mode: 0o600 })
}

let isQuitting = false

/** No window is open any more: the app ends, unless a listener keeps it. */
const shutDown = (): void => {
  isQuitting = unprevented(machine.events, 'will-quit')
  if (isQuitting) exit()
}

/** Electron asks each window to close; one that stays keeps the app too, and nothing remembers that it was to end. */
const quit = (): void => {
  if (isQuitting) return
  isQuitting = unprevented(machine.events, 'before-quit')
  if (!isQuitting) return
  if (machine.windows.size === 0) shutDown()
  for (const window of [...machine.windows]) window.close()
}

/** A window would not close. */
export const quitCancelled = (): void => {
  isQuitting = false
}

/** The last window is gone: the end of a quit, or a reason for one. */
export const lastWindowClosed = (): void => {
  if (isQuitting) shutDown()
  else machine.events.emit('window-all-closed')
}

const exit = (code = 0): never => {
  machine.events.emit('quit')
  if (running() === null) rmSync(lockFile(), { force: true })
  process.exit(code)
}

export const app = strict('app', {
  isPackaged: false,
  commandLine: strict('app.commandLine', {
    getSwitchValue: (key: string): string =>
      machine.args.findLast((arg) => arg.startsWith(`--${key}=`))?.slice(key.length + 3) ?? '',
    /** Switches are for Chromium; the browser has its own. */
    appendSwitch: (_key: string, _value?: string): void => {},
  }),
  getVersion: () => version,
  getPath,
  setPath: (place: string, path: string): void => {
    getPath(place)
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`)
    paths.set(place, () => path)
  },
  whenReady: () => Promise.resolve(),
  on: (event: string, listener: (...args: unknown[]) => void): void => {
    machine.events.on(event, listener)
  },
  requestSingleInstanceLock: (): boolean => {
    if (running() !== null) return false
    holdLock('')
    return true
  },
  quit,
  exit,
})
