import type { AnyRecordType } from '../model/record-type.ts'
import type { Reader } from '../sql/sql.ts'
import type { Condition, FilteredRows } from './conditions.ts'
import { orderBy, orderOf, type Sort, type Walk } from './order.ts'

/** A slice of a list, in some order; without `limit` all from `offset` on. */
export type ListSlice = {
  readonly sort?: Sort | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** How many records a filter lets through. */
export const totalOf = (reader: Reader, { from, sql, values, total }: FilteredRows): number =>
  total ?? reader.row<{ total: number }>(`SELECT count(*) AS total FROM ${from} WHERE ${sql}`, ...values)?.total ?? 0

const narrowed = ({ where = '1' }: Walk, { sql }: Condition): string => `${where} AND ${sql}`

/** The ids from `start` up to `end` of the `total` records on a walk. */
const walked = (
  reader: Reader,
  walk: Walk,
  filter: Condition,
  { start, end, total }: { readonly start: number; readonly end: number; readonly total: number },
): readonly number[] => {
  if (start >= end) return []
  // The way to the last is as short as that to the first.
  const fromEnd = total - end < start
  const ids = reader
    .rows<{ id: number }>(
      `SELECT id FROM ${walk.from} WHERE ${narrowed(walk, filter)} ORDER BY ${orderBy(walk, fromEnd)} LIMIT ? OFFSET ?`,
      ...filter.values,
      end - start,
      fromEnd ? total - end : start,
    )
    .map(({ id }) => id)
  return fromEnd ? ids.reverse() : ids
}

/** From so many records on, walking an index up to the slice is less work than sorting them all. */
const longList = 10_000

/** The ids of a slice of the `total` filtered records, in their order: rows are wide, and are fetched only for the page on the screen. */
export const idsOfSlice = (
  reader: Reader,
  type: AnyRecordType,
  filtered: FilteredRows,
  { sort, bin, offset = 0, limit }: ListSlice & { readonly bin?: boolean | undefined },
  total: number,
): readonly number[] => {
  const end = Math.min(total, offset + (limit ?? total))
  const order = orderOf(type, sort)
  if (bin === true || total < longList)
    return walked(reader, { ...order, from: `${filtered.from} ${order.join}` }, filtered, { start: offset, end, total })
  const { walk = { ...order, from: `${type.name} NOT INDEXED ${order.join}` }, rest } = order
  if (rest === undefined) return walked(reader, walk, filtered, { start: offset, end, total })
  const left = totalOf(reader, { from: rest.from, sql: narrowed(rest, filtered), values: filtered.values })
  const first = total - left
  return [
    ...walked(reader, walk, filtered, { start: offset, end: Math.min(end, first), total: first }),
    ...walked(reader, rest, filtered, { start: Math.max(0, offset - first), end: end - first, total: left }),
  ]
}
