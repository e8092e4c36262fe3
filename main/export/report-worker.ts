import type { Report } from '../../db/model/block.ts'
import type { Printed } from '../pdf/index.ts'
import { type Thread, threadOf } from '../thread/thread.ts'
import type { Format } from './outputs.ts'
import type { ReportJob } from './report-worker-thread.ts'

/** Makes reports, as PDF or in another form, on a thread of its own. */
export type ReportWorker = Pick<Thread<ReportJob, Printed>, 'stop' | 'idle' | 'progress'> & {
  /** @throws Refusal `stopped` */
  readonly print: (report: Report, format?: Format) => Promise<Printed>
}

/** A worker whose thread runs the module at `path`. A report that wants more memory than this is not a report. */
export const reportWorkerOf = (path: string): ReportWorker => {
  const { run, stop, idle, progress } = threadOf<ReportJob, Printed>(path, {
    memory: 1024,
    stopped: {
      kind: 'stopped',
      message: 'Het verslag maken is gestopt. Er is niets gewijzigd. Maak het opnieuw wanneer je wilt.',
    },
    staysWarm: true,
  })
  return { print: (report, format = 'pdf') => run({ report, format }), stop, idle, progress }
}
