import { contextBridge, ipcRenderer } from 'electron'
import type { Api, CallName } from '../main/api.ts'

/** All that the page gets of the machine. Nothing changes here when calls are added. */
export type Bridge = {
  /** A call by its name. */
  readonly call: <N extends CallName>(name: N, input: Api[N]['input']) => Promise<Api[N]['result']>
  /** Hears that the window wants to close: it does once the call `window.settled` says so. */
  readonly onClosing: (listener: () => void) => void
}

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  // The event holds the sender: it stays on this side.
  onClosing: (listener) => void ipcRenderer.on('closing', () => listener()),
}

contextBridge.exposeInMainWorld('jaarverslag', bridge)
