/** How a value is read and printed: a number of things, a share, or a net promoter score (always signed). */
export type Unit = 'count' | '%' | 'nps'

/** Which records a figure counted, so that every number on the screen leads to them. */
export type RecordRefs = { readonly type: string; readonly ids: readonly number[] }

/**
 * One number of the year. A figure without data does not exist: unknown is never 0.
 * `value` is rounded as the definition says (half up), `n` is how many records or answers it rests on.
 */
export type Figure = {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly unit: Unit
  /** Null where the author typed the figure and didn't say. */
  readonly n: number | null
  readonly definition: string
  readonly source: 'records' | 'typed'
  /** How the author wants it printed (“zo'n 55.000”), where that is not the value itself. */
  readonly printed?: string
  readonly records: RecordRefs
}
