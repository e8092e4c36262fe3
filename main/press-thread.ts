/** The thread on which reports are made, so that the window never waits for it. */
import { parentPort } from 'node:worker_threads'
import type { Report } from '../db/model/block.ts'
import { type Format, render } from './outputs.ts'
import type { Printed } from './pdf/index.ts'

/** What the thread is asked, and what it answers; meanwhile it says how much is done, from 0 up to 1. */
export type Order = { readonly report: Report; readonly format: Format }
export type Answer = { readonly printed: Printed } | { readonly cause: unknown }
export type Said = Answer | { readonly progress: number }

const port = parentPort
if (port === null) throw new Error('main/press-thread.ts runs as a worker')

port.on('message', ({ report, format }: Order) => {
  const onProgress = (progress: number) => port.postMessage({ progress } satisfies Said)
  render(report, format, onProgress).then(
    (printed) => port.postMessage({ printed } satisfies Answer),
    (cause: unknown) => port.postMessage({ cause } satisfies Answer),
  )
})
