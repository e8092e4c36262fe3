/** The module `electron` as a sandboxed preload sees it. */
import { machine } from './machine.ts'
import { strict } from './strict.ts'

const isFunction = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function'

export const contextBridge = strict('contextBridge', {
  exposeInMainWorld: (name: string, api: object): void => {
    if (machine.exposed.has(name))
      throw new Error(`Cannot bind an API on top of an existing property on the window object`)
    const functions = Object.entries(api).map(([member, value]) => {
      if (!isFunction(value)) throw new Error(`the stand-in exposes functions only; ${name}.${member} is none`)
      return [member, value] as const
    })
    machine.exposed.set(name, Object.fromEntries(functions))
  },
})

export const ipcRenderer = strict('ipcRenderer', {
  on: (channel: string, listener: (...args: unknown[]) => void): void => void machine.inbox.on(channel, listener),
  /** Values cross as Electron's do: cloned, functions and the like refused; of an error only the message arrives. */
  invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
    const sent = structuredClone(args)
    const handler = machine.handlers.get(channel)
    const frame = machine.caller.getStore()
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
      const event = {
        /** Null once the page went away, also while its call is being answered. */
        get senderFrame() {
          if (frame === undefined || frame.isGone()) return null
          return strict('WebFrameMain', { url: frame.url, parent: frame.top ? null : strict('WebFrameMain', {}) })
        },
      }
      return structuredClone(await handler(strict('IpcMainInvokeEvent', event), ...sent))
    } catch (cause) {
      throw new Error(`Error invoking remote method '${channel}': ${String(cause)}`)
    }
  },
})
