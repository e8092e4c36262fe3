/** The inputs of the calls about a year and its report. */
import { z } from 'zod'
import { partTypes } from '../../db/report/composition.ts'
import { recordId, year } from '../schemas/basics.ts'

export const versionOf = z.strictObject({ id: recordId })
export const beginning = z.strictObject({ year, template: z.enum(['standard', 'previous', 'empty']) })
export const sectionToAdd = z.strictObject({ year, after: recordId.nullable(), title: z.string().max(300) })
export const sectionToMove = z.strictObject({ id: recordId, before: recordId.nullable() })
const part = z.strictObject({ type: z.enum(partTypes), id: recordId })
export const partToMove = z.strictObject({ part, before: part.nullable() })
export const ofYear = z.strictObject({ year })
/** A finding that is left as it is, and why. */
export const aside = z.strictObject({
  year,
  key: z.string().min(1).max(600),
  reason: z.string().trim().min(1).max(1000),
})
/** A figure of a year, and which page of its records. */
export const figure = z.strictObject({
  year,
  id: z.string().max(200),
  offset: z.int().nonnegative().default(0),
  limit: z.int().positive().max(500).default(100),
})

const badName =
  'Deze bestandsnaam kan niet overal bewaard worden. Kies een korte naam zonder \\ / : * ? " < > | die eindigt op .pdf, .html of .docx.'
/** A bare file name that every system takes: exports never leave the folder that the settings name. */
const fileName = z
  .string({ error: badName })
  .regex(/^(?!\.|(con|prn|aux|nul|com\d|lpt\d)\.)[^\\/:*?"<>|\p{Cc}\p{Cs}]{1,150}\.(pdf|html|docx)$/iu, {
    error: badName,
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
