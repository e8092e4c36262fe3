/** The entry point of the app, and the only file that ties the parts together. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, dialog, session } from 'electron'
import { isoDay } from '../db/model/format.ts'
import { binIn } from './bin.ts'
import { desktop, openOutside } from './desktop.ts'
import { exporterOf } from './export.ts'
import { answerCalls } from './ipc.ts'
import { type Log, logIn } from './log.ts'
import { setMenu } from './menu.ts'
import { pressOf } from './press.ts'
import { registerScheme, servePages } from './protocol.ts'
import { lockSession, lockWindows, refuseNames } from './security.ts'
import { shelfIn } from './shelf.ts'
import { unsavedIn } from './unsaved.ts'
import { viewsIn } from './views.ts'
import { focusWindow, openWindow } from './window.ts'

const out = join(import.meta.dirname, '..')

const start = async (userFolder: string, { log, recent }: Log): Promise<void> => {
  await app.whenReady()
  const shelf = await shelfIn(userFolder, log)
  app.on('will-quit', shelf.close)
  lockSession(session.defaultSession)
  servePages(join(out, 'renderer'))
  answerCalls({
    version: app.getVersion(),
    shelf,
    exporter: exporterOf(shelf, desktop, userFolder, pressOf(join(import.meta.dirname, 'worker.js'))),
    views: viewsIn(userFolder, shelf),
    bin: binIn(userFolder, shelf, () => new Date()),
    unsaved: unsavedIn(userFolder, shelf),
    today: () => isoDay(new Date()),
    openOutside,
    log,
    recentLog: recent,
  })
  setMenu()
  await openWindow(join(out, 'preload', 'index.cjs'), log)
}

const failed = (log: Log['log'], cause: unknown): void => {
  log(cause)
  dialog.showErrorBox(
    'Jaarverslag kan niet verder',
    'Er liep iets mis in het programma. Alles wat bewaard was, is nog bewaard. Start de app opnieuw; lukt dat niet, installeer ze dan opnieuw of vraag hulp.',
  )
  app.exit(1)
}

const ownFolder = app.commandLine.getSwitchValue('user-data-dir')
if (ownFolder !== '') {
  mkdirSync(ownFolder, { recursive: true })
  app.setPath('userData', resolve(ownFolder))
}

if (app.requestSingleInstanceLock()) {
  registerScheme()
  refuseNames()
  lockWindows()
  app.on('second-instance', focusWindow)
  app.on('window-all-closed', () => app.quit())
  const userFolder = app.getPath('userData')
  const kept = logIn(userFolder)
  // What nobody caught leaves the app in a state that nobody knows; what was saved is on the disk.
  process.on('uncaughtException', (cause) => failed(kept.log, cause))
  start(userFolder, kept).catch((cause) => failed(kept.log, cause))
} else {
  app.quit()
}
