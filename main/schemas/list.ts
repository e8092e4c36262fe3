/** How a list is searched, filtered and sorted. */
import { z } from 'zod'
import { type RecordName, recordTypeOf } from '../../db/model/index.ts'
import { isColumn } from '../../db/schema/columns.ts'

export const search = z.string().max(200)
const wanted = z.union([z.string(), z.number(), z.boolean(), z.null()])
/** Field → the value that it has, or those of which it has one. */
export const where = z.record(z.string(), z.union([wanted, z.array(wanted).min(1).max(500)]))
export const sort = z.strictObject({ field: z.string(), descending: z.boolean() })

export const isColumnOf = (name: RecordName, column: string): boolean => {
  const { fields } = recordTypeOf(name)
  const field = Object.hasOwn(fields, column) ? fields[column] : undefined
  return field !== undefined && isColumn(field)
}

/** Columns by which a list is filtered and sorted. */
type Filtered = {
  readonly type: RecordName
  readonly where?: z.output<typeof where> | undefined
  readonly sort?: z.output<typeof sort> | undefined
}

/** Whether a list is filtered and sorted by columns of its own type only, and by nothing else that SQL would take. */
export const hasOwnColumns = ({ type, where: filters = {}, sort: order }: Filtered): boolean =>
  [...Object.keys(filters), ...(order === undefined ? [] : [order.field])].every((column) => isColumnOf(type, column))
