import { beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import type { Store } from '../../../db/records/store.ts'
import type { ReportData } from '../../../db/report/data.ts'
import { sections } from '../../../db/report/sections/index.ts'
import { noRows, section } from '../../../db/report/sections/section.ts'
import { figureFor, outline } from '../../helpers/report.ts'
import { freshStore } from '../../helpers/store.ts'

const nothing: ReportData = {
  year: 2022,
  offers: new Map([['newcomers', { id: 1, key: 'starters', name: 'voor starters' }]]),
  figures: new Map(),
  quotes: [],
  texts: new Map(),
  added: new Map(),
}

const dataOf = (more: Partial<ReportData>): ReportData => ({ ...nothing, ...more })
const figures = (values: Readonly<Record<string, number>>) =>
  new Map(Object.entries(values).map(([id, value]) => [id, figureFor(id, value)]))

/** Something for every section, frozen: a section that writes in it fails. */
const much = Object.freeze(
  dataOf({
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
    quotes: Object.freeze([Object.freeze({ section: 'events', theme: null, text: 'Mooi', attribution: null })]),
  }),
)

describe('a section', () => {
  const invented = section({
    id: 'members',
    title: 'Leden',
    gather: (_, year) => [`lid van ${year}`, `lid van ${year - 1}`],
    texts: ([first = '']) => [{ title: first, place: { type: 'organisation', ids: [1] }, text: '{activities.total}' }],
    shows: { noun: 'leden', count: (_, rows) => rows.length },
    blocks: ({ year }, rows) => [{ kind: 'list', items: rows.map((row) => [row, ` (${year})`]) }],
  })

  test('keeps the rows that it gathers to itself, and makes its blocks, texts and count of them', async () => {
    const { reader } = await freshStore()
    const gathered = invented.gather(reader, 2021)
    expect(gathered.texts).toEqual([
      { title: 'lid van 2021', place: { type: 'organisation', ids: [1] }, text: '{activities.total}' },
    ])
    expect(gathered.count(nothing)).toBe(2)
    expect(outline(gathered.blocks(nothing))).toEqual(['list: lid van 2021 (2022) | lid van 2020 (2022)'])
    expect(invented).toMatchObject({ id: 'members', title: 'Leden', noun: 'leden' })
  })

  test('gathers once, however often its blocks are made', async () => {
    const { reader } = await freshStore()
    let asked = 0
    const gathered = section({
      id: 'counted',
      title: 'Geteld',
      gather: () => {
        asked += 1
        return asked
      },
      blocks: (_, row) => [{ kind: 'list', items: [[String(row)]] }],
    }).gather(reader, 2022)
    expect([gathered.blocks(nothing), gathered.blocks(nothing)].map(outline)).toEqual([['list: 1'], ['list: 1']])
    expect(asked).toBe(1)
  })

  test('without rows has no texts, and shows nothing that a text may count', async () => {
    const { reader } = await freshStore()
    const plain = section({ id: 'plain', title: 'Leeg', gather: noRows, blocks: () => [] })
    expect(plain.noun).toBeNull()
    const gathered = plain.gather(reader, 2022)
    expect([gathered.texts, gathered.count(much), gathered.blocks(much)]).toEqual([[], 0, []])
  })
})

/** One store without records, and one with a record for each section that has rows of its own. */
let blank: Store
let filled: Store
beforeAll(async () => {
  blank = await openStore(':memory:')
  filled = await openStore(':memory:')
  filled.save('theme', null, { name: 'digitaal' })
  filled.save('event', null, { title: 'Trefdag', date: '2022-04-28' })
  filled.save('trajectory', null, {
    title: 'Traject',
    fromYear: 2022,
    toYear: 2023,
    texts: [{ year: 2022, text: 'Tekst' }],
  })
  filled.save('research', null, { title: 'Onderzoek', fromYear: 2022, toYear: 2022 })
  filled.save('publication', null, { title: 'Boek', date: '2022-04-28' })
  return () => {
    blank.close()
    filled.close()
  }
})

describe.each(sections)('the section $id', ({ id, gather }) => {
  test('is nothing without data', () => {
    expect(gather(blank.reader, 2022).blocks(nothing)).toEqual([])
    expect(gather(filled.reader, 2019).blocks(nothing)).toEqual([])
  })

  test('follows from the data alone: the same data give the same blocks', () => {
    const { blocks } = gather(filled.reader, 2022)
    const first = blocks(much)
    expect(first.length).toBeGreaterThan(0)
    expect(blocks(much)).toEqual(first)
  })

  test('prints the coordinator’s own text and quotes', () => {
    const quotes = [{ section: id, theme: null, text: 'Mooi', attribution: 'iemand' }]
    const data = dataOf({ texts: new Map([[id, 'Eigen tekst']]), quotes })
    expect(outline(gather(blank.reader, 2022).blocks(data))).toEqual(['paragraph: Eigen tekst', 'quote: Mooi — iemand'])
  })
})

test('every section has an address of its own', () => {
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
})
