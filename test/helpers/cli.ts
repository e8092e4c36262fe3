import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { runCli } from '../../main/cli.ts'
import { endedBy } from './cut-off.ts'
import { layExample } from './example-store.ts'
import { tempFolder } from './folder.ts'

/** How a run of the command line ended. */
export type CliRun = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs a command line in this process, as if it were given in the folder `cwd`. */
export const cli = async (args: readonly string[], cwd = process.cwd()): Promise<CliRun> => {
  const before = process.cwd()
  process.chdir(cwd)
  try {
    return await runCli(args)
  } finally {
    process.chdir(before)
  }
}

const program = resolve('main/cli.ts')

/** The environment of a user who has `home` to themselves, where runs of the command line remember each other. */
const at = (home: string) => ({ ...process.env, HOME: home, XDG_STATE_HOME: home, LOCALAPPDATA: home })

/** Runs the command line as a user does, in a process of its own; `deaf` stops listening to its output at once. */
const start = (args: readonly string[], cwd: string | undefined, deaf: boolean, home: string): Promise<CliRun> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: at(home),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    if (deaf) child.stdout.destroy()
    child.on('error', fail).on('close', (code) => done({ code, stdout, stderr }))
  })

/** The same in a process of its own: a second longer, and with real arguments, streams and exit code. */
export const cliProcess = (args: readonly string[], cwd?: string, home = tempFolder()): Promise<CliRun> =>
  start(args, cwd, false, home)

/** The process of who reads nothing of what it prints, as `head` does after its last line. */
export const cliUnheard = (args: readonly string[]): Promise<CliRun> => start(args, undefined, true, tempFolder())

/** Runs the command line with a module that ends it half-way by a signal; gives which. */
export const cliEnded = (module: string, args: readonly string[], home: string): Promise<unknown> =>
  endedBy(['--import', module, program, ...args], at(home))

/** What a run gives that failed, or that was not written as it should be, with that on its error output. */
export const failed = (stderr: unknown) => ({ code: 1, stdout: '', stderr })
export const wrongUse = (stderr: unknown) => ({ code: 2, stdout: '', stderr })

export const oneSentence = /^[A-Z“/][^\n]+\.\n$/

/** A folder that holds one file, with the example year. */
export const exampleFolder = async (): Promise<{ readonly folder: string; readonly db: string }> => {
  const folder = tempFolder()
  const db = join(folder, 'voorbeeld.jaarverslag')
  await layExample(db)
  return { folder, db }
}
