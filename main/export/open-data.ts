import { type Thread, threadOf } from '../thread/thread.ts'
import type { OpenDataJob } from './write-open-data.ts'

/** Writes all records as open data, on a thread of its own. */
export type OpenData = Thread<OpenDataJob, void>

/** Its thread runs the module at `path`, and ends with the work: records are seldom taken along, and take much memory. */
export const openDataOf = (path: string): OpenData =>
  threadOf(path, {
    memory: 4096,
    stopped: { kind: 'stopped', message: 'Het bewaren is gestopt. Er is niets bewaard en niets gewijzigd.' },
    staysWarm: false,
  })
