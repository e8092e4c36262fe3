import type { Figure, Tally, Unit } from '../model/figure.ts'
import type { FigureGroupName, FigureId, FigureIdIn } from '../model/figure-group.ts'
import type { RecordName } from '../model/index.ts'
import type { Reader } from '../sql/sql.ts'
import type { Counting } from './counting.ts'

/** A figure of a group, under an id that the words of the group know. */
export type FigureIn<G extends FigureGroupName> = Figure & { readonly id: FigureIdIn<G> }

/** Figures on one subject: what they need from the store, apart from how they are counted. */
export type FigureGroup<G extends FigureGroupName, R> = {
  /** The rows of a year, never one of the bin. */
  gather(reader: Reader, year: number): R
  /** Pure. A figure without data is left out: unknown is never 0. */
  compute(rows: R, year: number, counting: Counting): readonly FigureIn<G>[]
}

/** What a figure is called and how it is counted, in Dutch. */
export type Explained<I extends FigureId> = Pick<Figure, 'label' | 'definition'> & { readonly id: I }

/** A figure that rests on the records `ids` of `type`: as many as its `n`. `tally` when they are answers of a sample of people. */
export const figureOf = <I extends FigureId>(
  explained: Explained<I>,
  value: number,
  unit: Unit,
  type: RecordName,
  ids: readonly number[],
  tally?: Tally,
): Figure & { readonly id: I } => ({
  ...explained,
  value,
  unit,
  n: ids.length,
  source: 'records',
  ...(tally !== undefined && { tally }),
  records: { type, ids },
})

/** The number of records. */
export const countOf = <I extends FigureId>(
  explained: Explained<I>,
  type: RecordName,
  ids: readonly number[],
): Figure & { readonly id: I } => figureOf(explained, ids.length, 'count', type, ids)

/** First and last day of a year, as ISO text, for `BETWEEN ? AND ?`. */
export const daysOf = (year: number): readonly [string, string] => [`${year}-01-01`, `${year}-12-31`]

export const idsOf = (rows: readonly { readonly id: number }[]): readonly number[] => rows.map(({ id }) => id)
