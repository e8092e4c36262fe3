/** The record types by family, for all that serves some of them. */
import { type RecordName, recordNames, recordTypeOf, recordTypes } from './index.ts'
import { shownOrder } from './names.ts'
import type { Family } from './record-type.ts'

/** The names of the record types of these families. */
export type NameIn<P extends Family> = {
  [N in RecordName]: (typeof recordTypes)[N]['family'] extends P ? N : never
}[RecordName]

/** Whether a record type is of one of these families. */
export const isIn = <P extends Family>(name: RecordName, ...families: readonly P[]): name is NameIn<P> =>
  families.some((family) => family === recordTypes[name].family)

/** The record types of these families, in the order in which they are shown. */
export const namesIn = <P extends Family>(...families: readonly P[]): readonly NameIn<P>[] =>
  shownOrder.filter((name) => isIn(name, ...families))

/** Entries of the year: what is kept through it and belongs to a year. In the order of the store. */
export const entryNames: readonly RecordName[] = recordNames.filter(
  (name) => isIn(name, 'year') && recordTypeOf(name).inYear !== undefined,
)
