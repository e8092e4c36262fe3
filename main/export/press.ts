import type { Report } from '../../db/model/block.ts'
import type { Printed } from '../pdf/index.ts'
import { type Thread, threadOf } from '../thread/thread.ts'
import type { Format } from './outputs.ts'
import type { Order } from './press-thread.ts'

/** Makes reports, as PDF or in another form, on a thread of its own. */
export type Press = Pick<Thread<Order, Printed>, 'stop' | 'progress'> & {
  /** @throws Refusal `stopped` */
  readonly print: (report: Report, format?: Format) => Promise<Printed>
}

/** A press whose thread runs the module at `path`. A report that wants more memory than this is not a report. */
export const pressOf = (path: string): Press => {
  const { run, stop, progress } = threadOf<Order, Printed>(path, {
    memory: 1024,
    stopped: {
      kind: 'stopped',
      message: 'Het verslag maken is gestopt. Er is niets gewijzigd. Maak het opnieuw wanneer je wilt.',
    },
    staysWarm: true,
  })
  return { print: (report, format = 'pdf') => run({ report, format }), stop, progress }
}
