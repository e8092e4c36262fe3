import type { RecordName } from './names.ts'

/**
 * How a value is read and printed: a number of things, a share, a net promoter score (always signed), or a mean on a scale that
 * ends at five or at ten.
 */
export type Unit = 'count' | '%' | 'nps' | '/5' | '/10'

/** Which records a figure counted, so that every number on the screen leads to them. */
export type RecordRefs = { readonly type: RecordName; readonly ids: readonly number[] }

/**
 * The answers behind a figure that samples people: who answers is chance, so a small change from year to year says little.
 * Figures that count all records of a year have none.
 */
export type Tally =
  | { readonly kind: 'share'; readonly hits: number }
  | { readonly kind: 'nps'; readonly promoters: number; readonly detractors: number }
  | { readonly kind: 'mean'; readonly sum: number; readonly squares: number }

/** What the records say of a figure that was typed over, and why and when (ISO day) it was. */
export type TypedOver = {
  readonly recordsValue: number
  readonly recordsN: number | null
  readonly reason: string | null
  readonly typedOn: string | null
}

/** Where a value comes from. A typed figure that stands over no other is one of the author's own. */
type Source =
  | { readonly source: 'records'; readonly tally?: Tally }
  | { readonly source: 'typed'; readonly over?: TypedOver }

/**
 * One number of the year. A figure without data does not exist: unknown is never 0.
 * `value` is rounded as the definition says (half up), `n` is how many records or answers it rests on.
 */
export type Figure = Source & {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly unit: Unit
  /** Null where the figure was typed and nobody said. */
  readonly n: number | null
  readonly definition: string
  /** How the author wants it printed (“zo'n 55.000”), where that is not the value itself. */
  readonly printed?: string
  readonly records: RecordRefs
}

type WithoutRecords<F> = F extends unknown ? Omit<F, 'records'> : never
/** A figure without the ids of its records, of which there may be a hundred thousand. */
export type FigureFacts = WithoutRecords<Figure>
