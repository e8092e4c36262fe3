/** A call of the screen, and the services that it uses. */
import { z } from 'zod'
import type { Backups } from '../backups/index.ts'
import type { Exporter } from '../export/export.ts'
import type { OpenData } from '../export/open-data.ts'
import type { ReportWorker } from '../export/report-worker.ts'
import type { Reports } from '../export/reports.ts'
import type { Bin } from '../files/bin.ts'
import type { OpenFile } from '../files/open-file.ts'
import type { RecordsFile } from '../files/records-file.ts'
import type { Unsaved } from '../files/unsaved.ts'
import type { Views } from '../files/views.ts'

/** The services that calls use; the entry point makes them. */
export type Context = {
  readonly version: string
  readonly openFile: OpenFile
  readonly reports: Reports
  readonly reportWorker: ReportWorker
  readonly openData: OpenData
  readonly exporter: Exporter
  readonly views: Views
  readonly bin: Bin
  readonly backups: Backups
  readonly recordsFile: RecordsFile
  readonly unsaved: Unsaved
  /** The day of today as ISO text, as the wall calendar here has it. */
  readonly today: () => string
  /** Opens an https address in the browser. @throws Refusal `missing` */
  readonly openOutside: (address: string) => Promise<void>
  /** The page is ready to close; `safe` when nothing that is typed would be lost by it. */
  readonly settled: (safe: boolean) => void
  /** Logs a failure that the screen doesn't show. */
  readonly log: (cause: unknown) => void
  /** The latest entries of the log. */
  readonly recentLog: () => string
}

/** One call: the schema of its input, and what it runs. */
export type Call<I extends z.ZodType, O> = {
  readonly input: I
  readonly run: (context: Context, input: z.output<I>) => O | Promise<O>
}
export const call = <I extends z.ZodType, O>(input: I, run: Call<I, O>['run']): Call<I, O> => ({ input, run })

/** The input of a call that takes none. */
export const nothing = z.undefined()
