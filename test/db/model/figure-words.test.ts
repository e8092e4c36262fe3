import { expect, test } from 'vitest'
import { figureGroupNames, figureGroups } from '../../../db/model/figure-group.ts'
import { itemIn, keyFigures, kindOf, wordsOf } from '../../../db/model/figure-words.ts'

test.each([
  ['activities.total', 'activities.total'],
  ['activities.theme.digitaal', 'activities.theme.*'],
  ['activities.theme.none', 'activities.theme.none'],
  ['activities.theme.none.x', 'activities.theme.*'],
  ['activities.offer.none', 'activities.offer.*'],
  ['web.socius-be.visits', 'web.*.visits'],
  ['web.a.b.downloads', 'web.*.downloads'],
])('%s is the figure %s', (id, kind) => {
  expect(kindOf(id)).toBe(kind)
})

test.each([
  'activities.theme.',
  'activities.theme',
  'activities.declined',
  'activities.toString',
  'web.visits',
  'web..visits',
  'web.socius-be.likes',
  'vorig.activities.total',
  'eigen.3',
  'year',
])('%s is no figure that a group computes for the year', (id) => {
  expect(kindOf(id)).toBeNull()
})

test('the item of a list is found in the id of its group, in the year of the report', () => {
  expect(itemIn('web', 'web.socius-be.visits')).toBe('socius-be')
  expect(itemIn('activities', 'activities.theme.digitaal')).toBe('digitaal')
  expect(itemIn('web', 'activities.theme.digitaal')).toBeNull()
  expect(itemIn('web', 'vorig.web.socius-be.visits')).toBeNull()
  expect(itemIn('activities', 'activities.theme.none')).toBeNull()
  expect(itemIn('activities', 'activities.total')).toBeNull()
})

test('a figure has its words in every year', () => {
  for (const id of ['activities.theme.digitaal', 'vorig.activities.total'])
    expect(wordsOf(id).noun).toEqual(['vorming', 'vormingen'])
  expect(wordsOf('web.socius-be.subscribers').noun).toEqual(['abonnee', 'abonnees'])
  expect(wordsOf('questions.delivered').noun).toEqual(['dienstverlening', 'dienstverleningen'])
  expect(wordsOf('spotlights.total').noun).toBeUndefined()
  expect(wordsOf('eigen.3')).toEqual({})
  expect(wordsOf('questions.declined')).toEqual({})
})

test('the key figures stand in the order of the report', () => {
  expect(keyFigures).toEqual([
    'activities.total',
    'evaluations.satisfaction',
    'evaluations.nps',
    'questions.received',
    'questions.delivered',
    'spotlights.total',
    'consultations.total',
    'consultations.actors',
    'web.*.visits',
    'publications.total',
  ])
})

test('every group has a title of its own', () => {
  const titles = figureGroupNames.map((group) => figureGroups[group].title)
  expect(new Set(titles).size).toBe(titles.length)
})
