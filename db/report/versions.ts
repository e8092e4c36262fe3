/** Reports made final: what was printed is kept as it was. */
import { createHash } from 'node:crypto'
import { listRecords } from '../lists/list.ts'
import type { RecordOf } from '../model/index.ts'
import { Refusal } from '../model/result.ts'
import type { Store } from '../records/store.ts'
import type { Reader } from '../sql/sql.ts'
import { type Frozen, parseSnapshot, snapshotOf } from './frozen.ts'

/** A final version of a report, without its bytes. `size` in bytes. */
export type Version = {
  readonly id: number
  readonly version: number
  readonly madeOn: string
  readonly checksum: string
  readonly size: number
}

const gone = new Refusal({ kind: 'missing', message: 'Deze definitieve versie bestaat niet meer.' })

const checksumOf = (pdf: Uint8Array): string => createHash('sha256').update(pdf).digest('hex')

const reportOf = (reader: Reader, year: number): RecordOf<'report'> | null =>
  listRecords(reader, 'report', { year }).rows[0] ?? null

/** The final versions of the report of a year, latest first. */
export const versionsOf = (reader: Reader, year: number): readonly Version[] =>
  reader.rows<Version>(
    `SELECT reportVersion.id, version, madeOn, checksum, length(pdf) AS size FROM reportVersion
     JOIN report ON report.id = reportVersion.report
     WHERE reportVersion.deletedAt IS NULL AND report.deletedAt IS NULL AND year = ? ORDER BY version DESC`,
    year,
  )

/** Keeps what was printed as the next final version; `today` as an ISO day. One thing to undo. @throws Refusal what the disk says */
export const finalise = (store: Store, frozen: Frozen, pdf: Uint8Array, today: string): Version =>
  store.transaction(() => {
    const { year } = frozen.report
    const report = reportOf(store.reader, year) ?? store.save('report', null, { year })
    const version = (versionsOf(store.reader, year)[0]?.version ?? 0) + 1
    const checksum = checksumOf(pdf)
    const snapshot = snapshotOf(frozen)
    const { id } = store.save('reportVersion', null, {
      report: report.id,
      version,
      madeOn: today,
      snapshot,
      pdf,
      checksum,
    })
    store.save('report', report.id, { status: 'final' })
    return { id, version, madeOn: today, checksum, size: pdf.length }
  })

/** Takes a final report up again; its versions stay. @throws Refusal `missing` */
export const reopen = (store: Store, year: number): void => {
  const report = reportOf(store.reader, year)
  if (report === null)
    throw new Refusal({ kind: 'missing', message: `Er is nog geen verslag van ${year} om te heropenen.` })
  store.save('report', report.id, { status: 'draft' })
}

/** The bytes of a final version. @throws Refusal `missing`, or `damaged` when they are not those that were kept */
export const pdfOf = (reader: Reader, id: number): Uint8Array => {
  const row = reader.row<{ pdf: Uint8Array | null; checksum: string | null; version: number | null }>(
    'SELECT pdf, checksum, version FROM reportVersion WHERE id = ? AND deletedAt IS NULL',
    id,
  )
  if (row === undefined || row.pdf === null) throw gone
  if (checksumOf(row.pdf) !== row.checksum)
    throw new Refusal({
      kind: 'damaged',
      message: `De bewaarde pdf van versie ${row.version ?? ''} is beschadigd. Haal ze uit een reservekopie, of heropen het verslag en maak het opnieuw definitief.`,
    })
  return new Uint8Array(row.pdf)
}

/** A file name for a final version: `jaarverslag-2022-versie-1.pdf`. @throws Refusal `missing` */
export const versionName = (reader: Reader, id: number): string => {
  const row = reader.row<{ year: number; version: number }>(
    'SELECT year, version FROM reportVersion JOIN report ON report.id = reportVersion.report WHERE reportVersion.id = ?',
    id,
  )
  if (row === undefined) throw gone
  return `jaarverslag-${row.year}-versie-${row.version}.pdf`
}

/** A final version as it was frozen. @throws Refusal `missing` */
export const frozenOf = (reader: Reader, id: number): Frozen => {
  const row = reader.row<{ snapshot: string | null }>('SELECT snapshot FROM reportVersion WHERE id = ?', id)
  if (row === undefined || row.snapshot === null) throw gone
  return parseSnapshot(row.snapshot)
}

/** The version that is exported while the report of a year is final; null while it is not. */
export const finalVersion = (reader: Reader, year: number): Version | null =>
  reportOf(reader, year)?.status === 'final' ? (versionsOf(reader, year)[0] ?? null) : null
