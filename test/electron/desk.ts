/** Electron's `dialog` and `shell`. A browser has no native dialogs: they answer with what was proposed. */
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strict } from './strict.ts'

/** A folder where a test leaves the answer to the next dialogs (answer.json: a path or null) and reads what was opened. */
const testFolder = process.env['STAND_IN_DESK']

type Options = { readonly defaultPath?: string }

const answerTo = (given: readonly unknown[]): string | null => {
  const answer = testFolder === undefined ? '' : join(testFolder, 'answer.json')
  if (existsSync(answer)) return JSON.parse(readFileSync(answer, 'utf8')) as string | null
  const options = given.at(-1) as Options
  return options.defaultPath ?? null
}

export const dialog = strict('dialog', {
  showSaveDialog: async (...given: unknown[]) => {
    const path = answerTo(given)
    return { canceled: path === null, filePath: path ?? '' }
  },
  showOpenDialog: async (...given: unknown[]) => {
    const path = answerTo(given)
    return { canceled: path === null, filePaths: path === null ? [] : [path] }
  },
  /** Nobody chooses: what Enter would do. */
  showMessageBox: async (...given: unknown[]) => {
    const { defaultId = 0 } = given.at(-1) as { readonly defaultId?: number }
    return { response: defaultId, checkboxChecked: false }
  },
  showErrorBox: (title: string, content: string): void => {
    process.stderr.write(`${title}\n${content}\n`)
  },
})

const opener = (): readonly [string, ...string[]] => {
  if (process.platform === 'darwin') return ['open']
  return process.platform === 'win32' ? ['explorer'] : ['xdg-open']
}

/** Opens with the desktop's own program; '' or why not. */
const launch = (path: string): Promise<string> =>
  new Promise((resolve) => {
    const [command, ...args] = opener()
    const child = spawn(command, [...args, path], { stdio: 'ignore', detached: true })
    child.once('error', (cause) => resolve(String(cause)))
    // Explorer ends with 1 even when it opened the file.
    child.once('exit', (code) => resolve(code === 0 || command === 'explorer' ? '' : `${command}: ${code}`))
    child.unref()
  })

const open = async (path: string): Promise<string> => {
  if (!existsSync(path)) return `${path} does not exist`
  if (testFolder === undefined) return launch(path)
  appendFileSync(join(testFolder, 'opened.jsonl'), `${JSON.stringify(path)}\n`)
  return ''
}

/** Notes an address for the test, or gives it to the desktop's browser. */
const openAddress = async (address: string): Promise<void> => {
  if (testFolder !== undefined) return appendFileSync(join(testFolder, 'opened.jsonl'), `${JSON.stringify(address)}\n`)
  const reason = await launch(address)
  if (reason !== '') throw new Error(reason)
}

export const shell = strict('shell', {
  openPath: open,
  openExternal: openAddress,
  showItemInFolder: (path: string): void => {
    open(dirname(path)).then((reason) => {
      if (reason !== '') process.stderr.write(`${reason}\n`)
    })
  },
})
