import { describe, expect, test } from 'vitest'
import type { Store } from '../../../db/records/store.ts'
import { differencesSince } from '../../../db/report/differences.ts'
import { freeze } from '../../../db/report/frozen.ts'
import { finalise, finalVersion, pdfOf, reopen, versionsOf } from '../../../db/report/versions.ts'
import { hold, sectionIn } from '../../helpers/checks.ts'
import { png } from '../../helpers/png.ts'
import { freshStore } from '../../helpers/store.ts'

const today = '2023-01-20'
const bytes = (text: string) => new TextEncoder().encode(text)
const make = (store: Store, pdf = 'eerste druk') => finalise(store, freeze(store.reader, 2022), bytes(pdf), today)

/** A report with two trainings, a foreword with a picture, and nothing else. */
const aYear = async () => {
  const store = await freshStore()
  const trainings = hold(store, 2)
  const foreword = sectionIn(store, { kind: 'free', section: null, title: 'Voorwoord', body: 'Al {activities.total}!' })
  store.save('reportImage', null, { section: foreword.id, file: png(3, 3), alt: 'Wij' })
  return { store, trainings, foreword: foreword.id }
}

describe('a final report', () => {
  test('keeps what was printed, byte for byte, whatever changes', async () => {
    const { store } = await aYear()
    const version = make(store)
    expect(version).toMatchObject({
      version: 1,
      madeOn: today,
      size: 11,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    hold(store, 5)
    expect(finalVersion(store.reader, 2022)).toEqual(version)
    expect(pdfOf(store.reader, version.id)).toEqual(bytes('eerste druk'))
  })

  test('reopened, is composed anew; made final again, it is the next version and the first stays', async () => {
    const { store } = await aYear()
    const first = make(store)
    reopen(store, 2022)
    expect(finalVersion(store.reader, 2022)).toBeNull()
    const second = make(store, 'tweede druk')
    expect(versionsOf(store.reader, 2022)).toEqual([second, first])
    expect(second.version).toBe(2)
    expect(pdfOf(store.reader, first.id)).toEqual(bytes('eerste druk'))
  })

  test('is undone in one go', async () => {
    const { store } = await aYear()
    make(store)
    store.changes.undo()
    expect(finalVersion(store.reader, 2022)).toBeNull()
    expect(versionsOf(store.reader, 2022)).toEqual([])
  })

  test('whose bytes were harmed is refused, not printed', async () => {
    const { store } = await aYear()
    const { id } = make(store)
    store.save('reportVersion', id, { pdf: bytes('eerste drup') })
    expect(() => pdfOf(store.reader, id)).toThrow(/versie 1 is beschadigd/)
    expect(() => pdfOf(store.reader, 99)).toThrow(/bestaat niet meer/)
  })

  test('can’t be reopened where there is none', async () => {
    const store = await freshStore()
    expect(() => reopen(store, 2022)).toThrow(/nog geen verslag van 2022/)
  })
})

describe('what changed since', () => {
  test('is nothing right after, pictures and all', async () => {
    const { store } = await aYear()
    expect(differencesSince(store.reader, make(store).id)).toEqual([])
  })

  test('names each figure with its value then and now, also one that came or went', async () => {
    const { store, trainings } = await aYear()
    const { id } = make(store)
    store.remove('activity', trainings[0] ?? 0)
    store.save('publication', null, { title: 'Boek', date: '2022-05-01', kind: 'book' })
    const figures = differencesSince(store.reader, id).filter(({ kind }) => kind === 'figure')
    expect(figures).toContainEqual(
      expect.objectContaining({
        id: 'activities.total',
        was: expect.objectContaining({ value: 2, n: 2 }),
        is: expect.objectContaining({ value: 1, n: 1 }),
      }),
    )
    expect(figures).toContainEqual(
      expect.objectContaining({ id: 'publications.total', was: null, is: expect.objectContaining({ value: 1 }) }),
    )
  })

  test('names the sections whose words or charts changed, and those that came or went; a living figure is told by itself', async () => {
    const { store, foreword } = await aYear()
    const { id } = make(store)
    const sections = () => differencesSince(store.reader, id).filter(({ kind }) => kind === 'section')
    store.save('profile', null, { name: 'Wij' })
    hold(store, 1)
    expect(sections().map((difference) => difference.id)).toEqual(['professionalisation'])
    store.save('reportSection', foreword, { body: 'Nu al {activities.total}!' })
    store.save('event', null, { title: 'Trefdag', date: '2022-06-01' })
    expect(sections()).toEqual([
      expect.objectContaining({ id: 'professionalisation', change: 'text' }),
      { kind: 'section', id: `eigen-${foreword}`, title: 'Voorwoord', change: 'text' },
      { kind: 'section', id: 'events', title: 'Evenementen', change: 'new' },
    ])
    store.remove('reportSection', foreword)
    expect(sections()).toContainEqual({ kind: 'section', id: `eigen-${foreword}`, title: 'Voorwoord', change: 'gone' })
  })
})
