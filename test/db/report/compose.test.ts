import { describe, expect, test } from 'vitest'
import type { Store } from '../../../db/records/store.ts'
import { addSection, beginReport, movePart, moveSection } from '../../../db/report/compose.ts'
import { compositionOf } from '../../../db/report/composition.ts'
import { outline, reportOf } from '../../helpers/report.ts'
import { freshStore } from '../../helpers/store.ts'

const standard = [
  'newcomers',
  'professionalisation',
  'themes',
  'questions',
  'events',
  'trajectories',
  'research',
  'spotlights',
  'consultations',
  'web',
  'publications',
]

const addresses = (store: Store, year = 2022) =>
  compositionOf(store.reader, year).sections.map(({ address }) => address)
const section = (store: Store, address: string, year = 2022) => {
  const found = compositionOf(store.reader, year).sections.find((one) => one.address === address)
  if (found === undefined || found.id === null) throw new Error(`no row for ${address}`)
  return { ...found, id: found.id }
}

describe('a report that nobody began', () => {
  test('shows the sections that it would have, which are empty, and their standard texts', async () => {
    const store = await freshStore()
    store.save('question', null, { receivedOn: '2022-05-01', subject: 'Hoe?' })
    const { report, previous, sections } = compositionOf(store.reader, 2022)
    expect([report, previous]).toEqual([null, null])
    expect(sections.map(({ address }) => address)).toEqual(standard)
    expect(sections.filter(({ empty }) => !empty)).toEqual([
      {
        address: 'questions',
        kind: 'standard',
        id: null,
        title: 'Vraaggestuurde werking',
        standardTitle: 'Vraaggestuurde werking',
        shown: true,
        under: false,
        empty: false,
        standardText: expect.stringMatching(/^We ontvingen \{questions\.received\}/),
        parts: [],
        figures: expect.arrayContaining(['questions.received']),
      },
    ])
  })

  test('begun in the standard way has a row for every section and prints the same; undone, it is gone', async () => {
    const store = await freshStore()
    store.save('question', null, { receivedOn: '2022-05-01', subject: 'Hoe?' })
    const before = reportOf(store).sections
    expect(beginReport(store, 2022, 'standard').sections.every(({ id }) => id !== null)).toBe(true)
    expect(addresses(store)).toEqual(standard)
    expect(reportOf(store).sections).toEqual(before)
    store.changes.undo()
    expect(compositionOf(store.reader, 2022).report).toBeNull()
  })

  test('begun empty shows nothing', async () => {
    const store = await freshStore()
    store.save('question', null, { receivedOn: '2022-05-01', subject: 'Hoe?' })
    expect(beginReport(store, 2022, 'empty').sections.some(({ shown }) => shown)).toBe(false)
    expect(reportOf(store).sections).toEqual([])
  })

  test('can’t begin from a year that is not there, and is then not begun', async () => {
    const store = await freshStore()
    expect(() => beginReport(store, 2022, 'previous')).toThrow(/geen verslag van een vorig jaar/)
    expect(store.list('report').total).toBe(0)
  })
})

describe('a report begun from last year’s', () => {
  test('has its structure and standing texts, not its figures, tables, pictures and quotes', async () => {
    const store = await freshStore()
    beginReport(store, 2020, 'standard')
    const own = addSection(store, 2020, null, 'Voorwoord').id
    store.save('reportSection', own, { body: 'Beste lezer' })
    store.save('reportText', null, { section: own, position: 1, body: 'Tot volgend jaar' })
    store.save('reportTable', null, {
      section: own,
      position: 2,
      caption: 'Team',
      shape: 'people',
      cells: 'An\tcoördinator',
    })
    store.save('reportTable', null, { section: own, position: 3, caption: 'Kosten', cells: 'Post\tBedrag\nHuur\t12' })
    store.save('reportFigure', null, { section: own, position: 4, label: 'bereik', value: 12 })
    store.save('reportSection', section(store, 'web', 2020).id, { shown: false, title: 'Online' })
    moveSection(store, section(store, 'events', 2020).id, section(store, 'questions', 2020).id)
    const [report] = store.list('report').rows
    store.save('report', report?.id ?? 0, { layout: 'bold', colophon: 'V.U.: An', title: 'Ons 2020' })

    const { report: made, sections } = beginReport(store, 2022, 'previous')
    expect(made).toMatchObject({ year: 2022, title: null, layout: 'bold', colophon: 'V.U.: An', status: 'draft' })
    expect(sections.map(({ title }) => title).slice(0, 6)).toEqual([
      'Voorwoord',
      'Ondersteuningsaanbod nieuwkomers',
      'Ondersteuningsaanbod verdere professionalisering',
      'Thema’s',
      'Evenementen',
      'Vraaggestuurde werking',
    ])
    expect(sections.find(({ address }) => address === 'web')).toMatchObject({ title: 'Online', shown: false })
    expect(sections[0]?.parts.map(({ type, title }) => [type, title])).toEqual([
      ['reportText', 'Tot volgend jaar'],
      ['reportTable', 'Team'],
    ])
    expect(reportOf(store).sections.map(({ blocks }) => outline(blocks))).toEqual([
      ['paragraph: Beste lezer', 'paragraph: Tot volgend jaar', 'people: An, coördinator'],
    ])
  })

  test('begun already, keeps what was chosen', async () => {
    const store = await freshStore()
    beginReport(store, 2021, 'standard')
    beginReport(store, 2022, 'empty')
    expect(beginReport(store, 2022, 'previous').sections.some(({ shown }) => shown)).toBe(false)
  })
})

