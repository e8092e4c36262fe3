import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs Node in a process of its own; gives the signal that ended it, or else its exit code. */
export const endedBy = async (args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<unknown> => {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env })
  const [code, signal]: unknown[] = await once(child, 'exit')
  return signal ?? code
}

/** A module, for `--import`, by which a process is killed as it would give its first file its name: that file lies there whole. */
export const killAtRename = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  fs.renameSync = () => process.kill(process.pid, 'SIGKILL')
  syncBuiltinESMExports()`)}`

/** The same, by which a process is asked to end once it wrote half of its file, and never writes the rest. */
export const endWhileWriting = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs'
  import promises from 'node:fs/promises'
  import { syncBuiltinESMExports } from 'node:module'
  promises.writeFile = async (path) => {
    fs.writeFileSync(path, 'half')
    process.kill(process.pid, 'SIGTERM')
    return new Promise(() => setInterval(() => {}, 1000))
  }
  syncBuiltinESMExports()`)}`
