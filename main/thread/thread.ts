import { Worker } from 'node:worker_threads'
import { type AppError, Refusal } from '../../db/model/result.ts'
import type { OnProgress } from './progress.ts'
import type { Failure, ThreadMessage } from './serve-thread.ts'

/** Work that is done on a thread of its own, one job at a time, so that the window never waits for it. */
export type Thread<Job, Done> = {
  /** @throws what the work throws, or Refusal `stopped` */
  readonly run: (job: Job) => Promise<Done>
  /** Stops the running job. */
  readonly stop: () => void
  /** Settles once all jobs that were given are done, or failed. */
  readonly idle: () => Promise<void>
  /** How much is done of it, from 0 up to 1; null when nothing is. */
  readonly progress: () => number | null
}

type ThreadOptions = {
  /** Size of its old generation (MB): without a bound it would take the whole app with it. */
  readonly memory: number
  /** The refusal of work that was stopped. */
  readonly stopped: AppError
  /** Whether the thread stays warm for the next job. */
  readonly staysWarm: boolean
}

/** Size of the young generation (MB); without a bound V8 lets it grow for speed that it doesn't gain. */
const youngGeneration = 48

const thrown = ({ cause, error, code }: Failure): unknown => {
  if (error !== undefined) return new Refusal(error, cause)
  return cause instanceof Error && code !== undefined ? Object.assign(cause, { code }) : cause
}

/** The answer of the thread; `onProgress` hears how much is done until then. */
const answerOf = async <Done>(worker: Worker, job: unknown, onProgress: OnProgress): Promise<Done> => {
  const { promise, resolve, reject } = Promise.withResolvers<Done>()
  const onMessage = (said: ThreadMessage<Done>) => {
    if ('progress' in said) onProgress(said.progress)
    else if ('done' in said) resolve(said.done)
    else reject(thrown(said))
  }
  const onExit = (code: number) => reject(new Error(`The thread ended with code ${code}`))
  worker.on('message', onMessage).on('error', reject).on('exit', onExit)
  try {
    worker.postMessage(job)
    return await promise
  } finally {
    worker.off('message', onMessage).off('error', reject).off('exit', onExit)
  }
}

/**
 * A thread that runs the module at `path`, which serves it. It starts at the first job; after a crash or a stop the next job starts
 * it anew.
 */
export const threadOf = <Job, Done>(path: string, { memory, stopped, staysWarm }: ThreadOptions): Thread<Job, Done> => {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let progress: number | null = null
  const stopping = new WeakSet<Worker>()
  const start = (): Worker => {
    const started = new Worker(path, {
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngGeneration },
    })
    // A thread that waits for work must not keep the app from ending.
    started.unref()
    started.once('exit', () => {
      if (worker === started) worker = null
    })
    return started
  }
  const end = async (ended: Worker): Promise<void> => {
    if (worker === ended) worker = null
    await ended.terminate()
  }
  const run = async (job: Job): Promise<Done> => {
    worker ??= start()
    const using = worker
    progress = 0
    try {
      const done = await answerOf<Done>(using, job, (fraction) => {
        progress = fraction
      })
      if (!staysWarm) await end(using)
      return done
    } catch (cause) {
      // A failure may have left the thread halfway: it ends before its caller hears of it.
      await end(using)
      throw stopping.has(using) ? new Refusal(stopped) : cause
    } finally {
      progress = null
    }
  }
  return {
    run: (job) => {
      const done = queue.then(() => run(job))
      queue = done.catch(() => {})
      return done
    },
    stop: () => {
      if (worker === null) return
      stopping.add(worker)
      void worker.terminate()
    },
    idle: async () => {
      await queue
    },
    progress: () => progress,
  }
}
