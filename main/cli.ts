/** The command line: the same code without a window. Exit 0 done, 1 the work failed, 2 wrong use. */
import { constants } from 'node:os'
import { debuglog } from 'node:util'
import { toAppError } from '../db/model/result.ts'
import { backup } from './commands/backup.ts'
import { check } from './commands/check.ts'
import { type Command, WrongUse } from './commands/command.ts'
import { demo } from './commands/demo.ts'
import { followEarlierRuns } from './commands/earlier-runs.ts'
import { example } from './commands/example.ts'
import { exportAll } from './commands/export.ts'
import { figures } from './commands/figures.ts'
import { importRows } from './commands/import.ts'
import { load } from './commands/load.ts'
import { report } from './commands/report.ts'
import { rescue } from './commands/rescue.ts'
import { restore } from './commands/restore.ts'
import { verify } from './commands/verify.ts'

const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    example,
    figures,
    check,
    report,
    import: importRows,
    export: exportAll,
    load,
    backup,
    restore,
    verify,
    rescue,
    demo,
  }),
)

/** Shown with NODE_DEBUG=jaarverslag: what lies behind the sentence that the user reads. */
const debug = debuglog('jaarverslag')

const usage = (): string => {
  const lines = [...commands].map(([name, command]) => ({ call: `${name} ${command.usage}`.trim(), ...command }))
  const width = Math.max(...lines.map(({ call }) => call.length))
  const table = lines.map(({ call, summary }) => `  ${call.padEnd(width)}  ${summary}`)
  return `Gebruik: npm run -s cli -- OPDRACHT\n\n${table.join('\n')}\n`
}

const run = (name: string | undefined, args: readonly string[]): Promise<string> | string => {
  if (name === undefined) throw new WrongUse('Zeg welke opdracht je wilt.')
  if (name === 'help' || name === '--help' || name === '-h') return usage()
  const command = commands.get(name)
  if (command === undefined) throw new WrongUse(`De opdracht “${name}” bestaat niet.`)
  return command.run(args)
}

/** What a run prints, and how it ends: 0 done, 1 the work failed, 2 wrong use. */
export type Outcome = { readonly code: 0 | 1 | 2; readonly stdout: string; readonly stderr: string }

/** Carries out a command, given as the words after the name of the program. Never throws: a failure is an outcome. */
export const runCli = async ([name, ...args]: readonly string[]): Promise<Outcome> => {
  try {
    return { code: 0, stdout: await run(name, args), stderr: '' }
  } catch (cause) {
    debug('%o', cause)
    if (cause instanceof WrongUse) return { code: 2, stdout: '', stderr: `${cause.message}\n\n${usage()}` }
    return { code: 1, stdout: '', stderr: `${toAppError(cause).message}\n` }
  }
}

if (import.meta.main) {
  // Who reads may stop early, as `head` does; the exit code tells how the work ended all the same.
  for (const output of [process.stdout, process.stderr])
    output.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EPIPE') throw cause
    })
  // Who ends the work half-way leaves nothing half written: that is cleared as the process exits.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  await followEarlierRuns((cause) => debug('%o', cause))
  const { code, stdout, stderr } = await runCli(process.argv.slice(2))
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exitCode = code
}
