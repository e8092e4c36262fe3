import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Report } from '../db/model/block.ts'
import { Refusal } from '../db/model/result.ts'
import type { Format } from './outputs.ts'
import type { Printed } from './pdf/index.ts'
import type { Answer, Order } from './press-thread.ts'

/** Makes reports, as PDF or in another form, on a thread of its own, one at a time. */
export type Press = {
  /** @throws Refusal `stopped` */
  readonly print: (report: Report, format?: Format) => Promise<Printed>
  /** Gives up what is being printed. */
  readonly stop: () => void
}

/** A report that wants more is not a report; without a bound it would take the whole app with it. In MB. */
const memory = 2048

const stopped = new Refusal({
  kind: 'stopped',
  message: 'Het verslag maken is gestopt. Er is niets gewijzigd. Maak het opnieuw wanneer je wilt.',
})

/** A thread that fails makes `once` reject; one that ends gives an exit code where the answer should be. */
const answerOf = async (worker: Worker, order: Order): Promise<Printed> => {
  const heard = new AbortController()
  const ends = ['message', 'exit'].map((event) => once(worker, event, { signal: heard.signal }))
  try {
    worker.postMessage(order)
    const [answer]: readonly (Answer | number)[] = await Promise.race(ends)
    if (typeof answer !== 'object') throw new Error(`The thread that prints ended with code ${answer}`)
    if ('cause' in answer) throw answer.cause
    return answer.printed
  } finally {
    heard.abort()
    await Promise.allSettled(ends)
  }
}

/**
 * A press whose thread runs the module at `path`. It starts at the first report and stays warm; after a crash or a stop the next
 * report starts it anew.
 */
export const pressOf = (path: string): Press => {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()
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
    try {
      return await answerOf(using, order)
    } catch (cause) {
      // What went wrong on the thread may have left it halfway.
      if (worker === using) worker = null
      void using.terminate()
      throw givenUp.has(using) ? stopped : cause
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
  }
}
