import { z } from 'zod'
import { emptyValue, type Field, type Value } from '../model/field.ts'
import { formatNumber } from '../model/format.ts'
import { type RecordName, recordNames, recordTypeOf } from '../model/index.ts'
import { maxId } from '../model/record-type.ts'
import { patchSchema } from '../model/schema.ts'
import type { Changes, WholeRecord } from '../rows/record.ts'

const instant = (name: string) =>
  z.iso.datetime({ error: `“${name}” is een tijdstip in UTC, bv. 2022-03-05T09:30:00.000Z.` })
const idError = `“id” is een geheel getal van 1 tot en met ${formatNumber(maxId)}.`
const metaSchema = z.object({
  id: z.int({ error: idError }).min(1, { error: idError }).max(maxId, { error: idError }),
  createdAt: instant('createdAt').optional(),
  updatedAt: instant('updatedAt').optional(),
  deletedAt: instant('deletedAt').nullable().default(null),
})

const schemas = new Map(recordNames.map((name) => [name, patchSchema(recordTypeOf(name).fields)]))

/** Base64 → bytes; any other value stays as it is, for the schema to refuse. */
const fromJson = (field: Field | undefined, value: unknown): unknown => {
  if (field?.kind !== 'bytes' || typeof value !== 'string') return value
  const bytes = Buffer.from(value, 'base64')
  return bytes.toString('base64') === value ? new Uint8Array(bytes) : value
}

/**
 * Parses one record of a file: every field fits the model, what is left out is not filled in.
 * @param now ISO instant for a record that doesn't say when it was made
 * @param report hears each fault
 */
export const parseRecord = (
  name: RecordName,
  record: unknown,
  now: string,
  report: (fault: string) => void,
): WholeRecord | null => {
  if (!z.util.isPlainObject(record)) {
    report('een record is een object met velden.')
    return null
  }
  const type = recordTypeOf(name)
  const { id, createdAt, updatedAt, deletedAt, ...fields } = record
  const meta = metaSchema.safeParse({ id, createdAt, updatedAt, deletedAt })
  const given = Object.entries(fields).map(([field, value]) => [field, fromJson(type.fields[field], value)])
  const parsed = schemas.get(name)?.safeParse(Object.fromEntries(given))
  for (const { message } of [...(meta.error?.issues ?? []), ...(parsed?.error?.issues ?? [])]) report(message)
  if (!meta.success || parsed?.success !== true) return null
  // The schema of the type gives values of its fields.
  const found = parsed.data as Changes
  const values: Changes = Object.fromEntries(
    Object.entries(type.fields).map(([field, kind]): [string, Value] => [field, found[field] ?? emptyValue(kind)]),
  )
  const breach = type.breach?.(values)
  if (breach) report(breach.message)
  const made = meta.data.createdAt ?? now
  return {
    id: meta.data.id,
    createdAt: made,
    updatedAt: meta.data.updatedAt ?? made,
    deletedAt: meta.data.deletedAt,
    values,
  }
}
