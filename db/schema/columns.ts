/** How a field's value lies in its table: the one place that knows both sides. */
import type { Field, Fields, Value, YearText } from '../model/field.ts'
import type { SqlValue } from '../sql/sql.ts'

/** Fields with many links have a table of their own, named record_field; all others are a column of the field's name. */
export const isColumn = (field: Field): boolean => field.kind !== 'links'

/** The table that holds the links of a field with many. */
export const linkTable = (type: string, field: string): string => `${type}_${field}`

export const columnsOf = (fields: Fields): readonly string[] =>
  Object.entries(fields)
    .filter(([, field]) => isColumn(field))
    .map(([name]) => name)

/** A parsed value → what SQLite stores. */
export const toColumn = (field: Field, value: Value): SqlValue => {
  if (field.kind === 'choices' || field.kind === 'yearTexts') return JSON.stringify(value ?? [])
  if (typeof value === 'boolean') return value ? 1 : 0
  return value as SqlValue
}

/** What SQLite stores → the value. Trusted: it was parsed before it was written, and the table checks it too. */
export const fromColumn = (field: Field, stored: SqlValue): Value => {
  switch (field.kind) {
    case 'choices':
      return JSON.parse(String(stored)) as readonly string[]
    case 'yearTexts':
      return JSON.parse(String(stored)) as readonly YearText[]
    case 'flag':
      return stored === null ? null : stored === 1
    case 'bytes':
      return stored instanceof Uint8Array ? new Uint8Array(stored) : null
    default:
      return stored
  }
}
