/** The thread on which reports are printed, so that the window never waits for it. */
import { parentPort } from 'node:worker_threads'
import type { Report } from '../../db/model/block.ts'
import { type Printed, renderReport } from './index.ts'

/** What the thread answers to a report. */
export type Answer = { readonly printed: Printed } | { readonly cause: unknown }

const port = parentPort
if (port === null) throw new Error('main/pdf/worker.ts runs as a worker')

port.on('message', (report: Report) => {
  renderReport(report).then(
    (printed) => port.postMessage({ printed } satisfies Answer),
    (cause: unknown) => port.postMessage({ cause } satisfies Answer),
  )
})
