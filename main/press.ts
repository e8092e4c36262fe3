import { Worker } from 'node:worker_threads'
import type { Report } from '../db/model/block.ts'
import { Refusal } from '../db/model/result.ts'
import type { Format } from './outputs.ts'
import type { Printed } from './pdf/index.ts'
import type { Order, Said } from './press-thread.ts'

/** Makes reports, as PDF or in another form, on a thread of its own, one at a time. */
export type Press = {
  /** @throws Refusal `stopped` */
  readonly print: (report: Report, format?: Format) => Promise<Printed>
  /** Gives up what is being printed. */
  readonly stop: () => void
  /** How much is done of what is being printed, from 0 up to 1; null when nothing is. */
  readonly progress: () => number | null
}

/** A report that wants more is not a report; without a bound it would take the whole app with it. In MB. */
const memory = 2048

const stopped = new Refusal({
  kind: 'stopped',
  message: 'Het verslag maken is gestopt. Er is niets gewijzigd. Maak het opnieuw wanneer je wilt.',
})

/** What the thread answers in the end; `hear` is told how much is done until then. */
const answerOf = async (worker: Worker, order: Order, hear: (progress: number) => void): Promise<Printed> => {
  const { promise, resolve, reject } = Promise.withResolvers<Printed>()
  const onMessage = (said: Said) => {
    if ('progress' in said) hear(said.progress)
    else if ('cause' in said) reject(said.cause)
    else resolve(said.printed)
  }
  const onExit = (code: number) => reject(new Error(`The thread that prints ended with code ${code}`))
  worker.on('message', onMessage).on('error', reject).on('exit', onExit)
  try {
    worker.postMessage(order)
    return await promise
  } finally {
    worker.off('message', onMessage).off('error', reject).off('exit', onExit)
  }
}

/**
 * A press whose thread runs the module at `path`. It starts at the first report and stays warm; after a crash or a stop the next
 * report starts it anew.
 */
export const pressOf = (path: string): Press => {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let progress: number | null = null
  const givenUp = new WeakSet<Worker>()
  const start = (): Worker => {
    const started = new Worker(path, { resourceLimits: { maxOldGenerationSizeMb: memory } })
    // A thread that waits for work must not keep the app from ending.
    started.unref()
    started.once('exit', () => {
      if (worker === started) worker = null
    })
    return started
  }
  const print = async (order: Order): Promise<Printed> => {
    worker ??= start()
    const using = worker
    progress = 0
    try {
      return await answerOf(using, order, (done) => {
        progress = done
      })
    } catch (cause) {
      // What went wrong on the thread may have left it halfway.
      if (worker === using) worker = null
      void using.terminate()
      throw givenUp.has(using) ? stopped : cause
    } finally {
      progress = null
    }
  }
  return {
    print: (report, format = 'pdf') => {
      const printed = queue.then(() => print({ report, format }))
      queue = printed.catch(() => {})
      return printed
    },
    stop: () => {
      if (worker === null) return
      givenUp.add(worker)
      void worker.terminate()
    },
    progress: () => progress,
  }
}
