/** A report as it is frozen when it is made final, and the text in which the store keeps it. */
import type { Report } from '../model/block.ts'
import type { Figure } from '../model/figure.ts'
import type { Reader } from '../sql/sql.ts'
import { gather } from './gather.ts'
import { composeReport } from './index.ts'

export type FrozenFigure = Pick<Figure, 'id' | 'label' | 'value' | 'unit' | 'n' | 'definition' | 'printed'>

/** A report with every figure of its year, as it was when it was made final. */
export type Frozen = { readonly report: Report; readonly figures: readonly FrozenFigure[] }

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
export const snapshotOf = (frozen: Frozen): string =>
  JSON.stringify(frozen, (_, value: unknown) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  )

const isKeptBytes = (value: unknown): value is { readonly base64: string } =>
  typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string'

/** Written by `finalise` and by nothing else, so that it is what it was. */
export const parseSnapshot = (snapshot: string): Frozen =>
  JSON.parse(snapshot, (_, value: unknown) =>
    isKeptBytes(value) ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
  ) as Frozen
