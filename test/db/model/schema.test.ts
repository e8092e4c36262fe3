import { describe, expect, it } from 'vitest'
import { activity } from '../../../db/model/activity.ts'
import type { Field } from '../../../db/model/field.ts'
import { count, decimal, longText, text, year, yearTexts } from '../../../db/model/field.ts'
import { fieldSchema, isDay, patchSchema } from '../../../db/model/schema.ts'
import { testimonial } from '../../../db/model/testimonial.ts'

const parsed = (field: Field, value: unknown): unknown => fieldSchema(field).parse(value)
const refused = (field: Field, value: unknown): string => {
  const result = fieldSchema(field).safeParse(value)
  if (result.success) throw new Error(`accepted ${JSON.stringify(result.data)}`)
  return result.error.issues[0]?.message ?? ''
}

describe('text', () => {
  const title = text('Titel', { max: 300 })

  it('keeps what was typed, without blanks around it and with one form for each letter', () => {
    expect(parsed(title, '  ‘Wij/Zij’ – €5 “œ” 😀 ')).toBe('‘Wij/Zij’ – €5 “œ” 😀')
    expect(parsed(title, 'Cafe\u0301')).toBe('Caf\u00e9')
  })

  it('keeps the blanks around a text where they mean something', () => {
    const cells = longText('Cellen', { keepsBlanks: true })
    expect(parsed(cells, '\t2021\t2022\r\nHuur\t12\t')).toBe('\t2021\t2022\nHuur\t12\t')
    expect(parsed(cells, ' \t\n')).toBeNull()
  })

  it('takes emptied text as not filled in', () => {
    expect(parsed(title, '')).toBeNull()
    expect(parsed(title, '   ')).toBeNull()
    expect(parsed(title, null)).toBeNull()
  })

  it('says how long it may be and how long it is', () => {
    expect(parsed(title, 'x'.repeat(300))).toHaveLength(300)
    expect(refused(title, 'x'.repeat(8001))).toBe(
      '“Titel” mag hoogstens 300 tekens tellen; het zijn er 8.001. Kort de tekst in.',
    )
  })

  it('refuses what no file can hold or no eye can see', () => {
    expect(refused(title, 'half \ud83d teken')).toContain('“Titel” bevat een half teken')
    expect(refused(title, 'bel\u0007')).toContain('onzichtbare stuurtekens')
    expect(refused(title, 'twee\nregels')).toContain('“Titel” is één regel')
    expect(refused(title, 12)).toBe('“Titel” moet tekst zijn.')
  })

  it('lets a long text have paragraphs, in one kind of line ending', () => {
    const notes = longText('Notities')
    expect(parsed(notes, 'een\r\n\r\ntwee\tdrie')).toBe('een\n\ntwee\tdrie')
    expect(refused(notes, 'nul\u0000')).toContain('“Notities” bevat onzichtbare stuurtekens')
  })
})

describe('numbers', () => {
  it('stay empty when empty, and know zero', () => {
    expect(parsed(count('Deelnemers'), null)).toBeNull()
    expect(parsed(count('Deelnemers'), 0)).toBe(0)
  })

  it('name their bounds as they are printed', () => {
    expect(refused(count('Deelnemers', { max: 5000 }), 5001)).toBe('“Deelnemers” ligt tussen 0 en 5.000.')
    expect(refused(count('Deelnemers'), -1)).toContain('“Deelnemers” ligt tussen 0')
    expect(refused(year('Jaar'), 22)).toBe('“Jaar” ligt tussen 1900 en 2200.')
  })

  it('refuse what is no number', () => {
    for (const value of ['12', Number.NaN, Number.POSITIVE_INFINITY, [], {}, true])
      expect(refused(count('Deelnemers'), value)).toMatch(/^“Deelnemers”/)
  })

  it('keep halves for hours only', () => {
    expect(refused(count('Deelnemers'), 3.5)).toBe(
      '“Deelnemers” moet een geheel getal zijn. Schrijf het in cijfers, bv. 1.200.',
    )
    expect(parsed(decimal('Uren'), 3.5)).toBe(3.5)
  })

  it('say how to write them', () => {
    expect(refused(decimal('Uren'), '1,234.5')).toBe('“Uren” moet een getal zijn. Schrijf het in cijfers, bv. 1.234,5.')
    expect(refused(year('Jaar'), 'vorig')).toBe('“Jaar” moet een jaar zijn. Schrijf het in vier cijfers, bv. 2022.')
  })
})

describe('dates', () => {
  it('are days that exist', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2022-02-29')).toBe(false)
    expect(isDay('2022-13-01')).toBe(false)
    expect(isDay('5/3/2022')).toBe(false)
    expect(isDay('2022-03-05T00:00:00Z')).toBe(false)
    expect(isDay('0022-03-05')).toBe(false)
  })

  it('say how to write them', () => {
    expect(refused(activity.fields.startDate, '2022-02-30')).toBe(
      '“Begin” is geen bestaande datum. Schrijf dag, maand en jaar, bv. 5/3/2022.',
    )
  })
})

describe('choices', () => {
  it('are of the codes, and name the labels when they are not', () => {
    expect(parsed(activity.fields.status, 'held')).toBe('held')
    expect(refused(activity.fields.status, 'gehouden')).toBe(
      '“Status”: kies een van gepland, gehouden, geannuleerd, uitgesteld.',
    )
    expect(refused(activity.fields.status, 'toString')).toContain('“Status”')
  })

  it('of several stand in the order of the model, each once', () => {
    expect(parsed(testimonial.fields.consentScope, ['website', 'report', 'website'])).toEqual(['report', 'website'])
    expect(refused(testimonial.fields.consentScope, ['overal'])).not.toBe('')
  })
})

it('texts per year stand in order, one a year, none empty', () => {
  const field = yearTexts('Tekst per jaar')
  expect(
    parsed(field, [
      { year: 2023, text: 'b' },
      { year: 2022, text: 'a' },
    ]),
  ).toEqual([
    { year: 2022, text: 'a' },
    { year: 2023, text: 'b' },
  ])
  expect(
    refused(field, [
      { year: 2022, text: 'a' },
      { year: 2022, text: 'b' },
    ]),
  ).toContain('elk jaar mag maar één keer voorkomen')
  expect(refused(field, [{ year: 2022, text: ' ' }])).toContain('een jaar zonder tekst kan weg')
})

it('a patch takes any of the fields and no others', () => {
  const schema = patchSchema(activity.fields)
  expect(schema.parse({ title: 'Zelfsturende teams' })).toEqual({ title: 'Zelfsturende teams' })
  expect(schema.safeParse({ colour: 'blue' }).error?.issues[0]?.message).toBe('Dit veld bestaat niet: colour.')
  expect(schema.safeParse({ id: 4 }).success).toBe(false)
  expect(schema.safeParse(JSON.parse('{"__proto__": {"title": "x"}}')).success).toBe(false)
})
