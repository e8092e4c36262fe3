import { inspect } from 'node:util'

/** Says on stderr what the screen is not told: a failure with its causes, and when. */
export const log = (cause: unknown): void => {
  process.stderr.write(`${new Date().toISOString()} ${inspect(cause)}\n`)
}
