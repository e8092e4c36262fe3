import { z } from 'zod'
import { recordTypeOf } from '../../db/model/index.ts'
import { recordName } from '../schemas/basics.ts'
import { hasOwnColumns, search, sort, where } from '../schemas/list.ts'

/** How the list of a type is looked at; without `columns`, in those of the screen. */
export const view = z
  .strictObject({
    type: recordName,
    scope: z.enum(['year', 'all', 'undated', 'bin']),
    search,
    where,
    sort: sort.optional(),
    columns: z.array(z.string()).max(100).optional(),
  })
  .refine(hasOwnColumns)
  .refine(({ type, columns = [] }) => columns.every((column) => Object.hasOwn(recordTypeOf(type).fields, column)))
export type View = z.output<typeof view>
