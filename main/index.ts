/** The entry point of the app, and the only file that ties the parts together. */
import { mkdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { app, dialog, session } from 'electron'
import { isoDay } from '../db/model/format.ts'
import { comparerOf } from './backups/comparer.ts'
import { backupsOf } from './backups/index.ts'
import { closingOf } from './desktop/closing.ts'
import { desktop, openOutside } from './desktop/dialogs.ts'
import { givenFile } from './desktop/given-file.ts'
import { setMenu } from './desktop/menu.ts'
import { registerScheme, servePages } from './desktop/protocol.ts'
import { lockSession, lockWindows, refuseNames } from './desktop/security.ts'
import { focusWindow, openWindow } from './desktop/window.ts'
import { exporterOf } from './export/export.ts'
import { openDataOf } from './export/open-data.ts'
import { reportWorkerOf } from './export/report-worker.ts'
import { reportsOf } from './export/reports.ts'
import { binIn } from './files/bin.ts'
import { openFileIn } from './files/open-file.ts'
import { recordsFileOf } from './files/records-file.ts'
import { clearUnfinished, noteUnfinishedIn } from './files/unfinished.ts'
import { unsavedIn } from './files/unsaved.ts'
import { viewsIn } from './files/views.ts'
import { answerCalls } from './ipc.ts'
import { type Log, logIn } from './log/log.ts'
import { outliveOutput } from './log/outlive-output.ts'

const out = join(import.meta.dirname, '..')

/** The example year is made once, when the app is built. */
const makeExample = async (path: string): Promise<void> =>
  writeFile(path, await readFile(join(import.meta.dirname, 'voorbeeld-2022.jaarverslag')))

/** How often (ms) is looked whether a backup is due. */
const hour = 3_600_000

/** The file that the app is asked to open, by a double-click: before it runs, or while it does. */
let asked = givenFile(process.argv.slice(1), process.cwd())
let hearAsked = (path: string): void => {
  asked = path
}

const start = async (userFolder: string, { log, recent }: Log): Promise<void> => {
  noteUnfinishedIn(userFolder)
  await app.whenReady()
  const openFile = await openFileIn(userFolder, { log, makeExample, given: asked })
  const now = () => new Date()
  const comparer = comparerOf(join(import.meta.dirname, 'comparer-thread.js'))
  const backups = backupsOf(openFile, desktop, userFolder, { now, log, comparer })
  const recordsFile = recordsFileOf(openFile, desktop, userFolder, now)
  const reportWorker = reportWorkerOf(join(import.meta.dirname, 'report-worker-thread.js'))
  const reports = reportsOf(openFile, reportWorker)
  const openData = openDataOf(join(import.meta.dirname, 'open-data-thread.js'))
  const closing = closingOf({ log, idle: reportWorker.idle })
  hearAsked = recordsFile.ask
  app.on('will-quit', openFile.close)
  backups.clearLeft()
  lockSession(session.defaultSession)
  servePages(join(out, 'renderer'))
  answerCalls({
    version: app.getVersion(),
    openFile,
    reports,
    reportWorker,
    openData,
    exporter: exporterOf(openFile, desktop, userFolder, { reports, openData }),
    views: viewsIn(userFolder, openFile),
    bin: binIn(userFolder, openFile, now),
    backups,
    recordsFile,
    unsaved: unsavedIn(userFolder, openFile),
    today: () => isoDay(new Date()),
    openOutside,
    settled: closing.settled,
    log,
    recentLog: recent,
  })
  setMenu()
  void clearUnfinished(userFolder, log)
  await openWindow(join(out, 'preload', 'index.cjs'), closing, log)
  await backups.keepUp(true)
  setInterval(() => void backups.keepUp(false), hour)
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
  app.on('second-instance', (_event, args, folder) => {
    const path = givenFile(args.slice(1), folder)
    if (path !== undefined) hearAsked(path)
    focusWindow()
  })
  // What macOS does in the place of an argument.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    hearAsked(path)
    focusWindow()
  })
  app.on('window-all-closed', () => app.quit())
  const userFolder = app.getPath('userData')
  const logFile = logIn(userFolder)
  outliveOutput()
  process.on('unhandledRejection', logFile.log)
  // What nobody caught leaves the app in a state that nobody knows; what was saved is on the disk.
  process.on('uncaughtException', (cause) => failed(logFile.log, cause))
  start(userFolder, logFile).catch((cause) => failed(logFile.log, cause))
} else {
  app.quit()
}
