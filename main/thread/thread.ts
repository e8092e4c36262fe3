import { Worker } from 'node:worker_threads'
import { type AppError, Refusal } from '../../db/model/result.ts'
import type { OnProgress } from './progress.ts'
import type { Failure, Said } from './serve-thread.ts'

/** Work that is done on a thread of its own, one job at a time, so that the window never waits for it. */
export type Thread<Job, Done> = {
  /** @throws what the work throws, or Refusal `stopped` */
  readonly run: (job: Job) => Promise<Done>
  /** Gives up what is being done. */
  readonly stop: () => void
  /** How much is done of it, from 0 up to 1; null when nothing is. */
  readonly progress: () => number | null
}

type Terms = {
  /** How much (MB) it may take: without a bound it would take the whole app with it. */
  readonly memory: number
  /** What is said of work that was stopped. */
  readonly stopped: AppError
  /** Whether the thread stays warm for the next job. */
  readonly staysWarm: boolean
}

/** What is new is looked through each time that it is about so much (MB); without a bound V8 lets it grow for speed that it doesn't gain. */
const young = 48

const thrown = ({ cause, error, code }: Failure): unknown => {
  if (error !== undefined) return new Refusal(error, cause)
  return cause instanceof Error && code !== undefined ? Object.assign(cause, { code }) : cause
}

/** What the thread answers in the end; `hear` is told how much is done until then. */
const answerOf = async <Done>(worker: Worker, job: unknown, hear: OnProgress): Promise<Done> => {
  const { promise, resolve, reject } = Promise.withResolvers<Done>()
  const onMessage = (said: Said<Done>) => {
    if ('progress' in said) hear(said.progress)
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
export const threadOf = <Job, Done>(path: string, { memory, stopped, staysWarm }: Terms): Thread<Job, Done> => {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let progress: number | null = null
  const givenUp = new WeakSet<Worker>()
  const start = (): Worker => {
    const started = new Worker(path, {
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: young },
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
      // What went wrong on the thread may have left it halfway. Once this is told, it does nothing more.
      await end(using)
      throw givenUp.has(using) ? new Refusal(stopped) : cause
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
      givenUp.add(worker)
      void worker.terminate()
    },
    progress: () => progress,
  }
}
