/**
 * The field kinds. One line of a record type says what a field is; column, validation, form control, list column and
 * error text follow from it. `null` is "not filled in", never 0 or ''.
 */

import type { RecordName } from './names.ts'

type Common = {
  /** Dutch label as the form and the error texts show it. */
  readonly label: string
  /** The record is a draft until this is filled in; a draft is kept, never refused. */
  readonly needed?: true
  /** Never printed and never exported unless asked for. */
  readonly private?: true
  /** A short hint under the control. */
  readonly hint?: string
}

/** The choices of a field: the Dutch label of each, by its code. */
export type ChoiceLabels<C extends string> = Readonly<Record<C, string>>

export type TextField = Common & {
  readonly kind: 'text' | 'longText'
  readonly max: number
  /** Blanks around the text mean something, as a tab before the first cell of a table does. */
  readonly keepsBlanks?: true
}
export type NumberField = Common & {
  readonly kind: 'count' | 'decimal' | 'year'
  readonly min: number
  readonly max: number
  /** The values of several records add up to something: participants do, marks and places in an order don't. */
  readonly adds?: true
}
export type DateField = Common & { readonly kind: 'date' }
export type FlagField = Common & { readonly kind: 'flag'; readonly initial?: boolean }
export type ChoiceField<C extends string = string> = Common & {
  readonly kind: 'choice'
  readonly options: ChoiceLabels<C>
  readonly initial?: C
}
export type ChoicesField<C extends string = string> = Common & {
  readonly kind: 'choices'
  readonly options: ChoiceLabels<C>
}
export type LinkField = Common & { readonly kind: 'link'; readonly to: RecordName }
export type LinksField = Common & { readonly kind: 'links'; readonly to: RecordName }
export type YearTextsField = Common & { readonly kind: 'yearTexts'; readonly max: number }
export type BytesField = Common & { readonly kind: 'bytes'; readonly max: number }

export type Field =
  | TextField
  | NumberField
  | DateField
  | FlagField
  | ChoiceField
  | ChoicesField
  | LinkField
  | LinksField
  | YearTextsField
  | BytesField

export type Fields = Readonly<Record<string, Field>>

/** A text that belongs to one year of something that runs for several. */
export type YearText = { readonly year: number; readonly text: string }

/** The value that a field holds. */
export type ValueOf<F extends Field> =
  F extends ChoiceField<infer C>
    ? C | null
    : F extends ChoicesField<infer C>
      ? readonly C[]
      : F extends TextField | DateField
        ? string | null
        : F extends NumberField | LinkField
          ? number | null
          : F extends FlagField
            ? boolean | null
            : F extends LinksField
              ? readonly number[]
              : F extends YearTextsField
                ? readonly YearText[]
                : F extends BytesField
                  ? Uint8Array | null
                  : never

/** Any value that any field can hold. */
export type Value = ValueOf<Field>

type Options<F extends Field> = Partial<Omit<F, 'kind' | 'label' | 'options' | 'to'>>

/** One line of text. `max` in characters (UTF-16 code units, as the form counts them). */
export const text = (label: string, options: Options<TextField> = {}) =>
  ({ kind: 'text', label, max: 300, ...options }) as const satisfies Field

/** Text of several paragraphs. */
export const longText = (label: string, options: Options<TextField> = {}) =>
  ({ kind: 'longText', label, max: 8000, ...options }) as const satisfies Field

/** A whole number of things. */
export const count = (label: string, options: Options<NumberField> = {}) =>
  ({ kind: 'count', label, min: 0, max: 1_000_000_000, ...options }) as const satisfies Field

/** A number that may have decimals (hours, amounts). */
export const decimal = (label: string, options: Options<NumberField> = {}) =>
  ({ kind: 'decimal', label, min: 0, max: 1_000_000_000, ...options }) as const satisfies Field

/** A calendar year, printed without a dot. */
export const year = (label: string, options: Options<NumberField> = {}) =>
  ({ kind: 'year', label, min: 1900, max: 2200, ...options }) as const satisfies Field

/** A day, as ISO text `2022-03-05`. */
export const date = (label: string, options: Options<DateField> = {}) =>
  ({ kind: 'date', label, ...options }) as const satisfies Field

/** Yes, no, or not filled in. */
export const flag = (label: string, options: Options<FlagField> = {}) =>
  ({ kind: 'flag', label, ...options }) as const satisfies Field

/** One of a fixed set of codes. */
export const choice = <const C extends string>(
  label: string,
  options: ChoiceLabels<C>,
  more: Options<ChoiceField<NoInfer<C>>> = {},
) => ({ kind: 'choice', label, options, ...more }) satisfies ChoiceField<C>

/** Any number of a fixed set of codes. */
export const choices = <const C extends string>(
  label: string,
  options: ChoiceLabels<C>,
  more: Options<ChoicesField> = {},
) => ({ kind: 'choices', label, options, ...more }) satisfies ChoicesField<C>

/** One record of another type. */
export const link = (label: string, to: RecordName, options: Options<LinkField> = {}) =>
  ({ kind: 'link', label, to, ...options }) as const satisfies Field

/** Any number of records of another type. */
export const links = (label: string, to: RecordName, options: Options<LinksField> = {}) =>
  ({ kind: 'links', label, to, ...options }) as const satisfies Field

/** A text for each year in which something ran. */
export const yearTexts = (label: string, options: Options<YearTextsField> = {}) =>
  ({ kind: 'yearTexts', label, max: 8000, ...options }) as const satisfies Field

/** A file kept in the store. `max` in bytes. */
export const bytes = (label: string, options: Options<BytesField> = {}) =>
  ({ kind: 'bytes', label, max: 64 * 1024 * 1024, ...options }) as const satisfies Field

/** The value of a field that is not filled in. */
export const emptyValue = ({ kind }: Field): Value =>
  kind === 'choices' || kind === 'links' || kind === 'yearTexts' ? [] : null

/** The value of a field in a new record. */
export const initialValue = (field: Field): Value =>
  field.kind === 'choice' || field.kind === 'flag' ? (field.initial ?? null) : emptyValue(field)
