/** A small app for the tests of the stand-in: one page, and calls that show what arrives. */
import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, protocol } from 'electron'
import { servePages } from '../../../main/desktop/protocol.ts'

const calls: Readonly<Record<string, (input: unknown) => unknown>> = {
  echo: (input) => input,
  fail: () => {
    throw new Error('as asked')
  },
  unknownMember: () => Reflect.get(app, 'dock'),
  unknownProtocolMember: () => Reflect.get(protocol, 'interceptFileProtocol'),
}

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'))
if (!app.requestSingleInstanceLock()) app.quit()
await app.whenReady()
servePages(join(import.meta.dirname, 'page'))
ipcMain.handle('call', ({ senderFrame }, name: string, input: unknown) =>
  name === 'sender' ? { url: senderFrame?.url, top: senderFrame?.parent === null } : calls[name]?.(input),
)
app.on('will-quit', () => process.stdout.write('closed\n'))
const window = new BrowserWindow({ webPreferences: { preload: join(import.meta.dirname, 'preload.cjs') } })
await window.loadURL('app://jaarverslag/index.html')
