/** The thread on which all records are written as open data. */
import { serve } from '../thread/serve-thread.ts'
import { writeOpenData } from './write-open-data.ts'

serve(writeOpenData)
