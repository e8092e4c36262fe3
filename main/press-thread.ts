/** The thread on which reports are made. */
import type { Report } from '../db/model/block.ts'
import { type Format, render } from './outputs.ts'
import { serve } from './serve-thread.ts'

export type Order = { readonly report: Report; readonly format: Format }

serve(({ report, format }: Order, onProgress) => render(report, format, onProgress))
