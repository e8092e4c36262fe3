/** What the store refuses besides the shape of the values: links that lead nowhere, doubles, and each type's own rule. */
import type { Value } from '../model/field.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import { Refusal } from '../model/result.ts'
import type { AnyRecord, Changes } from '../rows/record.ts'
import type { Reader, SqlValue } from '../sql/sql.ts'

type Values = Readonly<Record<string, Value>>

/** Links must lead somewhere that is not in the bin; a link that was there already may stay. */
export const checkLinks = (reader: Reader, type: AnyRecordType, before: AnyRecord | null, patch: Changes): void => {
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.kind !== 'link' && field.kind !== 'links') continue
    const value = patch[name]
    const linkedBefore = before?.[name]
    const wanted = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'number')
    const known: readonly unknown[] = Array.isArray(linkedBefore) ? linkedBefore : [linkedBefore]
    for (const id of wanted) {
      if (known.includes(id)) continue
      if (reader.row(`SELECT 1 FROM ${field.to} WHERE id = ? AND deletedAt IS NULL`, id) === undefined)
        throw new Refusal({
          kind: 'invalid',
          field: name,
          message: `“${field.label}”: wat je koos, bestaat niet (meer). Kies iets anders uit de lijst.`,
        })
    }
  }
}

/** A value that may stand only once (a code, the year of a report) must be free; the bin doesn't count. */
export const checkUnique = (reader: Reader, type: AnyRecordType, id: number | null, values: Values): void => {
  const { unique } = type
  if (unique === undefined) return
  const value = values[unique]
  if (value === null || value === undefined) return
  const taken = reader.row(
    `SELECT 1 FROM ${type.name} WHERE ${unique} = ? AND deletedAt IS NULL AND id IS NOT ?`,
    value as SqlValue,
    id,
  )
  if (taken !== undefined)
    throw new Refusal({
      kind: 'invalid',
      field: unique,
      message: `“${type.fields[unique]?.label ?? unique}” ${String(value)} is al in gebruik. Kies een andere.`,
    })
}

/** The rule that the type itself has. */
export const checkRules = (type: AnyRecordType, values: Values): void => {
  const breach = type.breach?.(values)
  if (breach) throw new Refusal({ kind: 'invalid', field: breach.field, message: breach.message })
}
