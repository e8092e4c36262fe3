import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import type { Log } from '../log/log.ts'
import type { Closing } from './closing.ts'
import { showAgain } from './dialogs.ts'
import { addContextMenu } from './menu.ts'
import { startPage } from './protocol.ts'

/** The page's own background, so that nothing flashes before the first paint. */
const background = { light: '#fbfaf7', dark: '#15181a' }

/** A window that went down twice within this time (ms) would only go down again. */
const settled = 10_000

/** Tells the page that it comes back after a crash, where it was; a page that was never there starts at its beginning. */
const recovered = (address: string): string => {
  const url = new URL(address.startsWith(startPage) ? address : startPage)
  url.search = 'hersteld'
  return url.href
}

/** Whether another page was asked for in the meantime, which is then the one that comes. */
const isAborted = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ERR_ABORTED'

/** Loads a page. One that can't be loaded is tried once more, and then as often as the user wants. */
const load = async (window: BrowserWindow, address: string, log: Log['log']): Promise<void> => {
  for (let attempt = 1; !window.isDestroyed(); attempt++) {
    try {
      return await window.loadURL(address)
    } catch (cause) {
      if (isAborted(cause)) return
      log(cause)
      if (attempt > 1 && !(await showAgain())) return app.quit()
    }
  }
}

/**
 * Nothing is lost: the store lives in this process, so a page whose process is gone, for whatever reason, is simply loaded again. When
 * that goes at once too, the user decides.
 */
const reviveAfterCrash = (window: BrowserWindow, closing: Closing, log: Log['log']): void => {
  let last = Number.NEGATIVE_INFINITY
  const revive = async (): Promise<void> => {
    const isSoon = performance.now() - last <= settled
    if (isSoon && !(await showAgain())) return app.quit()
    last = performance.now()
    await load(window, recovered(window.webContents.getURL()), log)
  }
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log(`the window's process is gone: ${reason} (${exitCode})`)
    if (!closing.isUnderWay()) revive().catch(log)
  })
}

/** What the pages are made for; and the least, as of 1024×700 at twice the size, in which they still can be used. */
const wanted = { width: 1280, height: 800 }
const least = { minWidth: 512, minHeight: 350 }

/** The wanted size, or all of a smaller screen: a laptop that shows things larger has less room than it has pixels. */
const fitting = () => {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  return { width: Math.min(wanted.width, width), height: Math.min(wanted.height, height) }
}

/** Opens the one window; `preload` is the path of its bundle. */
export const openWindow = async (preload: string, closing: Closing, log: Log['log']): Promise<void> => {
  const window = new BrowserWindow({
    title: 'Jaarverslag',
    ...fitting(),
    ...least,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    },
  })
  window.once('ready-to-show', () => window.show())
  addContextMenu(window.webContents)
  closing.hold(window)
  reviveAfterCrash(window, closing, log)
  await load(window, startPage, log)
}

/** Brings the window forward when the app is started a second time. */
export const focusWindow = (): void => {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
