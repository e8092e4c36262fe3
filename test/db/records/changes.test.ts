import { describe, expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { freshStore } from '../../helpers/store.ts'

describe('undo', () => {
  it('takes back an edit, and redo does it again', async () => {
    const store = await freshStore()
    const { id } = store.save('activity', null, { title: 'Zelfsturende teams', participants: 12 })
    store.save('activity', id, { title: 'Teams die zichzelf sturen', participants: null })
    store.changes.undo()
    expect(store.get('activity', id)).toMatchObject({ title: 'Zelfsturende teams', participants: 12 })
    store.changes.redo()
    expect(store.get('activity', id)).toMatchObject({ title: 'Teams die zichzelf sturen', participants: null })
  })

  it('goes back step by step to the empty store, and forward again to the last word', async () => {
    const store = await freshStore()
    const theme = store.save('theme', null, { name: 'Digitaal' })
    const { id } = store.save('activity', null, { title: 'a', theme: theme.id })
    for (const title of ['b', 'c', 'd']) store.save('activity', id, { title })
    store.remove('activity', id)
    const seen: unknown[] = []
    while (store.changes.undo() !== null)
      seen.push(store.get('activity', id).deletedAt === null ? store.get('activity', id).title : 'bin')
    expect(seen).toEqual(['d', 'c', 'b', 'a', 'bin', 'bin'])
    expect(store.list('theme').total).toBe(0)
    while (store.changes.redo() !== null);
    expect(store.get('activity', id)).toMatchObject({ title: 'd', theme: theme.id, deletedAt: expect.any(String) })
  })

  it('brings a made record to the bin, where nothing of it is lost', async () => {
    const store = await freshStore()
    const { id } = store.save('event', null, { title: 'Trefdag', date: '2022-05-05' })
    store.changes.undo()
    expect(store.list('event').total).toBe(0)
    expect(store.list('event', { bin: true }).rows[0]).toMatchObject({ id, title: 'Trefdag', date: '2022-05-05' })
  })

  it('gives back links in their order', async () => {
    const store = await freshStore()
    const [a, b] = ['Agentschap', 'Universiteit'].map((name) => store.save('organisation', null, { name }).id)
    const actors = [a, b].filter((id) => id !== undefined)
    const { id } = store.save('consultation', null, { subject: 'Decreet', actors })
    store.save('consultation', id, { actors: actors.toReversed() })
    store.save('consultation', id, { actors: [] })
    expect(store.changes.undo()).toMatchObject({ type: 'consultation', record: id })
    expect(store.get('consultation', id).actors).toEqual([b, a])
    store.changes.undo()
    expect(store.get('consultation', id).actors).toEqual([a, b])
    store.changes.redo()
    expect(store.get('consultation', id).actors).toEqual([b, a])
  })

  it('takes back all that was done at once in one step', async () => {
    const store = await freshStore()
    store.transaction(() => {
      for (let number = 1; number <= 200; number++) store.save('publication', null, { title: `publicatie ${number}` })
    })
    expect(store.changes.next().undo).toMatchObject({ type: 'publication', records: 200 })
    store.changes.undo()
    expect(store.list('publication').total).toBe(0)
  })

  it('counts what the user did it to, not what came along', async () => {
    const store = await freshStore()
    store.transaction(() => {
      const organisation = store.save('organisation', null, { name: 'Demos' }).id
      for (const subject of ['Decreet', 'Subsidie'])
        store.save('consultation', null, { subject, date: '2022-03-05', actors: [organisation] })
    })
    expect(store.changes.next().undo).toMatchObject({ type: 'consultation', title: 'Decreet', records: 2, did: 'made' })
    store.transaction(() => {
      const report = store.save('report', null, { year: 2022 }).id
      for (let position = 1; position <= 12; position++)
        store.save('reportSection', null, { report, kind: 'free', title: 'Eigen', position })
    })
    expect(store.changes.next().undo).toMatchObject({ type: 'report', records: 1, did: 'made' })
  })

  it('forgets what was taken back once something else is done', async () => {
    const store = await freshStore()
    const { id } = store.save('event', null, { title: 'a' })
    store.save('event', id, { title: 'b' })
    store.changes.undo()
    store.save('event', id, { title: 'c' })
    expect(store.changes.redo()).toBeNull()
    store.changes.undo()
    expect(store.get('event', id).title).toBe('a')
  })

  it('has nothing to do in an empty store, nor for a save that changed nothing', async () => {
    const store = await freshStore()
    expect(store.changes.undo()).toBeNull()
    const { id } = store.save('event', null, { title: 'a' })
    store.save('event', id, { title: 'a' })
    expect(store.changes.next()).toMatchObject({ undo: { records: 1 }, redo: null })
    store.changes.undo()
    expect(store.changes.next().undo).toBeNull()
  })

  it('says what it would take back: made, changed, removed or restored, by its title', async () => {
    const store = await freshStore()
    const did = () => store.changes.next().undo
    const { id } = store.save('consultation', null, { subject: 'Decreet' })
    expect(did()).toMatchObject({ did: 'made', title: 'Decreet' })
    store.save('consultation', id, { subject: 'Het decreet' })
    expect(did()).toMatchObject({ did: 'changed', title: 'Het decreet' })
    const { id: actor } = store.save('organisation', null, { name: 'Agentschap' })
    store.save('consultation', id, { actors: [actor] })
    expect(did()).toMatchObject({ type: 'consultation', record: id, did: 'changed', title: 'Het decreet' })
    store.remove('consultation', id)
    expect(did()).toMatchObject({ did: 'removed', title: 'Het decreet' })
    store.restore('consultation', id)
    expect(did()).toMatchObject({ did: 'restored' })
  })

  it('leaves no trace of what failed', async () => {
    const store = await freshStore()
    expect(() => store.save('activity', null, { theme: 99 })).toThrow()
    expect(store.changes.next().undo).toBeNull()
  })

  it('works after a restart', async () => {
    const store = await freshStore()
    const { id } = store.save('event', null, { title: 'a' })
    store.save('event', id, { title: 'b' })
    store.close()
    const again = await openStore(store.path)
    again.changes.undo()
    expect(again.get('event', id).title).toBe('a')
    again.close()
    const third = await openStore(store.path)
    third.changes.redo()
    expect(third.get('event', id).title).toBe('b')
    third.close()
  })

  it('keeps the search in step', async () => {
    const store = await freshStore()
    const { id } = store.save('event', null, { title: 'Trefdag' })
    store.save('event', id, { title: 'Kliniek' })
    store.changes.undo()
    expect(store.list('event', { search: 'trefdag' }).total).toBe(1)
    expect(store.list('event', { search: 'kliniek' }).total).toBe(0)
  })
})

it('a record tells what happened to it, and when', async () => {
  let at = '2022-01-01T00:00:00.000Z'
  const store = await freshStore({ now: () => new Date(at) })
  const { id } = store.save('event', null, { title: 'Trefdag', participants: 3 })
  at = '2022-02-02T00:00:00.000Z'
  store.save('event', id, { title: 'Trefdag 2021' })
  at = '2022-03-03T00:00:00.000Z'
  store.changes.undo()
  const steps = store.changes.historyOf('event', id)
  expect(
    steps.map((step) => [step.at.slice(0, 10), step.before?.['title'] ?? null, step.after?.['title'] ?? null]),
  ).toEqual([
    ['2022-03-03', 'Trefdag 2021', 'Trefdag'],
    ['2022-02-02', 'Trefdag', 'Trefdag 2021'],
    ['2022-01-01', null, null],
  ])
})

it('the history holds values as a record does, not as the table keeps them', async () => {
  const store = await freshStore()
  const { id } = store.save('testimonial', null, { quote: 'Boeiend', consentScope: ['report'] })
  store.save('testimonial', id, { consentScope: ['report', 'website'] })
  const [latest] = store.changes.historyOf('testimonial', id)
  expect(latest?.before?.['consentScope']).toEqual(['report'])
  expect(latest?.after).toMatchObject({ consentScope: ['report', 'website'], deletedAt: null })
})

it('the history tells the links of a field with many, in their order, beside what changed with them', async () => {
  const store = await freshStore()
  const [a = 0, b = 0, c = 0] = ['a', 'b', 'c'].map((name) => store.save('organisation', null, { name }).id)
  const { id } = store.save('consultation', null, { subject: 'Decreet', actors: [a, b] })
  store.save('consultation', id, { actors: [b, c, a] })
  store.save('consultation', id, { actors: [], subject: 'Het decreet' })
  store.changes.undo()
  const told = store.changes
    .historyOf('consultation', id)
    .map(({ before, after }) => [before?.['actors'], after?.['actors'], after?.['subject']])
  expect(told).toEqual([
    [[], [b, c, a], 'Decreet'],
    [[b, c, a], [], 'Het decreet'],
    [[a, b], [b, c, a], undefined],
    [undefined, undefined, undefined],
  ])
})

it('what came and went within one thing that was done is no change of the links', async () => {
  const store = await freshStore()
  const [a = 0, b = 0] = ['a', 'b'].map((name) => store.save('organisation', null, { name }).id)
  const { id } = store.save('consultation', null, { subject: 'Decreet', actors: [a] })
  store.transaction(() => {
    store.save('consultation', id, { actors: [b] })
    store.save('consultation', id, { actors: [b, a] })
  })
  expect(store.changes.historyOf('consultation', id)[0]).toMatchObject({
    before: { actors: [a] },
    after: { actors: [b, a] },
  })
})
