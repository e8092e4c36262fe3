/** Calls that write, which wait for another program that holds the file without holding up the window. */
import type { z } from 'zod'
import { isHeld } from '../../db/file/trust.ts'
import { taskQueue } from '../files/task-queue.ts'
import { type Call, type Context, call } from './call.ts'

/** How long (ms) until the next try, and how many there are: five seconds in all. */
const pause = 60
const tries = 70

const wait = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, pause)
  })

/** Tries again while another program holds the file. What was meant for one file is never written into another. */
const patiently = async <O>({ openFile }: Context, work: () => O | Promise<O>): Promise<O> => {
  const former = openFile.opened()
  for (let turn = 1; ; turn++)
    try {
      return await work()
    } catch (cause) {
      if (!isHeld(cause) || turn === tries) throw cause
      await wait()
      const now = openFile.opened()
      if ('store' in now && 'store' in former && now.store !== former.store) throw cause
    }
}

/** A later change must not overtake one that waits: it may be of the same field. */
const queues = new WeakMap<Context, ReturnType<typeof taskQueue>>()
const queueOf = (context: Context): ReturnType<typeof taskQueue> => {
  const queue = queues.get(context) ?? taskQueue()
  queues.set(context, queue)
  return queue
}

/** A call that writes. @throws Refusal `busy` when another program still holds the file after five seconds */
export const saving = <I extends z.ZodType, O>(input: I, run: Call<I, O>['run']): Call<I, O> =>
  call(input, (context, parsed) => queueOf(context)(() => patiently(context, () => run(context, parsed))))
