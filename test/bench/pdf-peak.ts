/**
 * `node pdf-peak.ts FILE`: the most memory that a process of its own takes to print, three times in a row, what FILE holds: a
 * report, on the thread where the app makes it, or what was asked of pdfkit. Prints JSON.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../db/model/block.ts'
import { reportWorkerOf } from '../../main/export/report-worker.ts'
import { type Operation, raw } from './pdf-raw.ts'

/** `peak` in MB; `busy` is how long the thread that the window is on worked for the longest print, in ms. */
export type Peak = { readonly peak: number; readonly busy: number }

const times = 3

const given: { readonly report: Report } | { readonly operations: readonly Operation[] } = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
)
const reportWorker = reportWorkerOf(join(import.meta.dirname, '../../main/export/report-worker-thread.ts'))
let busy = 0
for (let time = 0; time < times; time++) {
  const start = process.threadCpuUsage()
  await ('report' in given ? reportWorker.print(given.report) : raw(given.operations))
  const { user, system } = process.threadCpuUsage(start)
  busy = Math.max(busy, (user + system) / 1000)
}
const peak = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ peak, busy } satisfies Peak))
