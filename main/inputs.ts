/** What the calls take, as schemas: this is the edge, and what passes here is trusted behind it. */
import { z } from 'zod'
import { type RecordName, recordNames, recordTypeOf } from '../db/model/index.ts'
import { patchSchema } from '../db/model/schema.ts'
import { partTypes } from '../db/report/composition.ts'
import { isColumn } from '../db/schema/columns.ts'

export const nothing = z.undefined()
const id = z.int().positive()
const year = z.int().min(1900).max(2200)
const type = z.enum(recordNames)
/** One record. */
export const record = z.strictObject({ type, id })
export const versionOf = z.strictObject({ id })
export const testimonial = z.strictObject({ id })
const ids = z.array(id).min(1).max(100_000)
/** Several records of one type. */
export const several = z.strictObject({ type, ids })
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
export const change = z.strictObject({ type, id: id.nullable(), patch }).transform(withPatch)
/** The same change of several records. */
export const changeOfSeveral = z.strictObject({ type, ids, patch }).transform(withPatch)
const search = z.string().max(200)
const wanted = z.union([z.string(), z.number(), z.boolean(), z.null()])
/** Field → the value that it has, or those of which it has one. */
const where = z.record(z.string(), z.union([wanted, z.array(wanted).min(1).max(500)]))
const sort = z.strictObject({ field: z.string(), descending: z.boolean() })
const isColumnOf = (name: RecordName, column: string): boolean => {
  const { fields } = recordTypeOf(name)
  const field = Object.hasOwn(fields, column) ? fields[column] : undefined
  return field !== undefined && isColumn(field)
}
type Filtered = {
  readonly where?: z.output<typeof where> | undefined
  readonly sort?: z.output<typeof sort> | undefined
}
/** A list is filtered and sorted by columns of its own type, by nothing else that SQL would take. */
const isOwn = (name: RecordName, { where: filters = {}, sort: order }: Filtered): boolean =>
  [...Object.keys(filters), ...(order === undefined ? [] : [order.field])].every((column) => isColumnOf(name, column))
const isOwnQuery = ({ type: name, ...rest }: Filtered & { readonly type: RecordName }): boolean => isOwn(name, rest)
const found = z.strictObject({
  type,
  year: year.optional(),
  search: search.optional(),
  bin: z.boolean().optional(),
  where: where.optional(),
})
/** Which records, without an order: all of them count. */
export const unordered = found.refine(isOwnQuery)
const ordered = found.extend({ sort: sort.optional(), offset: z.int().nonnegative().optional() })
/** A stretch of a list. */
export const query = ordered.extend({ limit: z.int().positive().max(500).optional() }).refine(isOwnQuery)
/** A stretch of a list, however long, of which only the ids are asked. */
export const queryOfIds = ordered.extend({ limit: z.int().positive().optional() }).refine(isOwnQuery)
/** A name that is begun, in a list. */
export const begun = ordered
  .extend({ field: z.string(), letters: z.string().min(1).max(200), from: z.int().nonnegative() })
  .refine((input) => isOwnQuery(input) && isColumnOf(input.type, input.field))
/** How the list of a type is looked at; without `columns`, in those of the screen. */
export const view = z
  .strictObject({
    type,
    scope: z.enum(['year', 'all', 'undated', 'bin']),
    search,
    where,
    sort: sort.optional(),
    columns: z.array(z.string()).max(100).optional(),
  })
  .refine(
    ({ type: name, columns = [], ...rest }) =>
      isOwn(name, rest) && columns.every((column) => Object.hasOwn(recordTypeOf(name).fields, column)),
  )
export type View = z.output<typeof view>
const badName =
  'Deze bestandsnaam kan niet overal bewaard worden. Kies een korte naam zonder \\ / : * ? " < > | die eindigt op .pdf, .html of .docx.'
/** A bare file name that every system takes: exports never leave the folder that the settings name. */
const fileName = z
  .string({ error: badName })
  .regex(/^(?!\.|(con|prn|aux|nul|com\d|lpt\d)\.)[^\\/:*?"<>|\p{Cc}\p{Cs}]{1,150}\.(pdf|html|docx)$/iu, {
    error: badName,
  })

/** What is typed into a record and not saved: as typed, so that it may be what the field would refuse. */
export const typed = z
  .strictObject({ type, id: id.nullable(), values: z.record(z.string().max(80), z.json()) })
  .refine(({ type: name, values }) =>
    Object.keys(values).every((field) => Object.hasOwn(recordTypeOf(name).fields, field)),
  )
export type Typed = z.output<typeof typed>
export const allTyped = z.strictObject({ drafts: z.array(typed).max(1000) })
export const leftTyping = z.strictObject({ key: z.string().max(80) })
/** A part of the bin. */
export const binPart = z.union([several, z.strictObject({ type: type.optional(), due: z.boolean() })])
export const binOf = z.strictObject({ type: type.optional() })
/** After how many days a record in the bin is due. */
export const binTerm = z.union([z.literal(30), z.literal(90), z.literal(365), z.literal('never')])
export const termOfBin = z.strictObject({ days: binTerm })
const isOutside = (text: string): boolean => {
  const address = URL.parse(text)
  return address?.protocol === 'https:' && address.username === '' && address.password === ''
}
/** An address outside the app: https and nothing else, without a name or password in it. */
export const outside = z.strictObject({ address: z.string().max(2000).refine(isOutside) })
/** A backup: by its name, or the file that was picked last. */
export const backup = z.union([
  z.strictObject({ file: z.string().max(300) }),
  z.strictObject({ picked: z.literal(true) }),
])
/** A file that the user picked, as it is. */
export const pickedFile = z.strictObject({ bytes: z.instanceof(Uint8Array) })
/** A file of records that was worked in before. */
export const otherFile = z.strictObject({ path: z.string().max(4096) })
export const beginning = z.strictObject({ year, template: z.enum(['standard', 'previous', 'empty']) })
export const sectionToAdd = z.strictObject({ year, after: id.nullable(), title: z.string().max(300) })
export const sectionToMove = z.strictObject({ id, before: id.nullable() })
const part = z.strictObject({ type: z.enum(partTypes), id })
export const partToMove = z.strictObject({ part, before: part.nullable() })
/** What is typed to find something. */
export const words = z.strictObject({ words: z.string().max(200) })
export const ofYear = z.strictObject({ year })
/** A finding that is left as it is, and why. */
export const aside = z.strictObject({
  year,
  key: z.string().min(1).max(600),
  reason: z.string().trim().min(1).max(1000),
})
/** A figure of a year, and which stretch of its records. */
export const figure = z.strictObject({
  year,
  id: z.string().max(200),
  offset: z.int().nonnegative().default(0),
  limit: z.int().positive().max(500).default(100),
})
const format = z.enum(['pdf', 'html', 'docx']).optional()
export const exportAs = z.strictObject({ year, format })
export const exportTo = z
  .strictObject({ year, format, fileName: fileName.optional() })
  .refine(({ format: end = 'pdf', fileName: name }) => name === undefined || name.toLowerCase().endsWith(`.${end}`), {
    path: ['fileName'],
    error: badName,
  })
export const openData = z.strictObject({ format: z.enum(['json', 'xlsx']), withPrivate: z.boolean() })
/** Rows of cells as pasted; `fields` says which field each column fills, where the headers don't say so. */
export const pasted = z.strictObject({
  type,
  year,
  table: z.array(z.array(z.string().max(200_000)).max(200)).max(100_000),
  fields: z.array(z.string().max(80).nullable()).max(200).optional(),
  monthFirst: z.boolean().optional(),
})
