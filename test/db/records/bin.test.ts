import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../../db/file/verify.ts'
import { countBinned, planEmptying } from '../../../db/records/bin-plan.ts'
import type { Store } from '../../../db/records/store.ts'
import { freshStore } from '../../helpers/store.ts'

/** All bytes that the store has on the disk. */
const bytesOf = (store: Store): string =>
  ['', '-wal'].map((suffix) => readFileSync(`${store.path}${suffix}`, 'latin1')).join('')

describe('what is emptied', () => {
  it('is gone from the file: its bytes, its former values, its history and the search', async () => {
    const store = await freshStore()
    const { id } = store.save('testimonial', null, {
      quote: 'Een verademing voor Zwaluwstaart',
      speaker: 'Godelieve Vroegop',
    })
    store.save('testimonial', id, { speaker: 'Godelieve Laatop', quote: 'Een opluchting' })
    store.save('testimonial', null, { quote: 'Dit blijft', speaker: 'Kamiel Blijvers' })
    store.remove('testimonial', id)
    expect(bytesOf(store)).toContain('Godelieve')
    expect(store.empty({ type: 'testimonial', ids: [id] })).toMatchObject({
      goes: [{ type: 'testimonial', records: 1 }],
      stays: [],
    })
    for (const word of ['Godelieve', 'Vroegop', 'Laatop', 'Zwaluwstaart', 'opluchting'])
      expect(bytesOf(store).toLowerCase(), word).not.toContain(word.toLowerCase())
    expect(bytesOf(store)).toContain('Kamiel Blijvers')
    expect(() => store.get('testimonial', id)).toThrow('bestaat niet meer')
    expect(store.changes.historyOf('testimonial', id)).toEqual([])
    expect(store.list('testimonial', { search: 'zwaluw', bin: true }).total).toBe(0)
    expect(store.list('testimonial', { search: 'blijft' }).total).toBe(1)
    expect(faultsOf(store.reader)).toEqual([])
  })

  it('leaves no letters of the text in the search, which keeps them in threes', async () => {
    const store = await freshStore()
    const { id } = store.save('event', null, { title: 'qzx' })
    store.save('event', null, { title: 'trefdag' })
    store.remove('event', id)
    store.empty({ type: 'event', ids: [id] })
    expect(bytesOf(store)).not.toContain('qzx')
  })

  it('is what lay in the bin before an instant; what was put there later stays', async () => {
    let at = '2022-01-01T00:00:00.000Z'
    const store = await freshStore({ now: () => new Date(at) })
    const old = store.save('event', null, { title: 'oud' }).id
    const young = store.save('event', null, { title: 'jong' }).id
    store.remove('event', old)
    at = '2022-03-01T00:00:00.000Z'
    store.remove('event', young)
    store.empty({ until: '2022-02-01T00:00:00.000Z' })
    expect(store.list('event', { bin: true }).rows.map(({ title }) => title)).toEqual(['jong'])
  })

  it('is never a record outside the bin', async () => {
    const store = await freshStore()
    const { id } = store.save('event', null, { title: 'Trefdag' })
    expect(store.empty({ type: 'event', ids: [id] }).goes).toEqual([])
    store.empty({})
    expect(store.get('event', id).title).toBe('Trefdag')
  })

  it('never gives its number to another', async () => {
    const store = await freshStore()
    const { id } = store.save('event', null, { title: 'a' })
    store.remove('event', id)
    store.empty({})
    expect(store.save('event', null, { title: 'b' }).id).toBeGreaterThan(id)
  })
})

