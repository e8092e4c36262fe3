/** What the sides of the stand-in share: the inside of Electron that main, preload and page meet through. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { EventEmitter } from 'node:events'

/** Where a call came from: the address as Electron would give it, whether that is the window's own frame, and whether its page went since. */
export type Frame = { readonly url: string; readonly top: boolean; readonly isGone: () => boolean }

/** A window as the life of the app sees it. */
export type Window = { readonly events: EventEmitter; readonly close: () => void }

type Handler = (event: unknown, ...args: unknown[]) => unknown
type PageHandler = (request: Request) => Response | Promise<Response>
type RequestFilter = (details: { readonly url: string }, answer: (response: { cancel?: boolean }) => void) => void
type WindowOpener = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' }
type Exposure = Readonly<Record<string, (...args: unknown[]) => unknown>>

export const machine = {
  /** The command line after the name of the program. */
  args: [] as readonly string[],
  events: new EventEmitter(),
  /** ipcMain.handle: channel → handler. */
  handlers: new Map<string, Handler>(),
  /** protocol.handle: scheme → handler. */
  pages: new Map<string, PageHandler>(),
  requestFilter: null as RequestFilter | null,
  /** The windows that are open. */
  windows: new Set<Window>(),
  /** The events of the window's contents. */
  contents: new EventEmitter(),
  /** webContents.send: channel → what preload hears. */
  inbox: new EventEmitter(),
  /** webContents.getURL: what the window shows; '' before it shows anything. */
  address: '',
  /** The events of powerMonitor. */
  power: new EventEmitter(),
  /** webContents.setWindowOpenHandler. */
  windowOpener: null as WindowOpener | null,
  /** contextBridge: name in the page → functions. */
  exposed: new Map<string, Exposure>(),
  /** The frame whose call is being answered. */
  caller: new AsyncLocalStorage<Frame>(),
  /** BrowserWindow.loadURL: what shows the window. */
  show: async (_url: string, _preload: string): Promise<void> => {},
}
/** Whether main's own filter lets an address pass. */
export const passes = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (machine.requestFilter === null) resolve(true)
    else machine.requestFilter({ url }, ({ cancel = false }) => resolve(!cancel))
  })

/** Emits an event of Electron that a listener may prevent; whether none did. */
export const unprevented = (events: EventEmitter, name: string, details: object = {}): boolean => {
  let prevented = false
  const preventDefault = (): void => {
    prevented = true
  }
  events.emit(name, { ...details, preventDefault })
  return !prevented
}

/** Whether main lets the page go to another address. */
export const mayNavigate = (url: string): boolean => unprevented(machine.contents, 'will-navigate', { url })

/** Whether main lets the page open a window; the stand-in has but one. */
export const mayOpen = (url: string): boolean => {
  const { action } = machine.windowOpener?.({ url }) ?? { action: 'allow' }
  if (action === 'allow') throw new Error(`the stand-in for Electron can't open a second window: ${url}`)
  return false
}
