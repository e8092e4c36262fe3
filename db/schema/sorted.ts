/**
 * The order of what is no text, with an index per field: so a long list is sorted by walking an index. The indexes are plain SQL
 * and hold what a list of a year asks for, so that no row is looked at on the way.
 */
import type { Field } from '../model/field.ts'
import type { AnyRecordType } from '../model/record-type.ts'

/** What a field of a row is sorted by, in SQL: a choice by its place among the options, for its code is English. */
export const sortKey = ({ fields }: AnyRecordType, name: string): string => {
  const field = fields[name]
  if (field?.kind !== 'choice') return name
  const places = Object.keys(field.options).map((code, place) => `WHEN '${code}' THEN ${place}`)
  return `CASE ${name} ${places.join(' ')} END`
}

const indexed: readonly Field['kind'][] = ['count', 'decimal', 'year', 'date', 'flag', 'choice', 'link']

/**
 * The index that gives the records of a type in the order of a field, or, for a link, together what leads to the same. Only what
 * comes in year after year gets long, and what places it in its year has the index of the list.
 */
export const sortedIndex = ({ name, fields, inYear }: AnyRecordType, field: string): string | undefined => {
  const kind = fields[field]?.kind
  const isIndexed = kind !== undefined && indexed.includes(kind) && inYear !== undefined && field !== inYear.from
  return isIndexed ? `${name}_by_${field}` : undefined
}

/** The indexes of a type. `id` stands in them because it ends every order, the year because nearly every list asks for one. */
export const sortedParts = (type: AnyRecordType): readonly { readonly name: string; readonly sql: string }[] =>
  Object.keys(type.fields).flatMap((field) => {
    const index = sortedIndex(type, field)
    if (index === undefined) return []
    const columns = [sortKey(type, field), 'id', type.inYear?.from ?? [], type.inYear?.to ?? []].flat()
    return [
      { name: index, sql: `CREATE INDEX ${index} ON ${type.name} (${columns.join(', ')}) WHERE deletedAt IS NULL` },
    ]
  })
