import type { Field } from '../model/field.ts'
import { recordNames, recordTypeOf } from '../model/index.ts'
import { type AnyRecordType, maxId } from '../model/record-type.ts'
import { formatName, formatVersion } from './format.ts'

type Schema = Readonly<Record<string, unknown>>

const id = { type: 'integer', minimum: 1, maximum: maxId } as const
const orNull = (type: string, more: Schema = {}): Schema => ({ type: [type, 'null'], ...more })
const listOf = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more })

const shapeOf = (field: Field): Schema => {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return orNull('string', { maxLength: field.max })
    case 'count':
    case 'year':
      return orNull('integer', { minimum: field.min, maximum: field.max })
    case 'decimal':
      return orNull('number', { minimum: field.min, maximum: field.max })
    case 'date':
      return orNull('string', { format: 'date' })
    case 'flag':
      return orNull('boolean')
    case 'choice':
      return { enum: [...Object.keys(field.options), null] }
    case 'choices':
      return listOf({ enum: Object.keys(field.options) }, { uniqueItems: true })
    case 'link':
      return orNull('integer', { minimum: 1, maximum: maxId, description: `id of ${field.to}` })
    case 'links':
      return listOf(id, { uniqueItems: true, description: `ids of ${field.to}` })
    case 'yearTexts':
      return listOf({
        type: 'object',
        properties: {
          year: { type: 'integer', minimum: 1900, maximum: 2200 },
          text: { type: 'string', maxLength: field.max },
        },
        required: ['year', 'text'],
        additionalProperties: false,
      })
    case 'bytes':
      return orNull('string', { contentEncoding: 'base64' })
  }
}

const fieldSchema = (field: Field): Schema => ({
  title: field.label,
  ...shapeOf(field),
  ...(field.private === true && { $comment: 'private: only there when asked for' }),
})

const instant = { type: 'string', format: 'date-time' } as const
const meta = {
  id,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: orNull('string', { format: 'date-time', description: 'since when it lies in the bin' }),
} as const

const recordSchema = ({ label, fields }: AnyRecordType): Schema => ({
  title: label,
  type: 'object',
  properties: {
    ...meta,
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
  },
  required: ['id'],
  additionalProperties: false,
})

/** The open format as JSON schema, made from the model: https://json-schema.org/draft/2020-12 */
export const jsonSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Jaarverslag, all data of one organisation',
  type: 'object',
  properties: {
    format: { const: formatName },
    version: { const: formatVersion },
    records: {
      type: 'object',
      properties: Object.fromEntries(recordNames.map((name) => [name, listOf(recordSchema(recordTypeOf(name)))])),
      additionalProperties: false,
    },
  },
  required: ['format', 'version', 'records'],
  additionalProperties: false,
})
