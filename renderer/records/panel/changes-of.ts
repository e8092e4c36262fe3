import { emptyValue, type Field, type Value } from '../../../db/model/field.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { Step } from '../../base/api.ts'
import { isYearText } from '../../form/year-texts-control.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'

/** One field that changed. */
export type FieldChange = {
  readonly name: string
  readonly field: Field
  readonly before: Value
  readonly after: Value
}

/** What happened to a record at once. */
export type Happening =
  | { readonly kind: 'made' | 'removed' | 'restored' }
  | { readonly kind: 'changed'; readonly changes: readonly FieldChange[] }

const entryOf = (part: unknown): readonly (readonly [number, string])[] =>
  isYearText(part) ? [[part.year, part.text]] : []

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A step of the change log as its reader would tell it, field by field in the order of the form. */
export const happeningOf = ({ type }: Pick<AnyRecordScreen, 'type'>, { before, after }: Step): Happening => {
  if (before === null || after === null) return { kind: 'made' }
  const [was, is] = [before['deletedAt'] ?? null, after['deletedAt'] ?? null]
  if (was === null && is !== null) return { kind: 'removed' }
  if (was !== null && is === null) return { kind: 'restored' }
  const changes = Object.entries(recordTypeOf(type).fields)
    .map(([name, field]) => ({
      name,
      field,
      before: before[name] ?? emptyValue(field),
      after: after[name] ?? emptyValue(field),
    }))
    .filter((change) => !isSame(change.before, change.after))
  return { kind: 'changed', changes }
}

/** The years whose text changed, rising. */
export const yearsChanged = (before: Value, after: Value): readonly number[] => {
  const texts = [before, after].map((value) => new Map((Array.isArray(value) ? value : []).flatMap(entryOf)))
  const years = new Set(texts.flatMap((one) => [...one.keys()]))
  return [...years].filter((year) => texts[0]?.get(year) !== texts[1]?.get(year)).toSorted((one, other) => one - other)
}
