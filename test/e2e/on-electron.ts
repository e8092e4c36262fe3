import { once } from 'node:events'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { findRuntime } from '../electron/runtime.ts'
import type { Start } from './app.ts'
import { holdFrames } from './slow-machine.ts'
import { watchPage } from './watch.ts'

const root = join(import.meta.dirname, '../..')

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
    kill: async () => {
      const ended = once(app.process(), 'exit')
      app.process().kill('SIGKILL')
      await ended
    },
  }
}
