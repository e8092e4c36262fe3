import type { Fields, Value, ValueOf } from './field.ts'
import type { RecordName } from './names.ts'

/** The values of a record's own fields. */
export type Values<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> }

/** The highest id of a record. Far above it, at 2⁵³, a number no longer tells two apart. */
export const maxId = 2 ** 31 - 1

/** What every record has beside its own fields. Instants are ISO text in UTC; `deletedAt` says since when it lies in the bin. */
export type Meta = {
  readonly id: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly deletedAt: string | null
}

/** Why a combination of values can't be kept, at the field where the user mends it. */
export type Breach<K extends string = string> = { readonly field: K; readonly message: string }

/**
 * Where a record is at home: kept through the year, an item of a list of choice (keuzelijst), a choice for the report of a year, or
 * said of the app as a whole. Which types have a screen, are searched and can be read in follows from it.
 */
export type Family = 'year' | 'list' | 'report' | 'app'

/**
 * A type of record: one file under db/model says all that is particular to it. `breach` and `derive` are methods, so that a
 * precise type is also an {@link AnyRecordType}; the store calls them only with values read by that same type.
 */
export type RecordType<N extends RecordName, P extends Family, F extends Fields> = {
  readonly name: N
  readonly family: P
  /** Dutch, one and many: `vorming`, `vormingen`. */
  readonly label: string
  readonly plural: string
  /** The field that stands for the record in lists and links. */
  readonly title: keyof F & string
  /** The date or year field(s) that place the record in a year; a pair is a span. Absent: the record belongs to no year. */
  readonly inYear?: { readonly from: keyof F & string; readonly to?: keyof F & string }
  /** It takes place on its day, so a year in its title is the year of that day; the title of another type may be about any year. */
  readonly takesPlace?: true
  /** A field whose value may stand only once outside the bin. */
  readonly unique?: keyof F & string
  readonly fields: F
  /** Combinations that can't be true. Half-filled records pass: a rule speaks only of what is filled in. */
  breach?(values: Values<F>): Breach<keyof F & string> | null
  /** Values that follow from others, filled in when still empty (never over what the user typed). */
  derive?(values: Values<F>): Partial<Values<F>>
  /** What the record is called, where that is not its title alone. `linked` gives the title of what a link leads to. */
  describe?(values: Values<F>, linked: (field: keyof F & string) => string | null): string | null
}

/** A record type seen without the particulars of its fields, for code that serves all of them. */
export type AnyRecordType = {
  readonly name: RecordName
  readonly family: Family
  readonly label: string
  readonly plural: string
  readonly title: string
  readonly inYear?: { readonly from: string; readonly to?: string }
  readonly takesPlace?: true
  readonly unique?: string
  readonly fields: Fields
  breach?(values: Readonly<Record<string, Value>>): Breach | null
  derive?(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>>
  describe?(values: Readonly<Record<string, Value>>, linked: (field: string) => string | null): string | null
}

/** Declares a record type; it exists for the inference of the field types in `breach` and `derive`. */
export const recordType = <const N extends RecordName, const P extends Family, const F extends Fields>(
  type: RecordType<N, P, F>,
): RecordType<N, P, F> => type

/** What a record is called; null while it has no name. `linked` gives the title of what a link leads to. */
export const nameOfRecord = (
  type: AnyRecordType,
  values: Readonly<Record<string, Value>>,
  linked: (field: string) => string | null,
): string | null => {
  const name = type.describe === undefined ? values[type.title] : type.describe(values, linked)
  return typeof name === 'string' && name.trim() !== '' ? name : null
}

/** The labels of needed fields that are still empty: a record with any is a draft ("concept"). */
export const missingFields = (fields: Fields, values: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(fields)
    .filter(([name, field]) => field.needed === true && (values[name] === null || values[name] === undefined))
    .map(([name]) => name)

/** End before start, for the types that have a span. */
export const endsBeforeStart = (start: string | null, end: string | null): boolean =>
  start !== null && end !== null && end < start
