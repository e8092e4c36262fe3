import { expect, it } from 'vitest'
import { isHeaderRow, matchColumns } from '../../../db/import/columns.ts'
import { bytes, count, text, yearTexts } from '../../../db/model/field.ts'

const title = text('Titel')
const fieldsOf = (headers: readonly string[], fields: Parameters<typeof matchColumns>[1]) =>
  matchColumns(headers, fields).map(({ field }) => field)

it('finds a field by its whole label before one that holds its words', () => {
  const fields = { series: text('Titel van de reeks'), title }
  expect(fieldsOf(['titel', 'Reeks'], fields)).toEqual(['title', 'series'])
})

it('finds a field only where every word of the header is in its label', () => {
  const fields = { participants: count('Aantal deelnemers') }
  expect(fieldsOf(['deelnemers'], fields)).toEqual(['participants'])
  expect(fieldsOf(['Aantal kinderen'], fields)).toEqual([null])
})

it('finds a field by its name in the open format, whatever the capitals and blanks', () => {
  expect(fieldsOf(['startDate'], { title, startDate: text('Begin') })).toEqual(['startDate'])
  expect(fieldsOf([' STARTDATE '], { title, startDate: text('Begin') })).toEqual(['startDate'])
})

it('finds none for a header without words, for one that nothing is called, and for one that two are called', () => {
  expect(fieldsOf(['', ' - ', 'Kleur'], { title })).toEqual([null, null, null])
  const two = { held: count('Uren gehouden'), planned: count('Uren gepland') }
  expect(fieldsOf(['uren'], two)).toEqual([null])
})

it('fills a field by the first column that names it only', () => {
  expect(fieldsOf(['Titel', 'titel', 'Kleur'], { title, colour: text('Kleur') })).toEqual(['title', null, 'colour'])
})

it('fills no picture and no texts of several years', () => {
  const fields = { title, logo: bytes('Logo'), texts: yearTexts('Tekst per jaar') }
  expect(fieldsOf(['Logo', 'Tekst per jaar', 'Titel'], fields)).toEqual([null, null, 'title'])
})

it('takes a first row for headers when at least half of its filled cells name a field', () => {
  const fields = { title, date: text('Datum') }
  expect(isHeaderRow(['Titel', 'Kleur'], fields)).toBe(true)
  expect(isHeaderRow(['Titel', 'Kleur', 'Vorm'], fields)).toBe(false)
  expect(isHeaderRow(['Titel', '', ' ', '\t'], fields)).toBe(true)
  expect(isHeaderRow(['', ' '], fields)).toBe(false)
  expect(isHeaderRow([], fields)).toBe(false)
})
