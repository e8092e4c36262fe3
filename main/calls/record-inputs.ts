/** The inputs of the calls about records. */
import { z } from 'zod'
import { type RecordName, recordNames, recordTypeOf } from '../../db/model/index.ts'
import { patchSchema } from '../../db/model/schema.ts'
import { binTerm } from '../files/app-settings.ts'
import { typed } from '../files/unsaved.ts'
import { recordId, recordName, year } from '../schemas/basics.ts'
import { hasOwnColumns, isColumnOf, search, sort, where } from '../schemas/list.ts'

/** One record. */
export const record = z.strictObject({ type: recordName, id: recordId })
export const testimonial = z.strictObject({ id: recordId })
const ids = z.array(recordId).min(1).max(100_000)
/** Several records of one type. */
export const several = z.strictObject({ type: recordName, ids })

const patchOf = Object.fromEntries(recordNames.map((name) => [name, patchSchema(recordTypeOf(name).fields)]))
const noValues = 'De velden van het record ontbreken. Er is niets gewijzigd.'
const patch = z.custom<Readonly<Record<string, unknown>>>(z.util.isPlainObject, { error: noValues })
/** Parses the values by the type that they are for. */
const withPatch = <I extends { readonly type: RecordName; readonly patch: Readonly<Record<string, unknown>> }>(
  input: I,
  context: z.RefinementCtx,
) => {
  const parsed = patchOf[input.type]?.safeParse(input.patch)
  for (const { message, path } of parsed?.error?.issues ?? [])
    context.addIssue({ code: 'custom', message, path: ['patch', ...path] })
  return { ...input, patch: parsed?.data ?? {} }
}

/** A new record (`id` null) or a change of one: values of any of its fields. */
export const change = z.strictObject({ type: recordName, id: recordId.nullable(), patch }).transform(withPatch)
/** The same change of several records. */
export const changeOfSeveral = z.strictObject({ type: recordName, ids, patch }).transform(withPatch)

const filtered = z.strictObject({
  type: recordName,
  year: year.optional(),
  search: search.optional(),
  bin: z.boolean().optional(),
  where: where.optional(),
})
/** Which records, without an order: all of them count. */
export const unordered = filtered.refine(hasOwnColumns)
const ordered = filtered.extend({ sort: sort.optional(), offset: z.int().nonnegative().optional() })
/** A page of a list. */
export const query = ordered.extend({ limit: z.int().positive().max(500).optional() }).refine(hasOwnColumns)
/** The ids of a page of a list, however long. */
export const queryOfIds = ordered.extend({ limit: z.int().positive().optional() }).refine(hasOwnColumns)
/** The first letters of a name in a list. */
export const firstLetters = ordered
  .extend({ field: z.string(), letters: z.string().min(1).max(200), from: z.int().nonnegative() })
  .refine((input) => hasOwnColumns(input) && isColumnOf(input.type, input.field))

export const allTyped = z.strictObject({ drafts: z.array(typed).max(1000) })
export const leftTyping = z.strictObject({ key: z.string().max(80) })

/** A part of the bin. */
export const binPart = z.union([several, z.strictObject({ type: recordName.optional(), due: z.boolean() })])
export const binOf = z.strictObject({ type: recordName.optional() })
export const termOfBin = z.strictObject({ days: binTerm })

/** What is typed to find something. */
export const words = z.strictObject({ words: z.string().max(200) })
/** Rows of cells as pasted; `fields` says which field each column fills, where the headers don't say so. */
export const pasted = z.strictObject({
  type: recordName,
  year,
  table: z.array(z.array(z.string().max(200_000)).max(200)).max(100_000),
  fields: z.array(z.string().max(80).nullable()).max(200).optional(),
  monthFirst: z.boolean().optional(),
})
