import type { LinkField } from '../model/field.ts'
import { targetOf } from '../model/index.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import { listIndex } from '../schema/derived.ts'
import { foldedColumn, foldedIndex, foldedTable, isText } from '../schema/folded.ts'
import { sortedIndex, sortKey } from '../schema/sorted.ts'

/** By which field a list is sorted; what is not filled in comes last. */
export type Sort = { readonly field: string; readonly descending: boolean }

/** One part of an order: an expression, and which way it goes. */
type Term = {
  readonly key: string
  readonly descending: boolean
  /** Where what is not filled in stands, of what may be so: SQLite sorts once more where this is said of what never is. */
  readonly nulls?: 'FIRST' | 'LAST'
}

/** What to select from, and where if not everywhere, so that the rows come in the order of the terms by themselves. */
export type Walk = { readonly from: string; readonly where?: string; readonly terms: readonly Term[] }

/** An order of records: its terms, and what must be joined to have them. */
export type Order = {
  readonly join: string
  readonly terms: readonly Term[]
  /** Gives the records in this order; for a slice of a long list only. */
  readonly walk: Walk | undefined
  /** Gives those that the walk leaves out, which come after it. */
  readonly rest?: Walk
}

/** `ORDER BY` for an order, or for the same from its end. */
export const orderBy = ({ terms }: Pick<Order, 'terms'>, fromEnd: boolean): string =>
  terms
    .map(({ key, descending, nulls }) => {
      const isDown = descending !== fromEnd
      const isFirst = (nulls === 'FIRST') !== fromEnd
      return `${key} ${isDown ? 'DESC' : 'ASC'}${nulls === undefined ? '' : ` NULLS ${isFirst ? 'FIRST' : 'LAST'}`}`
    })
    .join(', ')

const last = 'LAST' as const
/** Ends every order, so that it is the same each time. */
const byId = (descending: boolean): Term => ({ key: 'id', descending })

const byText = ({ name }: AnyRecordType, field: string, descending: boolean): Order => {
  const table = foldedTable(name)
  // The same as the id, but known to the index of the texts.
  const terms = [
    { key: foldedColumn(field), descending, nulls: last },
    { key: 'owner', descending },
  ]
  const from = `${table} INDEXED BY ${foldedIndex(name, field)} CROSS JOIN ${name} ON id = owner`
  return { join: `LEFT JOIN ${table} ON owner = id`, terms, walk: { from, terms } }
}

/** The records of a type by the index that holds them in the order of a field that is no text, if there is one. */
const indexedBy = (type: AnyRecordType, field: string): string | undefined => {
  const index = field === type.inYear?.from ? listIndex(type.name) : sortedIndex(type, field)
  return index === undefined ? undefined : `${type.name} INDEXED BY ${index}`
}

const byColumn = (type: AnyRecordType, field: string, descending: boolean, nulls: 'FIRST' | 'LAST'): Order => {
  const terms = [{ key: sortKey(type, field), descending, nulls }, byId(descending)]
  const from = indexedBy(type, field)
  return { join: '', terms, walk: from === undefined ? undefined : { from, terms } }
}

/** By the title of what a link leads to; what leads to the same stays together. */
const byLink = (type: AnyRecordType, name: string, field: LinkField, descending: boolean): Order => {
  const { name: target, title } = targetOf(field)
  const table = foldedTable(target)
  const titled = { key: `linked.${foldedColumn(title)}`, descending, nulls: last }
  const linked = { key: 'linked.owner', descending }
  const from = indexedBy(type, name)
  const order = {
    join: `LEFT JOIN ${table} AS linked ON linked.owner = ${type.name}.${name}`,
    terms: [titled, { ...linked, nulls: last }, byId(descending)],
    walk: undefined,
  }
  if (from === undefined) return order
  const titles = `${table} AS linked INDEXED BY ${foldedIndex(target, title)}`
  return {
    ...order,
    walk: { from: `${titles} CROSS JOIN ${from} ON ${name} = linked.owner`, terms: [titled, linked, byId(descending)] },
    rest: { from, where: `${name} IS NULL`, terms: [byId(descending)] },
  }
}

/** Newest in its year first, then last made first; a list of choice in its own order. */
const ownOrder = (type: AnyRecordType): Order => {
  if (type.inYear !== undefined) return byColumn(type, type.inYear.from, true, 'FIRST')
  const byTitle = byText(type, type.title, false)
  if (type.fields['position'] === undefined) return byTitle
  const { join, terms } = byTitle
  return { join, terms: [{ key: 'position', descending: false, nulls: last }, ...terms], walk: undefined }
}

/** The order of a list. */
export const orderOf = (type: AnyRecordType, sort: Sort | undefined): Order => {
  const field = sort === undefined ? undefined : type.fields[sort.field]
  if (sort === undefined || field === undefined || field.kind === 'links') return ownOrder(type)
  if (isText(field)) return byText(type, sort.field, sort.descending)
  if (field.kind === 'link') return byLink(type, sort.field, field, sort.descending)
  return byColumn(type, sort.field, sort.descending, last)
}
