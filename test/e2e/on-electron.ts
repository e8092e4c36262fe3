import { once } from 'node:events'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import type { Way } from '../electron/leave.ts'
import { findRuntime } from '../electron/runtime.ts'
import type { Start } from './app.ts'
import { holdFrames } from './slow-machine.ts'
import { cancelUnload, watchPage } from './watch.ts'

const root = join(import.meta.dirname, '../..')

/** Ends the app in one of the ways. Nobody logs off here: the events of it are given as Electron gives them. */
const leaveBy = (app: ElectronApplication, way: Way): Promise<void> =>
  app.evaluate(({ app: own, BrowserWindow, powerMonitor }, asked) => {
    const windows = BrowserWindow.getAllWindows()
    const mayEnd = (owner: NodeJS.EventEmitter, name: string): boolean => {
      let may = true
      owner.emit(name, {
        preventDefault: () => {
          may = false
        },
      })
      return may
    }
    switch (asked) {
      case 'close':
        for (const window of windows) window.close()
        return
      case 'quit':
        own.quit()
        return
      case 'logOff':
        if (windows.map((window) => mayEnd(window, 'query-session-end')).every((may) => may)) process.exit()
        return
      case 'shutDown':
        if (mayEnd(powerMonitor, 'shutdown')) own.quit()
    }
  }, way)

/** The app on the real Electron; what only a person can answer is answered in its main process. A slow machine has but slow frames here. */
export const startElectron: Start = async ({ data }, { fault, isSlow }) => {
  const app = await _electron.launch({
    executablePath: findRuntime() ?? '',
    args: [root, `--user-data-dir=${data}`, '--lang=nl-BE'],
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
  })
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openPath = async (path) => {
      opened.push(path)
      return ''
    }
    shell.openExternal = async (address) => {
      opened.push(address)
    }
    shell.showItemInFolder = (path) => {
      opened.push(path.replace(/[\\/][^\\/]*$/, ''))
    }
  })
  const page = await app.firstWindow()
  watchPage(page, 'app://jaarverslag', fault)
  cancelUnload(page)
  if (isSlow) {
    await holdFrames(page)
    await page.reload()
  }
  return {
    page,
    answerDialogs: (answer) =>
      app.evaluate(({ dialog }, path) => {
        const canceled = path === null
        dialog.showSaveDialog = async () => ({ canceled, filePath: path ?? '' })
        dialog.showOpenDialog = async () => ({ canceled, filePaths: path === null ? [] : [path] })
      }, answer),
    opened: () => app.evaluate(() => Reflect.get(globalThis, 'opened') as string[]),
    close: () => app.close(),
    leave: async (way) => {
      const ended = once(app.process(), 'exit')
      // The answer may not come any more: the process that would give it ends.
      await Promise.race([Promise.allSettled([leaveBy(app, way)]), ended])
      await ended
    },
    kill: async () => {
      const ended = once(app.process(), 'exit')
      app.process().kill('SIGKILL')
      await ended
    },
  }
}
