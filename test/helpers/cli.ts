import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

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
