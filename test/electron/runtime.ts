/** Electron's runtime: a download beside the npm package, which is not everywhere to be had. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const electron = join(import.meta.dirname, '../../node_modules/electron')
const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electron, 'dist')

const executable = (): string => {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** The path of Electron's program, or null when its runtime is not here. */
export const findRuntime = (): string | null => {
  const path = join(dist, executable())
  return existsSync(path) ? path : null
}

/** Whether a window can be shown at all. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '')

/** Bytes in the files of a folder; those that vanish meanwhile don't count. */
const sizeOf = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => statSync(join(folder, name), { throwIfNoEntry: false }))
        .reduce((sum, entry) => sum + (entry?.isFile() ? entry.size : 0), 0)
    : 0

/** How long (ms) a download may stand still before it is given up. */
const patience = 5000

/** Looks at the download this often (ms). */
const pause = 250

/**
 * Lets Electron's own installer fetch the runtime; false when it fails or stands still. `started` hears the first byte; `tooLong` hears
 * at each look for how long (ms) the download stood still, 0 when it moved, and says whether that is too long.
 */
export const fetchRuntime = async (
  started: () => void,
  tooLong: (still: number) => boolean = (still) => still > patience,
): Promise<boolean> => {
  const temp = mkdtempSync(join(tmpdir(), 'electron-'))
  const installer = spawn(process.execPath, [join(electron, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temp, TEMP: temp, TMP: temp },
  })
  const before = sizeOf(temp) + sizeOf(dist)
  let seen = before
  let since = performance.now()
  const watch = setInterval(() => {
    const now = performance.now()
    const size = sizeOf(temp) + sizeOf(dist)
    if (size !== seen) {
      if (seen === before) started()
      seen = size
      since = now
    }
    if (tooLong(now - since)) installer.kill('SIGKILL')
  }, pause)
  const code = await new Promise<number | null>((resolve) => {
    installer.once('error', () => resolve(null))
    installer.once('exit', resolve)
  })
  clearInterval(watch)
  rmSync(temp, { recursive: true, force: true })
  return code === 0 && findRuntime() !== null
}
