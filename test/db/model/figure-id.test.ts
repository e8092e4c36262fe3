import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { FigureId } from '../../../db/model/figure-group.ts'
import {
  formatId,
  isLastYearId,
  isReadingKey,
  itemKey,
  lastYearId,
  mentionsLastYear,
  offerId,
  ownFigureId,
  parseFigureId,
  printFigureId,
  readingKey,
  themeId,
  webId,
} from '../../../db/model/figure-id.ts'
import { parseInline } from '../../../db/model/parse-markup.ts'

describe('an id is taken apart', () => {
  test.each([
    ['activities.total', { group: 'activities', name: 'total', isLastYear: false }],
    ['activities.theme.digitaal', { group: 'activities', name: 'theme.digitaal', isLastYear: false }],
    ['consultations.policyShare', { group: 'consultations', name: 'policyShare', isLastYear: false }],
    ['web.reading-7.visits', { group: 'web', name: 'reading-7.visits', isLastYear: false }],
    ['vorig.web.socius-be.visits', { group: 'web', name: 'socius-be.visits', isLastYear: true }],
    // A code that the user typed may hold anything.
    ['activities.offer.Voor wie? 2.0', { group: 'activities', name: 'offer.Voor wie? 2.0', isLastYear: false }],
    ['eigen.3', { ownFigure: 3 }],
    ['eigen.120', { ownFigure: 120 }],
  ])('%s', (id, parts) => {
    expect(parseFigureId(id)).toEqual(parts)
  })
})

test.each([
  '',
  '.',
  'year',
  'activities',
  'activities.',
  '.total',
  ' activities.total',
  'events.total',
  'followers.total',
  'constructor.total',
  'vorig',
  'vorig.',
  'vorig.activities',
  'vorig.vorig.activities.total',
  'vorig.eigen.3',
  'eigen',
  'eigen.',
  'eigen.0',
  'eigen.03',
  'eigen.-3',
  'eigen.3.total',
  'eigen.drie',
])('“%s” is no id of a figure', (id) => {
  expect(parseFigureId(id)).toBeNull()
})

test('any text is either no id, or one whose parts print it again', () => {
  const piece = fc.constantFrom('vorig', 'eigen', 'activities', 'web', 'theme', 'digitaal', '3', '', 'x y', '*')
  const pieces = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join('.'))
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string()), (id) => {
      const parts = parseFigureId(id)
      expect(parts === null ? id : printFigureId(parts)).toBe(id)
    }),
  )
})

test('the ids that are put together are those that texts and final versions have kept since', () => {
  expect(themeId('digitaal')).toBe('activities.theme.digitaal')
  expect(offerId('item-4')).toBe('activities.offer.item-4')
  expect(formatId('blended')).toBe('activities.format.blended')
  expect(webId('socius-be', 'visits')).toBe('web.socius-be.visits')
  expect(ownFigureId(3)).toBe('eigen.3')
  expect(lastYearId('activities.total')).toBe('vorig.activities.total')
})

test('a list item goes by its code, or by its number where it has none that can be told from no item', () => {
  expect(itemKey({ id: 4, code: 'digitaal' })).toBe('digitaal')
  for (const code of [null, '', 'none']) expect(itemKey({ id: 4, code })).toBe('item-4')
  expect(readingKey(7)).toBe('reading-7')
  expect(['reading-7', 'reading-', 'reading-7b', 'my-reading-7', 'socius-be'].filter(isReadingKey)).toEqual([
    'reading-7',
  ])
})

test('a figure of the year before is known by its id, and a text that speaks of one too', () => {
  expect(
    ['vorig.activities.total', 'activities.total', 'vorige.x', 'activities.theme.vorig.'].filter(isLastYearId),
  ).toEqual(['vorig.activities.total'])
  expect(mentionsLastYear('Nu {activities.total}, toen {vorig.activities.total|vorming|vormingen}.')).toBe(true)
  expect(mentionsLastYear('Nu {activities.total}; zie vorig.activities.total')).toBe(false)
})

test('a text holds an id of small letters, digits and hyphens', () => {
  const ids = (text: string) => parseInline(text).flatMap((piece) => ('token' in piece ? piece.token.id : []))
  expect(ids('{vorig.web.reading-7.visits} {consultations.policyShare} {eigen.3} {year}')).toEqual([
    'vorig.web.reading-7.visits',
    'consultations.policyShare',
    'eigen.3',
    'year',
  ])
  expect(ids('{activities} {activities.} {.total} {activities..total} {activities.het totaal} {a_b.c}')).toEqual([])
})

test('an id that no group computes is a type error', () => {
  expectTypeOf<'activities.total' | 'web.x.visits' | 'activities.theme.none'>().toExtend<FigureId>()
  expectTypeOf<'activities.totaal'>().not.toExtend<FigureId>()
  expectTypeOf<'events.total'>().not.toExtend<FigureId>()
  expectTypeOf<'web.x.likes'>().not.toExtend<FigureId>()
})
