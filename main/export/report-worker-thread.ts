/** The thread on which reports are made. */
import type { Report } from '../../db/model/block.ts'
import type { Printed } from '../pdf/index.ts'
import { serve } from '../thread/serve-thread.ts'
import { type Format, render } from './outputs.ts'

export type ReportJob = { readonly report: Report; readonly format: Format }

const bytesOf = ({ bytes: { buffer } }: Printed) => (buffer instanceof ArrayBuffer ? [buffer] : [])

serve(({ report, format }: ReportJob, onProgress) => render(report, format, onProgress), bytesOf)
