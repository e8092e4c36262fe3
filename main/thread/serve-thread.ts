/** The far side of a `Thread`: the code that runs on it. */
import { parentPort } from 'node:worker_threads'
import { type AppError, Refusal } from '../../db/model/result.ts'
import type { OnProgress } from './progress.ts'

/** A failure, with what an error loses on its way to another thread. */
export type Failure = { readonly cause: unknown; readonly error?: AppError; readonly code?: unknown }

/** A message of a thread: its answer, its failure, or its progress from 0 up to 1. */
export type ThreadMessage<Done> = { readonly done: Done } | Failure | { readonly progress: number }

const failureOf = (cause: unknown): Failure => {
  if (cause instanceof Refusal) return { cause, error: cause.error }
  return cause instanceof Error && 'code' in cause ? { cause, code: cause.code } : { cause }
}

/**
 * Runs the jobs of a `Thread`, on the thread where it is called. The bytes that `handedOver` names
 * are not copied: they are gone here, and there at once.
 */
export const serve = <Job, Done>(
  work: (job: Job, onProgress: OnProgress) => Promise<Done>,
  handedOver: (done: Done) => readonly ArrayBuffer[] = () => [],
): void => {
  const port = parentPort
  if (port === null) throw new Error('What serves runs as a worker')
  const say = (said: ThreadMessage<Done>, bytes: readonly ArrayBuffer[] = []) => port.postMessage(said, bytes)
  port.on('message', (job: Job) => {
    work(job, (progress) => say({ progress })).then(
      (done) => say({ done }, handedOver(done)),
      (cause: unknown) => say(failureOf(cause)),
    )
  })
}
