/** The thread on which a backup is held against what there is now. */
import { differencesBetween } from '../../db/backup/differences.ts'
import { serve } from '../thread/serve-thread.ts'
import type { ComparerJob } from './comparer.ts'

serve(async ({ now, backup }: ComparerJob) => differencesBetween(now, backup))
