/**
 * Input schemas derived from the model, with error texts in Dutch. They are the edge: what passes here is trusted inside.
 */
import { z } from 'zod'
import { type Field, type Fields, type NumberField, type TextField, year } from './field.ts'
import { formatNumber } from './format.ts'

const lineControls = /[\p{Cc}\u2028\u2029]/u
const textControls = /(?![\n\t])\p{Cc}/u

/** A calendar day that exists, between 1900 and 2199. */
export const isDay = (value: string): boolean => {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

const trimmed = (value: string, { keepsBlanks }: TextField): string => {
  const text = value.trim()
  return keepsBlanks === true && text !== '' ? value : text
}

const textSchema = (field: TextField) => {
  const { label, kind, max } = field
  return z
    .string({ error: `“${label}” moet tekst zijn.` })
    .refine((value) => value.isWellFormed(), {
      error: `“${label}” bevat een half teken dat geen enkel bestand kan bewaren. Typ die plek opnieuw.`,
      abort: true,
    })
    .transform((value) => value.normalize('NFC').replaceAll('\r\n', '\n'))
    .transform((value) => trimmed(value, field))
    .refine((value) => !(kind === 'text' ? lineControls : textControls).test(value), {
      error:
        kind === 'text'
          ? `“${label}” is één regel en kan geen regeleinden of onzichtbare stuurtekens bevatten. Haal ze weg.`
          : `“${label}” bevat onzichtbare stuurtekens. Haal ze weg, of plak de tekst zonder opmaak.`,
    })
    .refine((value) => value.length <= max, {
      error: ({ input }) =>
        `“${label}” mag hoogstens ${formatNumber(max)} tekens tellen; het zijn er ${formatNumber(String(input).length)}. Kort de tekst in.`,
    })
    .transform((value) => (value === '' ? null : value))
}

/** What a number has to be, and how it is written. */
const wantedNumbers = {
  count: 'moet een geheel getal zijn. Schrijf het in cijfers, bv. 1.200.',
  decimal: 'moet een getal zijn. Schrijf het in cijfers, bv. 1.234,5.',
  year: 'moet een jaar zijn. Schrijf het in vier cijfers, bv. 2022.',
} as const

const numberSchema = ({ kind, label, min, max }: Pick<NumberField, 'kind' | 'label' | 'min' | 'max'>) => {
  const print = kind === 'year' ? String : formatNumber
  const bounds = `“${label}” ligt tussen ${print(min)} en ${print(max)}.`
  const error = `“${label}” ${wantedNumbers[kind]}`
  const base = z.number({ error }).min(min, { error: bounds }).max(max, { error: bounds })
  return kind === 'decimal' ? base : base.refine(Number.isInteger, { error })
}

const idSchema = (error: string) => z.number({ error }).int({ error }).positive({ error })

const yearTextsSchema = ({ label, max }: { readonly label: string; readonly max: number }) => {
  const error = `“${label}” moet een lijst van jaren met hun tekst zijn.`
  const text = textSchema({ kind: 'longText', label, max }).pipe(
    z.string({ error: `“${label}”: een jaar zonder tekst kan weg.` }),
  )
  return z
    .array(z.strictObject({ year: numberSchema(year('Jaar')), text }, { error }), { error })
    .refine((texts) => new Set(texts.map(({ year }) => year)).size === texts.length, {
      error: `“${label}”: elk jaar mag maar één keer voorkomen.`,
    })
    .transform((texts) => texts.toSorted((a, b) => a.year - b.year))
}

/** Parses one field's value; every failure is a Dutch sentence that names the label. Empty text becomes `null`. */
export const fieldSchema = (field: Field): z.ZodType => {
  const { label } = field
  switch (field.kind) {
    case 'text':
    case 'longText':
      return textSchema(field).nullable()
    case 'count':
    case 'decimal':
    case 'year':
      return numberSchema(field).nullable()
    case 'date':
      return z
        .string({ error: `“${label}” moet een datum zijn.` })
        .refine(isDay, { error: `“${label}” is geen bestaande datum. Schrijf dag, maand en jaar, bv. 5/3/2022.` })
        .nullable()
    case 'flag':
      return z.boolean({ error: `“${label}” is ja of nee.` }).nullable()
    case 'choice':
      return z
        .enum(Object.keys(field.options), {
          error: `“${label}”: kies een van ${Object.values(field.options).join(', ')}.`,
        })
        .nullable()
    case 'choices': {
      const error = `“${label}”: kies uit ${Object.values(field.options).join(', ')}.`
      return z
        .array(z.enum(Object.keys(field.options), { error }), { error })
        .transform((codes) => Object.keys(field.options).filter((code) => codes.includes(code)))
    }
    case 'link':
      return idSchema(`“${label}”: kies iets uit de lijst.`).nullable()
    case 'links':
      return z
        .array(idSchema(`“${label}”: kies iets uit de lijst.`), { error: `“${label}” moet een lijst zijn.` })
        .transform((ids) => [...new Set(ids)])
    case 'yearTexts':
      return yearTextsSchema(field)
    case 'bytes':
      return z
        .instanceof(Uint8Array, { error: `“${label}” moet een bestand zijn.` })
        .refine((file) => file.byteLength <= field.max, {
          error: `“${label}” is te groot: hoogstens ${formatNumber(field.max / 1_048_576)} MB.`,
        })
        .nullable()
  }
}

/** A change of a record: any of its fields, no others. */
export const patchSchema = (fields: Fields) =>
  z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field).optional()])),
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `Dit veld bestaat niet: ${issue.keys.join(', ')}.`
          : 'De velden van het record ontbreken.',
    },
  )
