import { freeze } from '../../db/report/frozen.ts'
import { composeReport } from '../../db/report/index.ts'
import { finalise, finalVersion, frozenOf, pdfOf, type Version } from '../../db/report/versions.ts'
import type { Reader } from '../../db/sql/sql.ts'
import type { OpenFile } from '../files/open-file.ts'
import type { Printed } from '../pdf/index.ts'
import type { Format } from './outputs.ts'
import type { ReportWorker } from './report-worker.ts'

/** The report of a year as it is printed: a final one as it was then, any other as the records make it now. */
export type Reports = {
  /** The PDF as it would be exported now: of a final report, what was printed then. @throws Refusal `stopped` */
  readonly preview: (year: number) => Promise<Printed>
  /** The report in a form that it can leave in. @throws Refusal `stopped` */
  readonly bytesOf: (year: number, format: Format) => Promise<Uint8Array>
  /** Prints the report and keeps it as its next final version; `today` as an ISO day. @throws Refusal `stopped` */
  readonly finalise: (year: number, today: string) => Promise<Version>
}

/** A printed report with its key: the file, the state of that file and the year. */
type Edition = { readonly key: string; readonly printed: Promise<Printed> }

/** Prints the report of a year from the present records, once per state of the records. */
const latestOf = (openFile: OpenFile, reportWorker: ReportWorker) => {
  let last: Edition | null = null
  const keyOf = (year: number): string => {
    const { path, reader } = openFile.store()
    return JSON.stringify([path, reader.version(), year])
  }
  return async (year: number): Promise<Printed> => {
    // Whoever asks while one is being printed waits, and asks anew: by then there may be a newer one, and one is enough.
    while (last !== null && last.key !== keyOf(year)) {
      const waited: Edition = last
      await waited.printed.catch(() => {})
      if (last === waited) last = null
    }
    if (last !== null) return last.printed
    const printed = reportWorker.print(composeReport(openFile.store().reader, year))
    const edition = { key: keyOf(year), printed }
    last = edition
    printed.catch(() => {
      if (last === edition) last = null
    })
    return printed
  }
}

export const reportsOf = (openFile: OpenFile, reportWorker: ReportWorker): Reports => {
  const latest = latestOf(openFile, reportWorker)
  /** A final version as it was printed. Where its figures stand is known as long as the same report still prints to the same bytes. */
  const finalPrint = async (reader: Reader, { id }: Version): Promise<Printed> => {
    const bytes = pdfOf(reader, id)
    // To read it, one needs no links: a version that can't be printed any more is shown all the same.
    const again = await reportWorker.print(frozenOf(reader, id).report).catch(() => null)
    const figures = again !== null && Buffer.from(bytes).equals(again.bytes) ? again.figures : []
    return { bytes, notices: [], figures }
  }
  return {
    preview: async (year) => {
      const { reader } = openFile.store()
      const version = finalVersion(reader, year)
      return version === null ? latest(year) : finalPrint(reader, version)
    },
    bytesOf: async (year, format) => {
      const { reader } = openFile.store()
      const version = finalVersion(reader, year)
      if (format === 'pdf') return version === null ? (await latest(year)).bytes : pdfOf(reader, version.id)
      const report = version === null ? composeReport(reader, year) : frozenOf(reader, version.id).report
      return (await reportWorker.print(report, format)).bytes
    },
    finalise: async (year, today) => {
      const store = openFile.store()
      const frozen = freeze(store.reader, year)
      const { bytes } = await reportWorker.print(frozen.report)
      return finalise(store, frozen, bytes, today)
    },
  }
}
