/** The module `electron` as the main process sees it: what main uses, no more. */
import { EventEmitter } from 'node:events'
import { lastWindowClosed, quitCancelled } from './app.ts'
import { machine, unprevented, type Window } from './machine.ts'
import { strict } from './strict.ts'

export { app } from './app.ts'
export { dialog, shell } from './desk.ts'

type Listener = (...args: unknown[]) => void

export const ipcMain = strict('ipcMain', {
  handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown): void => {
    if (machine.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    machine.handlers.set(channel, handler)
  },
})

export const protocol = strict('protocol', {
  /** A browser knows no schemes but its own; the server puts http in the place of ours. */
  registerSchemesAsPrivileged: (_schemes: unknown): void => {},
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>): void => {
    machine.pages.set(scheme, handler)
  },
})

/** Permissions and spelling are the browser's own here; the filter of requests is asked for every page. */
export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    setPermissionRequestHandler: (_handler: unknown): void => {},
    setPermissionCheckHandler: (_handler: unknown): void => {},
    setDevicePermissionHandler: (_handler: unknown): void => {},
    setSpellCheckerEnabled: (_enable: boolean): void => {},
    webRequest: strict('session.webRequest', {
      onBeforeRequest: (filter: (typeof machine)['requestFilter']): void => {
        machine.requestFilter = filter
      },
    }),
  }),
})

export const powerMonitor = strict('powerMonitor', {
  on: (event: string, listener: Listener): void => void machine.power.on(event, listener),
})

export const nativeTheme = strict('nativeTheme', { shouldUseDarkColors: false })

/** A browser's window is as large as the browser makes it. */
export const screen = strict('screen', {
  getPrimaryDisplay: () => strict('Display', { workAreaSize: { width: 1920, height: 1040 } }),
})

/** A browser has its own menus. */
export const Menu = strict('Menu', {
  buildFromTemplate: (_template: readonly unknown[]) => strict('Menu', { popup: (): void => {} }),
  setApplicationMenu: (_menu: unknown): void => {},
})

type WindowOptions = { readonly webPreferences: { readonly preload: string } }

const open = ({ webPreferences: { preload } }: WindowOptions) => {
  const events = new EventEmitter()
  /** Neither `close` nor the page hears of it. */
  const destroy = (): void => {
    if (!machine.windows.delete(own)) return
    events.emit('closed')
    if (machine.windows.size === 0) lastWindowClosed()
  }
  /** As the X does, Alt+F4, or the end of the app. */
  const close = (): void => {
    if (unprevented(events, 'close')) destroy()
    else quitCancelled()
  }
  const own: Window = { events, close }
  machine.windows.add(own)
  const webContents = strict('webContents', {
    on: (event: string, listener: Listener): void => void machine.contents.on(event, listener),
    setWindowOpenHandler: (handler: (typeof machine)['windowOpener']): void => {
      machine.windowOpener = handler
    },
    setWebRTCIPHandlingPolicy: (_policy: string): void => {},
    send: (channel: string, ...args: unknown[]): void => void machine.inbox.emit(channel, {}, ...structuredClone(args)),
    /** The browser revives its own pages. */
    isCrashed: () => false,
    getURL: () => machine.address,
  })
  machine.events.emit('web-contents-created', {}, webContents)
  return strict('BrowserWindow', {
    webContents,
    on: (event: string, listener: Listener): void => void events.on(event, listener),
    once: (event: string, listener: Listener): void => void events.once(event, listener),
    isDestroyed: () => !machine.windows.has(own),
    close,
    destroy,
    show: (): void => {},
    loadURL: async (url: string): Promise<void> => {
      await machine.show(url, preload)
      machine.address = url
      events.emit('ready-to-show')
    },
  })
}

/** What main holds of each window. */
const held = new Set<object>()
const ofAllWindows = strict('BrowserWindow', { getAllWindows: (): readonly object[] => [...held] })

/** The one window: it is shown by serving it. */
export const BrowserWindow = new Proxy(class {}, {
  construct: (_class, [options]) => {
    const window = open(options)
    held.add(window)
    window.once('closed', () => held.delete(window))
    return window
  },
  get: (_class, member) => Reflect.get(ofAllWindows, member),
})
