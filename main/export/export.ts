import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../../db/model/result.ts'
import { pdfOf, versionName } from '../../db/report/versions.ts'
import { readSettings, writeSettings } from '../files/app-settings.ts'
import type { Desktop } from '../files/desktop.ts'
import type { OpenFile } from '../files/open-file.ts'
import { makeFolder, makeWhole, writeWhole } from '../files/write-file.ts'
import type { OpenData } from './open-data.ts'
import type { Format } from './outputs.ts'
import type { Reports } from './reports.ts'
import type { RecordsChoice } from './write-open-data.ts'

/** The form of a report, and the name of its file where it is not the usual one. */
export type ReportChoice = { readonly format?: Format | undefined; readonly fileName?: string | undefined }

/** Where an export went. */
export type Exported = { readonly path: string; readonly folder: string; readonly fileName: string }

/** Writes reports and records where the user wants them. */
export type Exporter = {
  readonly folder: () => string
  /** Writes a final version beside the other exports. @throws Refusal as `export` does, or `missing` */
  readonly exportVersion: (id: number) => Exported
  /** @throws Refusal `unwritable` with a free name as proposal, or `full` */
  readonly export: (year: number, choice?: ReportChoice) => Promise<Exported>
  /** Asks for the place first; null when the user thinks better of it. */
  readonly exportAs: (year: number, format?: Format) => Promise<Exported | null>
  /**
   * Writes all records as open data beside the reports; what is private only when asked for. `today` as an ISO day.
   * @throws Refusal `stopped`, or as `export` does
   */
  readonly exportRecords: (choice: RecordsChoice, today: string) => Promise<Exported>
  /** Opens the last export. @throws Refusal `missing` */
  readonly open: () => Promise<void>
  readonly showInFolder: () => void
  /** Asks for another export folder; gives the one that holds now. */
  readonly chooseFolder: () => Promise<string>
}

/** Make the content that the exporter writes. */
type Makers = { readonly reports: Reports; readonly openData: OpenData }

export const exporterOf = (
  openFile: OpenFile,
  desktop: Desktop,
  userFolder: string,
  { reports, openData }: Makers,
): Exporter => {
  let last: string | null = null
  const folder = () => readSettings(userFolder).exportFolder ?? desktop.documents()
  const nameOf = (year: number, format: Format) => `jaarverslag-${year}.${format}`
  const written = (path: string): Exported => {
    last = path
    return { path, folder: dirname(path), fileName: basename(path) }
  }
  const write = (path: string, bytes: Uint8Array): Exported => {
    writeWhole(path, bytes)
    return written(path)
  }
  const lastExport = (): string => {
    if (last === null)
      throw new Refusal({ kind: 'missing', message: 'Er is nog niets geëxporteerd. Klik eerst op “Exporteer PDF”.' })
    if (!existsSync(last))
      throw new Refusal({
        kind: 'missing',
        message: `${last} staat daar niet meer. Exporteer het verslag opnieuw.`,
      })
    return last
  }
  /** A folder that the user chose and that is gone (a stick, a drive) is not made anew; Documents is. */
  const exportFolder = (): string => {
    const chosen = readSettings(userFolder).exportFolder
    if (chosen !== undefined) return chosen
    const documents = desktop.documents()
    makeFolder(documents)
    return documents
  }
  return {
    folder,
    exportVersion: (id) => {
      const { reader } = openFile.store()
      const bytes = pdfOf(reader, id)
      return write(join(exportFolder(), versionName(reader, id)), bytes)
    },
    export: async (year, { format = 'pdf', fileName = nameOf(year, format) } = {}) =>
      write(join(exportFolder(), fileName), await reports.bytesOf(year, format)),
    exportRecords: async (choice, today) => {
      const db = openFile.store().path
      const path = join(exportFolder(), `jaarverslag-gegevens-${today}.${choice.format}`)
      await makeWhole(path, (out) => openData.run({ ...choice, db, out }))
      return written(path)
    },
    exportAs: async (year, format = 'pdf') => {
      const path = await desktop.askPath(join(folder(), nameOf(year, format)))
      return path === null ? null : write(path, await reports.bytesOf(year, format))
    },
    open: async () => {
      const reason = await desktop.open(lastExport())
      if (reason !== '')
        throw new Refusal(
          { kind: 'missing', message: `Het bestand kon niet geopend worden. Het staat wel klaar: ${lastExport()}` },
          reason,
        )
    },
    showInFolder: () => desktop.showInFolder(lastExport()),
    chooseFolder: async () => {
      const chosen = await desktop.askFolder(folder())
      if (chosen !== null) writeSettings(userFolder, { ...readSettings(userFolder), exportFolder: chosen })
      return folder()
    },
  }
}
