import { describe, expect, test } from 'vitest'
import type { ReportData } from '../../../db/report/data.ts'
import { sections } from '../../../db/report/sections/index.ts'
import { figureFor, outline } from '../../helpers/report.ts'

const nothing: ReportData = {
  year: 2022,
  onlyOffer: null,
  offers: new Map([['newcomers', { id: 1, key: 'starters', name: 'voor starters' }]]),
  figures: new Map(),
  themes: [],
  channels: [],
  quotes: [],
  events: [],
  trajectories: [],
  research: [],
  publications: [],
  texts: new Map(),
  added: new Map(),
}

const dataOf = (more: Partial<ReportData>): ReportData => ({ ...nothing, ...more })
const figures = (values: Readonly<Record<string, number>>) =>
  new Map(Object.entries(values).map(([id, value]) => [id, figureFor(id, value)]))

/** Something for every section, frozen: a section that writes in it fails. */
const much = dataOf({
  figures: figures({
    'activities.total': 2,
    'activities.offer.starters': 1,
    'activities.format.offline': 2,
    'activities.theme.digitaal': 1,
    'questions.received': 1,
    'spotlights.total': 1,
    'consultations.total': 1,
    'web.reading-7.followers': 3,
    'publications.total': 1,
  }),
  themes: Object.freeze([Object.freeze({ key: 'digitaal', name: 'digitaal' })]),
  quotes: Object.freeze([Object.freeze({ section: 'events', theme: null, text: 'Mooi', attribution: null })]),
  events: Object.freeze([Object.freeze({ title: 'Trefdag', date: '2022-04-28' })]),
  trajectories: Object.freeze([Object.freeze({ title: 'Traject', text: 'Tekst' })]),
  research: Object.freeze([Object.freeze({ title: 'Onderzoek', text: null })]),
  publications: Object.freeze(['Boek']),
})

describe.each(sections)('the section $id', ({ id, blocks }) => {
  test('is nothing without data', () => {
    expect(blocks(nothing)).toEqual([])
  })

  test('follows from the data alone: the same data give the same blocks', () => {
    const first = blocks(Object.freeze(much))
    expect(first.length).toBeGreaterThan(0)
    expect(blocks(much)).toEqual(first)
  })

  test('prints the coordinator’s own text and quotes', () => {
    const quotes = [{ section: id, theme: null, text: 'Mooi', attribution: 'iemand' }]
    expect(outline(blocks(dataOf({ texts: new Map([[id, 'Eigen tekst']]), quotes })))).toEqual([
      'paragraph: Eigen tekst',
      'quote: Mooi — iemand',
    ])
  })
})

test('every section has an address of its own', () => {
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
})
