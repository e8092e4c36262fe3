import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { NameIn } from '../../db/model/families.ts'
import type { Value } from '../../db/model/field.ts'
import { capitalise } from '../../db/model/format.ts'
import { type RecordName, type RecordOf, recordTypeOf, type ValuesOf } from '../../db/model/index.ts'
import type { Meta } from '../../db/model/record-type.ts'
import type { AnyRecord } from '../base/any-record.ts'
import type { Titles } from '../base/api.ts'
import type { Patch } from '../base/save/draft.ts'

/** A column of the list; heading, order, print and alignment follow from the field. */
export type Column<R, Name extends string> = {
  readonly field: Name
  /** In px, or a share of what the others leave; without it the column takes three shares. */
  readonly width?: number | '1fr'
  /** Gives way to the form beside the list. */
  readonly wide?: true
  readonly heading?: string
  /** Something else than the field's value as text; such a column can't be sorted. */
  cell?(record: R, titles: Titles): ReactNode
}

/** Fields that stand together in the form under a heading of their own. */
export type FieldGroup<R, Name extends string> = {
  readonly legend: string
  readonly fields: readonly Name[]
  /** Says under the heading how the record stands. */
  summary?(values: Omit<R, keyof Meta>): ReactNode
  /** What can be done with these fields at once; `change` fills them in. `id` is null until the record is made. */
  actions?(values: Omit<R, keyof Meta>, change: (patch: Patch) => void, id: number | null): ReactNode
}

/** What the sidebar puts together, as the report does. */
export type Heading = 'Vorming' | 'Werking' | 'Buitenwereld'

/** What leads to a screen: the sidebar, under one of its headings, or another screen. */
type Entrance<Type extends RecordName> =
  Type extends NameIn<'year'>
    ? { readonly heading: Heading; readonly parent?: never }
    : { readonly heading?: never; readonly parent: { readonly path: string; readonly title: string } }

/**
 * All that is particular to the screen of one record type. The methods take the precise record; the shared parts call them
 * only with records of that same type.
 */
export type RecordScreen<R, Name extends string, Type extends RecordName = RecordName> = Entrance<Type> & {
  readonly type: Type
  /** Its place in the address: `#/vormingen`. */
  readonly path: string
  readonly icon: LucideIcon
  /** What the screen is called, where that is not the plural of its records. */
  readonly title?: string
  /** Dutch with its article or ending: `Nieuwe vorming`, `Deze vorming`. */
  readonly newLabel: string
  readonly thisLabel: string
  /** Said when there is none yet: what such a record is for. */
  readonly purpose: string
  readonly columns: readonly Column<R, Name>[]
  /** The column that stands for the record in the list, where that is not its title. */
  readonly mainColumn?: Name
  /** The other fields come first, in the order of the model. */
  readonly groups: readonly FieldGroup<R, Name>[]
  /** What the next new record takes over from the last: what tends to stay the same while one types in a pile. */
  readonly repeats?: readonly Name[]
  /** What a copy does not take over: it holds for the one record only. */
  readonly unlike?: readonly Name[]
  /** Values that the form proposes after a change of `field`; only empty fields take them. */
  propose?(field: Name, value: Value): Promise<Patch>
}

export type AnyRecordScreen = RecordScreen<AnyRecord, string>

/** What the screen is called, in the sidebar, above it and in the name of the window. */
export const screenTitle = ({ title, type }: AnyRecordScreen): string => title ?? capitalise(recordTypeOf(type).plural)

/** Declares the screen of a record type; it exists for the inference of the record. */
export const recordScreen = <K extends RecordName>(
  screen: RecordScreen<RecordOf<K>, keyof ValuesOf<K> & string, K>,
): RecordScreen<RecordOf<K>, keyof ValuesOf<K> & string, K> => screen