describe('the order of the sections', () => {
  test('changes by putting one before another, or at the end', async () => {
    const store = await freshStore()
    beginReport(store, 2022, 'standard')
    moveSection(store, section(store, 'publications').id, section(store, 'newcomers').id)
    expect(addresses(store).slice(0, 2)).toEqual(['publications', 'newcomers'])
    moveSection(store, section(store, 'newcomers').id, null)
    expect(addresses(store).at(-1)).toBe('newcomers')
    store.changes.undo()
    expect(addresses(store).slice(0, 2)).toEqual(['publications', 'newcomers'])
  })

  test('takes in sections of one’s own, each right where it was asked for', async () => {
    const store = await freshStore()
    const first = addSection(store, 2022, null, 'Voorwoord')
    const second = addSection(store, 2022, section(store, 'themes').id, 'Uitgelicht')
    const last = addSection(store, 2022, section(store, 'publications').id, 'Dank')
    expect(addresses(store)).toEqual([
      `eigen-${first.id}`,
      ...standard.slice(0, 3),
      `eigen-${second.id}`,
      ...standard.slice(3),
      `eigen-${last.id}`,
    ])
  })

  test('can’t put a section before one of another report', async () => {
    const store = await freshStore()
    beginReport(store, 2021, 'standard')
    beginReport(store, 2022, 'standard')
    expect(() => moveSection(store, section(store, 'web').id, section(store, 'themes', 2021).id)).toThrow(
      /staat niet meer/,
    )
    expect(addresses(store)).toEqual(standard)
  })
})

test('what was added to a section moves the same way, whatever it is', async () => {
  const store = await freshStore()
  const { id } = addSection(store, 2022, null, 'Ons jaar')
  const text = store.save('reportText', null, { section: id, position: 1, body: 'Tekst' }).id
  const table = store.save('reportTable', null, { section: id, position: 2, caption: 'Tabel' }).id
  const figure = store.save('reportFigure', null, { section: id, label: 'Cijfer', value: 1 }).id
  const order = () => section(store, `eigen-${id}`).parts.map(({ title }) => title)
  expect(order()).toEqual(['Tekst', 'Tabel', 'Cijfer'])
  movePart(store, { type: 'reportFigure', id: figure }, { type: 'reportText', id: text })
  expect(order()).toEqual(['Cijfer', 'Tekst', 'Tabel'])
  movePart(store, { type: 'reportText', id: text }, null)
  expect(order()).toEqual(['Cijfer', 'Tabel', 'Tekst'])
  expect(() => movePart(store, { type: 'reportTable', id: table }, { type: 'reportText', id: 99 })).toThrow(
    /staat niet meer/,
  )
})

test('a section names the figures of its tiles, its chart, its text and those of its own', async () => {
  const store = await freshStore()
  const theme = store.save('theme', null, { name: 'Digitaal', code: 'digitaal' }).id
  store.save('activity', null, { title: 'Eén', startDate: '2022-03-05', status: 'held', format: 'online', theme })
  beginReport(store, 2022, 'standard')
  const { id } = section(store, 'themes')
  store.save('reportSection', id, { body: 'Van de {activities.total} vormingen …' })
  const own = store.save('reportFigure', null, { section: id, label: 'Bezoeken', value: 5 }).id
  const { figures } = section(store, 'themes')
  expect(figures.toSorted()).toEqual([
    'activities.theme.digitaal',
    'activities.theme.none',
    'activities.total',
    `eigen.${own}`,
  ])
})
