import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { makeExample } from '../../db/example/index.ts'
import { tempFolder } from './folder.ts'

/** How a run of the command line ended. */
export type CliRun = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

const program = resolve('main/cli.ts')

/** Starts the real command line; `deaf` stops listening to its output at once. */
const run = (args: readonly string[], cwd: string | undefined, deaf: boolean): Promise<CliRun> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
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

/** Runs the command line as a user does, in a process of its own. */
export const cli = (args: readonly string[], cwd?: string): Promise<CliRun> => run(args, cwd, false)

/** The same for who reads nothing of what it prints, as `head` does after its last line. */
export const cliUnheard = (args: readonly string[]): Promise<CliRun> => run(args, undefined, true)

/** What a run gives that failed, or that was not written as it should be, with that on its error output. */
export const failed = (stderr: unknown) => ({ code: 1, stdout: '', stderr })
export const wrongUse = (stderr: unknown) => ({ code: 2, stdout: '', stderr })

export const oneSentence = /^[A-Z“/][^\n]+\.\n$/

/** A folder that holds one file, with the example year. */
export const exampleFolder = async (): Promise<{ readonly folder: string; readonly db: string }> => {
  const folder = tempFolder()
  const db = join(folder, 'voorbeeld.jaarverslag')
  await makeExample(db)
  return { folder, db }
}
