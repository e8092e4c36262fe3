import { expect, test } from 'vitest'
import type { Figure } from '../../../../db/model/figure.ts'
import { entriesFor } from '../../../../renderer/report/editor/figure-entries.ts'
import { shown, tokenOf, tokensFor, waysOf } from '../../../../renderer/report/editor/figure-words.ts'

const figure = (id: string, label: string, value: number, more: Partial<Figure> = {}): Figure => ({
  id,
  label,
  value,
  unit: 'count',
  n: value,
  definition: `Wat we telden: ${label}.`,
  source: 'records',
  records: { type: 'activity', ids: [] },
  ...more,
})
const total = figure('activities.total', 'vormingen', 68)
const declined = figure('questions.declined', 'geweigerde vragen', 0)
const former = figure('vorig.activities.total', 'vormingen', 1)
const own = figure('eigen.3', 'bezoekers op de opendeurdag', 1200, { printed: 'zo’n 1.200' })
const share = figure('evaluations.satisfaction', 'tevredenheid', 81, { unit: '%', label: 'tevredenheid' })
const figures = [total, share, declined, former, own]
const spoken = { year: 2022, figures: new Map(figures.map((one) => [one.id, one])) }

const found = (typed: string) =>
  entriesFor(figures, 2022, typed).map(({ name, entries }) => [name, ...entries.map(({ value }) => value)])

test('the picker has every figure by group, those of last year, the section’s own, and the year', () => {
  expect(found('')).toEqual([
    ['Vormingen', '68'],
    ['Evaluaties', '81%'],
    ['Vragen', '0'],
    ['Vorig jaar', '1'],
    ['Eigen cijfers', 'zo’n 1.200'],
    ['Het jaar', '2022'],
  ])
})

test('a figure is found by its name, its meaning, its value or its group, whatever the accents and capitals', () => {
  expect(found('TEVRÉDEN')).toEqual([['Evaluaties', '81%']])
  expect(found('telden opendeur')).toEqual([['Eigen cijfers', 'zo’n 1.200']])
  expect(found('68')).toEqual([['Vormingen', '68']])
  expect(found('vorig vormingen')).toEqual([['Vorig jaar', '1']])
  expect(found('activities.total')).toEqual([])
})

test('a figure is put down as number, with “geen”, as word, or as number and word', () => {
  expect(tokensFor(total, 'number')).toEqual([{ id: 'activities.total', words: [] }])
  expect(tokensFor(declined, 'orNone')).toEqual([{ id: 'questions.declined', words: ['geen'] }])
  expect(tokensFor(total, 'numberAndWord')).toEqual([
    { id: 'activities.total', words: [] },
    { id: 'activities.total', words: ['vorming', 'vormingen'] },
  ])
  expect(tokensFor(figure('web.socius-be.visits', 'socius.be: bezoeken', 3), 'word')).toEqual([
    { id: 'web.socius-be.visits', words: ['bezoek', 'bezoeken'] },
  ])
  expect(waysOf(share)).toEqual(['number'])
})

test('the text shows what the report will print, and a gap in words', () => {
  const shows = (id: string, ...words: string[]) => shown({ id, words }, spoken)
  expect(shows('activities.total')).toEqual({ text: '68', isGap: false })
  expect(shows('activities.total', 'vorming', 'vormingen').text).toBe('vormingen')
  expect(shows('vorig.activities.total', 'vorming', 'vormingen').text).toBe('vorming')
  expect(shows('questions.declined', 'geen').text).toBe('geen')
  expect(shows('eigen.3').text).toBe('zo’n 1.200')
  expect(shows('year').text).toBe('2022')
  expect(shows('events.total')).toEqual({ text: 'geen gegevens', isGap: true })
})

test('words can’t break the token that they stand in', () => {
  expect(tokenOf('a.b', ['een|twee}', '{drie\n'])).toEqual({ id: 'a.b', words: ['een twee', 'drie'] })
})
