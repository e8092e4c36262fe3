import { listIndex } from './derived.ts'
import { foldedColumn, foldedIndex, foldedTable, isText } from './folded.ts'
import { targetOf } from './model/index.ts'
import type { AnyRecordType } from './model/record-type.ts'

/** By which field a list is sorted; what is not filled in comes last. */
export type Sort = { readonly field: string; readonly descending: boolean }

/** One part of an order: an expression, and which way it goes. */
type Term = { readonly key: string; readonly descending: boolean; readonly nulls: 'FIRST' | 'LAST' }

/** An order of records: its terms, and what must be joined to have them. */
export type Order = {
  readonly join: string
  readonly terms: readonly Term[]
  /** What to select from so that the rows come in this order by themselves; for a long list only, of which it gives a stretch. */
  readonly walk?: string
}

/** `ORDER BY` for an order, or for the same from its end. */
export const orderBy = ({ terms }: Order, fromEnd: boolean): string =>
  terms
    .map(({ key, descending, nulls }) => {
      const isDown = descending !== fromEnd
      const isFirst = (nulls === 'FIRST') !== fromEnd
      return `${key} ${isDown ? 'DESC' : 'ASC'} NULLS ${isFirst ? 'FIRST' : 'LAST'}`
    })
    .join(', ')

const last = 'LAST' as const
/** Ends every order, so that it is the same each time. */
const byId = (descending: boolean): Term => ({ key: 'id', descending, nulls: last })

const byText = ({ name }: AnyRecordType, field: string, descending: boolean): Order => {
  const table = foldedTable(name)
  return {
    join: `LEFT JOIN ${table} ON owner = id`,
    terms: [{ key: foldedColumn(field), descending, nulls: last }, byId(descending)],
    walk: `${table} INDEXED BY ${foldedIndex(name, field)} CROSS JOIN ${name} ON id = owner`,
  }
}

const byColumn = (type: AnyRecordType, key: string, descending: boolean, nulls: Term['nulls']): Order => ({
  join: '',
  terms: [{ key, descending, nulls }, byId(descending)],
  ...(key === type.inYear?.from && { walk: `${type.name} INDEXED BY ${listIndex(type.name)}` }),
})

/** Newest in its year first, then last made first; a list of choice in its own order. */
const ownOrder = (type: AnyRecordType): Order => {
  if (type.inYear !== undefined) return byColumn(type, type.inYear.from, true, 'FIRST')
  const byTitle = byText(type, type.title, false)
  if (type.fields['position'] === undefined) return byTitle
  const { join, terms } = byTitle
  return { join, terms: [{ key: 'position', descending: false, nulls: last }, ...terms] }
}

/** The order of a list. */
export const orderOf = (type: AnyRecordType, sort: Sort | undefined): Order => {
  const field = sort === undefined ? undefined : type.fields[sort.field]
  if (sort === undefined || field === undefined || field.kind === 'links') return ownOrder(type)
  if (isText(field)) return byText(type, sort.field, sort.descending)
  if (field.kind !== 'link') return byColumn(type, sort.field, sort.descending, last)
  const { name: target, title } = targetOf(field)
  return {
    join: `LEFT JOIN ${foldedTable(target)} AS linked ON linked.owner = ${type.name}.${sort.field}`,
    terms: [{ key: `linked.${foldedColumn(title)}`, descending: sort.descending, nulls: last }, byId(sort.descending)],
  }
}
