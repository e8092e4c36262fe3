import type { Differences } from '../../db/backup/differences.ts'
import { type Thread, threadOf } from '../thread/thread.ts'

/** The paths of two stores: the one that is worked in, and a backup. */
export type ComparerJob = { readonly now: string; readonly backup: string }

/** Says what a restore would change, on a thread of its own: a hundred thousand records take longer than the window may wait. */
export type Comparer = Thread<ComparerJob, Differences>

/** Its thread runs the module at `path`, and ends with the work: a restore is seldom. */
export const comparerOf = (path: string): Comparer =>
  threadOf(path, {
    memory: 1024,
    stopped: { kind: 'stopped', message: 'Het vergelijken is gestopt. Er is niets gewijzigd.' },
    staysWarm: false,
  })
