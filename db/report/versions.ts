/** Reports made final: what was printed is kept as it was, and what the records say differently since is told. */
import { createHash } from 'node:crypto'
import { listRecords } from '../lists/list.ts'
import type { Report, ReportSection } from '../model/block.ts'
import type { Figure } from '../model/figure.ts'
import type { RecordOf } from '../model/index.ts'
import { Refusal } from '../model/result.ts'
import type { Store } from '../records/store.ts'
import type { Reader } from '../sql/sql.ts'
import { gather } from './gather.ts'
import { composeReport } from './index.ts'

type FrozenFigure = Pick<Figure, 'id' | 'label' | 'value' | 'unit' | 'n' | 'definition' | 'printed'>

/** A report with every figure of its year, as it was when it was made final. */
export type Frozen = { readonly report: Report; readonly figures: readonly FrozenFigure[] }

/** A final version of a report, without its bytes. `size` in bytes. */
export type Version = {
  readonly id: number
  readonly version: number
  readonly madeOn: string
  readonly checksum: string
  readonly size: number
}

/** What a final version says otherwise than the records do now. A figure that is null was, or is, not there. */
export type Difference =
  | {
      readonly kind: 'figure'
      readonly id: string
      readonly label: string
      readonly was: FrozenFigure | null
      readonly is: FrozenFigure | null
    }
  | { readonly kind: 'section'; readonly id: string; readonly title: string; readonly change: 'new' | 'gone' | 'text' }

const gone = new Refusal({ kind: 'missing', message: 'Deze definitieve versie bestaat niet meer.' })

const frozenFigure = ({ id, label, value, unit, n, definition, printed }: Figure): FrozenFigure => ({
  id,
  label,
  value,
  unit,
  n,
  definition,
  ...(printed !== undefined && { printed }),
})

/** The report as it would be frozen now. */
export const freeze = (reader: Reader, year: number): Frozen => ({
  report: composeReport(reader, year),
  figures: [...gather(reader, year).data.figures.values()].map(frozenFigure),
})

/** Bytes have no place in JSON: pictures are kept as Base64. */
const asText = (frozen: Frozen): string =>
  JSON.stringify(frozen, (_, value: unknown) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  )

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
    const snapshot = asText(frozen)
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

const isKeptBytes = (value: unknown): value is { readonly base64: string } =>
  typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string'

/** Written by `finalise` and by nothing else, so that it is what it was. */
const asFrozen = (snapshot: string): Frozen =>
  JSON.parse(snapshot, (_, value: unknown) =>
    isKeptBytes(value) ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
  ) as Frozen

/** A final version as it was frozen. @throws Refusal `missing` */
export const frozenOf = (reader: Reader, id: number): Frozen => {
  const row = reader.row<{ snapshot: string | null }>('SELECT snapshot FROM reportVersion WHERE id = ?', id)
  if (row === undefined || row.snapshot === null) throw gone
  return asFrozen(row.snapshot)
}

/** The version that is exported while the report of a year is final; null while it is not. */
export const finalVersion = (reader: Reader, year: number): Version | null =>
  reportOf(reader, year)?.status === 'final' ? (versionsOf(reader, year)[0] ?? null) : null

const sameFigure = (one: FrozenFigure | undefined, other: FrozenFigure | undefined): boolean =>
  one?.value === other?.value &&
  one?.n === other?.n &&
  one?.definition === other?.definition &&
  one?.printed === other?.printed

const figureDifferences = (then: Frozen, now: Frozen): readonly Difference[] => {
  const before = new Map(then.figures.map((figure) => [figure.id, figure]))
  const after = new Map(now.figures.map((figure) => [figure.id, figure]))
  return [...new Map([...before, ...after]).values()].flatMap(({ id, label }): readonly Difference[] =>
    sameFigure(before.get(id), after.get(id))
      ? []
      : [{ kind: 'figure', id, label, was: before.get(id) ?? null, is: after.get(id) ?? null }],
  )
}

/** A section without the values of its figures, which are told by themselves; which of them a chart or a heading shows is no wording. */
const wording = ({ title, blocks }: ReportSection): string =>
  JSON.stringify({ title, blocks }, (key, value: unknown) => {
    if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') }
    if (key === 'of' || key === 'whole' || key === 'spoken') return undefined
    return key === 'figure' && typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  })

const sectionDifferences = (then: Frozen, now: Frozen): readonly Difference[] => {
  const before = new Map(then.report.sections.map((section) => [section.id, section]))
  const after = new Map(now.report.sections.map((section) => [section.id, section]))
  return [...new Map([...before, ...after]).values()].flatMap(({ id, title }): readonly Difference[] => {
    const [was, is] = [before.get(id), after.get(id)]
    if (was === undefined) return [{ kind: 'section', id, title, change: 'new' }]
    if (is === undefined) return [{ kind: 'section', id, title, change: 'gone' }]
    return wording(was) === wording(is) ? [] : [{ kind: 'section', id, title, change: 'text' }]
  })
}

/** What a final version says otherwise than the records do now. @throws Refusal `missing` */
export const differencesSince = (reader: Reader, id: number): readonly Difference[] => {
  const then = frozenOf(reader, id)
  const now = freeze(reader, then.report.year)
  return [...figureDifferences(then, now), ...sectionDifferences(then, now)]
}