describe('what others still lead to', () => {
  it('stays, and says who does; the rest goes', async () => {
    const store = await freshStore()
    const activity = store.save('activity', null, { title: 'Samen lezen' }).id
    const other = store.save('activity', null, { title: 'Vergaderen' }).id
    for (const date of ['2022-01-01', '2022-01-02']) store.save('evaluation', null, { activity, date })
    const organisation = store.save('organisation', null, { name: 'Socius' }).id
    const consultation = store.save('consultation', null, { subject: 'Decreet', actors: [organisation] }).id
    store.remove('consultation', consultation)
    for (const id of [activity, other]) store.remove('activity', id)
    store.remove('organisation', organisation)
    expect(planEmptying(store.reader, { type: 'organisation' })).toEqual({
      goes: [],
      stays: [{ type: 'organisation', id: organisation, title: 'Socius', users: '1 overleg in de prullenmand' }],
      stayCount: 1,
    })
    expect(store.empty({})).toEqual({
      goes: [
        { type: 'organisation', records: 1 },
        { type: 'activity', records: 1 },
        { type: 'consultation', records: 1 },
      ],
      stays: [{ type: 'activity', id: activity, title: 'Samen lezen', users: '2 evaluaties' }],
      stayCount: 1,
    })
    expect(faultsOf(store.reader)).toEqual([])
  })

  it('keeps what it leads to itself', async () => {
    const store = await freshStore()
    const theme = store.save('theme', null, { name: 'Kunst' }).id
    const activity = store.save('activity', null, { title: 'Samen lezen', theme }).id
    store.save('testimonial', null, { quote: 'Fijn', activity })
    store.remove('activity', activity)
    store.remove('theme', theme)
    expect(store.empty({}).goes).toEqual([])
    expect(store.get('activity', activity).theme).toBe(theme)
  })

  it('a quote chosen for a report goes with its testimonial', async () => {
    const store = await freshStore()
    const report = store.save('report', null, { year: 2022 }).id
    const section = store.save('reportSection', null, { report, section: 'themes' }).id
    const testimonial = store.save('testimonial', null, { quote: 'Fijn' }).id
    store.save('reportQuote', null, { section, testimonial, shortened: 'Fijn.' })
    store.remove('testimonial', testimonial)
    expect(store.empty({}).goes).toEqual([{ type: 'testimonial', records: 1 }])
    expect(store.list('reportQuote').total).toBe(0)
    expect(store.list('reportSection').total).toBe(1)
    expect(faultsOf(store.reader)).toEqual([])
  })
})

describe('undo after emptying', () => {
  it('passes by what is gone and takes back what was done before it', async () => {
    const store = await freshStore()
    const kept = store.save('event', null, { title: 'a' }).id
    store.save('event', kept, { title: 'b' })
    const gone = store.save('event', null, { title: 'weg' }).id
    store.save('event', gone, { title: 'nog weg' })
    store.remove('event', gone)
    store.empty({})
    expect(store.changes.undo()).toMatchObject({ record: kept, did: 'changed' })
    expect(store.get('event', kept).title).toBe('a')
    expect(store.changes.redo()).toMatchObject({ record: kept })
    expect(store.get('event', kept).title).toBe('b')
  })

  it('takes back the rest of what was done to several at once', async () => {
    const store = await freshStore()
    const [one = 0, two = 0] = ['a', 'b'].map((title) => store.save('event', null, { title }).id)
    store.transaction(() => {
      for (const id of [one, two]) store.save('event', id, { location: 'Gent' })
    })
    store.remove('event', two)
    store.empty({})
    expect(store.changes.undo()).toMatchObject({ record: one, records: 1, did: 'changed' })
    expect(store.get('event', one).location).toBeNull()
  })

  it('never leads a record to what is gone', async () => {
    const store = await freshStore()
    const [theme = 0, other = 0] = ['Kunst', 'Koken'].map((name) => store.save('theme', null, { name }).id)
    const { id } = store.save('activity', null, { title: 'Samen lezen', theme })
    store.save('activity', id, { theme: other })
    const actor = store.save('organisation', null, { name: 'Socius' }).id
    const consultation = store.save('consultation', null, { subject: 'Decreet', actors: [actor] }).id
    store.save('consultation', consultation, { actors: [] })
    store.remove('theme', theme)
    store.remove('organisation', actor)
    store.empty({})
    while (store.changes.undo() !== null);
    while (store.changes.redo() !== null);
    expect(store.get('activity', id).theme).toBe(other)
    expect(store.get('consultation', consultation)).toMatchObject({ subject: 'Decreet', actors: [] })
    expect(faultsOf(store.reader)).toEqual([])
  })

  it('passes by what was done, undone and then emptied', async () => {
    const store = await freshStore()
    const kept = store.save('event', null, { title: 'a' }).id
    store.save('event', null, { title: 'weg' })
    store.changes.undo()
    store.empty({})
    expect(store.changes.next()).toMatchObject({ undo: { record: kept }, redo: null })
  })
})

it('counts what lies in the bin over all types, and leaves no trace in the log of what was undone on the way', async () => {
  const store = await freshStore()
  const ids = ['a', 'b'].map((title) => store.save('event', null, { title }).id)
  const question = store.save('question', null, { subject: 'c' }).id
  for (const id of ids) store.remove('event', id)
  store.remove('question', question)
  store.changes.undo()
  store.remove('question', question)
  expect(countBinned(store.reader, {})).toBe(3)
  store.empty({})
  expect(countBinned(store.reader, {})).toBe(0)
  expect(
    store.reader.row('SELECT (SELECT count(*) FROM batch) AS batches, (SELECT count(*) FROM change) AS changes'),
  ).toEqual({
    batches: 0,
    changes: 0,
  })
})
