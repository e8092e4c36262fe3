import { describe, expect, test } from 'vitest'
import type { RecordOf } from '../../../db/model/index.ts'
import type { Store } from '../../../db/records/store.ts'
import { blocksOf, outline, reportOf, sectionIds } from '../../helpers/report.ts'
import { freshStore } from '../../helpers/store.ts'

type Row = Partial<RecordOf<'reportSection'>>

/** A year with four sections: questions, events, consultations, publications. */
const year = async (): Promise<{ store: Store; choose: (row: Row) => number }> => {
  const store = await freshStore()
  const date = '2022-05-01'
  store.save('question', null, { receivedOn: date, subject: 'Hoe?' })
  store.save('event', null, { title: 'Trefdag', date })
  store.save('consultation', null, { date, subject: 'Decreet' })
  store.save('publication', null, { title: 'Boek', date })
  const report = store.save('report', null, { year: 2022 }).id
  return { store, choose: (row) => store.save('reportSection', null, { report, ...row }).id }
}

describe('the text of a section', () => {
  test('takes the place of the standard sentences, not of the figures', async () => {
    const { store, choose } = await year()
    choose({ section: 'questions', body: 'Wij kregen {questions.received|maar één vraag|veel vragen}.\n\n### Hoe' })
    expect(outline(blocksOf(store, 'questions'))).toEqual([
      'tiles: 1 vraag ontvangen | 0 vragen goedgekeurd | 0 dienstverleningen',
      'paragraph: Wij kregen maar één vraag.',
      '# Hoe',
    ])
  })

  test('shows a gap where a figure has no data, and prints a section that has nothing else', async () => {
    const { store, choose } = await year()
    choose({ section: 'spotlights', body: 'Er stonden er {spotlights.total} in de kijker.' })
    expect(outline(blocksOf(store, 'spotlights'))).toEqual([
      'paragraph: Er stonden er [geen spotlights.total] in de kijker.',
    ])
  })

  test('of another year or in the bin has no say', async () => {
    const { store, choose } = await year()
    const last = store.save('report', null, { year: 2021 }).id
    store.save('reportSection', null, { report: last, section: 'questions', body: 'Vorig jaar' })
    store.remove('reportSection', choose({ section: 'questions', body: 'Weggegooid', shown: false }))
    expect(outline(blocksOf(store, 'questions'))[1]).toMatch(/^paragraph: We ontvingen/)
  })
})

describe('the sections', () => {
  test('have their own title when one is typed', async () => {
    const { store, choose } = await year()
    choose({ section: 'events', title: 'Wat een feest' })
    expect(reportOf(store).sections.map(({ title }) => title)).toEqual([
      'Vraaggestuurde werking',
      'Wat een feest',
      'Kennisknooppunt',
      'Publicaties',
    ])
  })

  test('are hidden when they are switched off; not filled in is shown', async () => {
    const { store, choose } = await year()
    choose({ section: 'events', shown: false })
    choose({ section: 'questions', shown: null })
    expect(sectionIds(store)).toEqual(['questions', 'consultations', 'publications'])
  })

  test('with a position swap places; all others stay where they stand', async () => {
    const { store, choose } = await year()
    choose({ section: 'questions', position: 3 })
    choose({ section: 'publications', position: 1 })
    choose({ section: 'consultations', position: null })
    expect(sectionIds(store)).toEqual(['publications', 'events', 'consultations', 'questions'])
  })

  test('that this version does not know, and second rows for one section, change nothing', async () => {
    const { store, choose } = await year()
    choose({ section: 'uit-de-toekomst', position: 1, body: 'Later' })
    choose({ section: 'events', position: 1, title: 'Eerste' })
    choose({ section: 'events', position: 2, title: 'Tweede' })
    expect(reportOf(store).sections.map(({ title }) => title)).toEqual([
      'Vraaggestuurde werking',
      'Eerste',
      'Kennisknooppunt',
      'Publicaties',
    ])
  })
})

describe('sections of one’s own', () => {
  test('stand after the section before them by position', async () => {
    const { store, choose } = await year()
    const foreword = choose({ kind: 'free', position: 0, title: 'Voorwoord', body: 'Beste lezer' })
    choose({ section: 'events', position: 2 })
    const thanks = choose({ kind: 'free', position: 3, title: 'Dank', body: 'Aan {year}' })
    const more = choose({ kind: 'free', position: 4, body: 'Nog iets' })
    const last = choose({ kind: 'free', title: 'Colofon', body: 'Wie' })
    expect(reportOf(store).sections.map(({ id, title }) => [id, title])).toEqual([
      [`eigen-${foreword}`, 'Voorwoord'],
      ['questions', 'Vraaggestuurde werking'],
      ['events', 'Evenementen'],
      [`eigen-${thanks}`, 'Dank'],
      [`eigen-${more}`, 'Eigen onderdeel'],
      ['consultations', 'Kennisknooppunt'],
      ['publications', 'Publicaties'],
      [`eigen-${last}`, 'Colofon'],
    ])
    expect(outline(blocksOf(store, `eigen-${thanks}`))).toEqual(['paragraph: Aan 2022'])
  })

  test('follow a section also when that one is hidden, and need something to print', async () => {
    const { store, choose } = await year()
    choose({ section: 'events', position: 1, shown: false })
    const own = choose({ kind: 'free', position: 2, body: 'Tekst' })
    choose({ kind: 'free', position: 3, title: 'Leeg' })
    choose({ kind: 'free', position: 4, body: 'Verborgen', shown: false })
    expect(sectionIds(store)).toEqual(['questions', `eigen-${own}`, 'consultations', 'publications'])
  })
})
