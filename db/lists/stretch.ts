import type { AnyRecordType } from '../model/record-type.ts'
import type { Reader } from '../sql/sql.ts'
import type { Condition, Found } from './conditions.ts'
import { orderBy, orderOf, type Sort, type Walk } from './order.ts'

/** Which part of a list, and in which order. */
export type ListPart = {
  readonly sort?: Sort | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** How many records a filter finds. */
export const totalOf = (reader: Reader, { from, sql, values, total }: Found): number =>
  total ?? reader.row<{ total: number }>(`SELECT count(*) AS total FROM ${from} WHERE ${sql}`, ...values)?.total ?? 0

const narrowed = ({ where = '1' }: Walk, { sql }: Condition): string => `${where} AND ${sql}`

/** The ids from `start` up to `end` of the `total` that a walk gives. */
const walked = (
  reader: Reader,
  walk: Walk,
  found: Condition,
  { start, end, total }: { readonly start: number; readonly end: number; readonly total: number },
): readonly number[] => {
  if (start >= end) return []
  // The way to the last is as short as that to the first.
  const fromEnd = total - end < start
  const ids = reader
    .rows<{ id: number }>(
      `SELECT id FROM ${walk.from} WHERE ${narrowed(walk, found)} ORDER BY ${orderBy(walk, fromEnd)} LIMIT ? OFFSET ?`,
      ...found.values,
      end - start,
      fromEnd ? total - end : start,
    )
    .map(({ id }) => id)
  return fromEnd ? ids.reverse() : ids
}

/** From so many on, walking an index up to the stretch is less work than sorting them all. */
const long = 10_000

/** The ids of a stretch of the `total` that was found, in their order: rows are wide, and are fetched only for what is shown. */
export const stretchOf = (
  reader: Reader,
  type: AnyRecordType,
  found: Found,
  { sort, bin, offset = 0, limit }: ListPart & { readonly bin?: boolean | undefined },
  total: number,
): readonly number[] => {
  const end = Math.min(total, offset + (limit ?? total))
  const order = orderOf(type, sort)
  if (bin === true || total < long)
    return walked(reader, { ...order, from: `${found.from} ${order.join}` }, found, { start: offset, end, total })
  const { walk = { ...order, from: `${type.name} NOT INDEXED ${order.join}` }, rest } = order
  if (rest === undefined) return walked(reader, walk, found, { start: offset, end, total })
  const left = totalOf(reader, { from: rest.from, sql: narrowed(rest, found), values: found.values })
  const first = total - left
  return [
    ...walked(reader, walk, found, { start: offset, end: Math.min(end, first), total: first }),
    ...walked(reader, rest, found, { start: Math.max(0, offset - first), end: end - first, total: left }),
  ]
}
