import { EventEmitter } from 'node:events'
import { beforeEach, expect, test, vi } from 'vitest'

const electron = vi.hoisted(() => ({
  app: { quit: vi.fn(), isPackaged: true },
  dialog: { showMessageBox: vi.fn(async () => ({ response: 0 })) },
  shell: {},
  nativeTheme: { shouldUseDarkColors: false },
  screen: { getPrimaryDisplay: vi.fn() },
  protocol: {},
  powerMonitor: {},
  Menu: {},
  BrowserWindow: vi.fn<new (options: object) => object>(),
}))
// The edge of the machine: a window as far as these tests look at it.
vi.mock('electron', () => electron)
const { openWindow } = await import('../../../main/desktop/window.ts')

class Window extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), {
    getURL: (): string => 'app://jaarverslag/index.html#/vormingen/12',
  })
  readonly loadURL = vi.fn(async () => {})
  readonly show = vi.fn()
  readonly isDestroyed = () => false
}

const log = vi.fn()
const closing = { hold: vi.fn(), settled: vi.fn(), isUnderWay: vi.fn(() => false) }
const opened = async (width = 1920, height = 1040) => {
  electron.screen.getPrimaryDisplay.mockReturnValue({ workAreaSize: { width, height } })
  electron.BrowserWindow.mockImplementation(Window)
  await openWindow('/preload/index.cjs', closing, log)
  const window: unknown = electron.BrowserWindow.mock.results[0]?.value
  if (!(window instanceof Window)) throw new Error('no window was opened')
  return window
}

beforeEach(() => {
  vi.clearAllMocks()
})

test('the page runs in a sandbox, apart from the preload, without Node', async () => {
  const { loadURL } = await opened()
  const options: unknown = electron.BrowserWindow.mock.lastCall?.[0]
  // Exactly these: no webSecurity: false, no insecure content, no experimental or Blink features.
  expect(options).toHaveProperty('webPreferences', {
    preload: '/preload/index.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: process.platform === 'darwin',
  })
  expect(loadURL).toHaveBeenCalledExactlyOnceWith('app://jaarverslag/index.html')
})

// 1366×768 and 1920×1080 on a laptop that shows everything half as large again, without the taskbar.
test.each([
  { screen: [1920, 1040], size: { width: 1280, height: 800 } },
  { screen: [911, 472], size: { width: 911, height: 472 } },
  { screen: [1280, 672], size: { width: 1280, height: 672 } },
] as const)('on a screen of $screen the window is $size', async ({ screen: [width, height], size }) => {
  await opened(width, height)
  const options: unknown = electron.BrowserWindow.mock.lastCall?.[0]
  expect(options).toMatchObject({ ...size, minWidth: 512, minHeight: 350 })
})

test('the window shows when it has something to show', async () => {
  const window = await opened()
  expect(window.show).not.toHaveBeenCalled()
  window.emit('ready-to-show')
  expect(window.show).toHaveBeenCalledOnce()
})

/** What the user presses when the window can't be shown. */
const answer = { again: { response: 0 }, quit: { response: 1 } }

test.each(['crashed', 'killed', 'clean-exit'])(
  'a page that is gone (%s) comes back where it was and is told so; when it goes at once again, the user decides',
  async (reason) => {
    const window = await opened()
    const goes = () => window.webContents.emit('render-process-gone', {}, { reason, exitCode: 139 })
    goes()
    expect(window.loadURL).toHaveBeenLastCalledWith('app://jaarverslag/index.html?hersteld#/vormingen/12')
    expect(log).toHaveBeenLastCalledWith(`the window's process is gone: ${reason} (139)`)
    expect(electron.dialog.showMessageBox).not.toHaveBeenCalled()
    electron.dialog.showMessageBox.mockResolvedValueOnce(answer.again)
    goes()
    await vi.waitFor(() => expect(window.loadURL).toHaveBeenCalledTimes(3))
    expect(electron.app.quit).not.toHaveBeenCalled()
    electron.dialog.showMessageBox.mockResolvedValueOnce(answer.quit)
    goes()
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledOnce())
    expect(window.loadURL).toHaveBeenCalledTimes(3)
  },
)

const failing = (code: string) => Object.assign(new Error(`${code} loading the page`), { code })

test('a page that can’t be loaded is tried again, and then as often as the user wants', async () => {
  const window = await opened()
  window.webContents.getURL = () => ''
  window.loadURL.mockRejectedValueOnce(failing('ERR_FAILED')).mockRejectedValueOnce(failing('ERR_FAILED'))
  electron.dialog.showMessageBox.mockResolvedValueOnce(answer.again)
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 })
  await vi.waitFor(() => expect(window.loadURL).toHaveBeenCalledTimes(4))
  expect(window.loadURL).toHaveBeenLastCalledWith('app://jaarverslag/index.html?hersteld')
  expect(electron.dialog.showMessageBox).toHaveBeenCalledOnce()
  expect(electron.app.quit).not.toHaveBeenCalled()
})

test('a page that gives way to another is no fault', async () => {
  const window = await opened()
  window.loadURL.mockRejectedValueOnce(failing('ERR_ABORTED'))
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 })
  await vi.waitFor(() => expect(window.loadURL).toHaveBeenCalledTimes(2))
  expect(electron.dialog.showMessageBox).not.toHaveBeenCalled()
  expect(log).toHaveBeenCalledTimes(1)
})
