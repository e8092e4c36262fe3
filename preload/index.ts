import { contextBridge, ipcRenderer } from 'electron'
import type { Api, CallName } from '../main/api.ts'

/** All that the page gets of the machine: a call by its name. Nothing changes here when calls are added. */
export type Bridge = {
  readonly call: <N extends CallName>(name: N, input: Api[N]['input']) => Promise<Api[N]['result']>
}

const bridge: Bridge = { call: (name, input) => ipcRenderer.invoke('call', name, input) }

contextBridge.exposeInMainWorld('jaarverslag', bridge)
