import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../helpers/refusal.ts'
import { freshStore } from '../../helpers/store.ts'

describe('saving', () => {
  it('makes a record with what is given, and leaves the rest not filled in', async () => {
    const store = await freshStore()
    const made = store.save('activity', null, { title: 'Zelfsturende teams', startDate: '2022-03-05' })
    expect(made).toMatchObject({
      title: 'Zelfsturende teams',
      startDate: '2022-03-05',
      status: 'planned',
      theme: null,
      participants: null,
    })
    expect(made.deletedAt).toBeNull()
    expect(store.get('activity', made.id)).toEqual(made)
  })

  it('changes only what is named', async () => {
    const store = await freshStore()
    const { id } = store.save('activity', null, { title: 'Zelfsturende teams', participants: 12 })
    expect(store.save('activity', id, { participants: 0 })).toMatchObject({
      title: 'Zelfsturende teams',
      participants: 0,
    })
    expect(store.save('activity', id, { participants: null }).participants).toBeNull()
  })

  it('keeps every kind of value as it is', async () => {
    const store = await freshStore()
    const research = store.save('research', null, {
      title: 'Civiel actorschap',
      texts: [
        { year: 2022, text: 'Besteld.' },
        { year: 2023, text: 'Klaar.' },
      ],
    })
    const spotlight = store.save('spotlight', null, { recognised: false })
    const testimonial = store.save('testimonial', null, { consentScope: ['report', 'website'] })
    const report = store.save('report', null, { year: 2022 })
    const version = store.save('reportVersion', null, { report: report.id, pdf: new Uint8Array([0, 255, 10]) })
    expect(research.texts).toEqual([
      { year: 2022, text: 'Besteld.' },
      { year: 2023, text: 'Klaar.' },
    ])
    expect(spotlight).toMatchObject({ recognised: false, counted: true, what: null })
    expect(testimonial.consentScope).toEqual(['report', 'website'])
    expect(version.pdf).toEqual(new Uint8Array([0, 255, 10]))
  })

  it('keeps links in their order, and can change them', async () => {
    const store = await freshStore()
    const [a, b, c] = ['Agentschap', 'Universiteit', 'Federatie'].map(
      (name) => store.save('organisation', null, { name }).id,
    )
    const actors = [c, a, b].filter((id) => id !== undefined)
    const { id } = store.save('consultation', null, { subject: 'Decreet', actors })
    expect(store.get('consultation', id).actors).toEqual([c, a, b])
    expect(store.save('consultation', id, { subject: 'Decreet 2' }).actors).toEqual([c, a, b])
    expect(store.save('consultation', id, { actors: [] }).actors).toEqual([])
  })

  it('says at which field a link leads nowhere, and changes nothing', async () => {
    const store = await freshStore()
    const before = store.save('activity', null, { title: 'Zelfsturende teams' })
    expect(await refusal(() => store.save('activity', before.id, { title: 'Anders', theme: 99 }))).toMatchObject({
      kind: 'invalid',
      field: 'theme',
    })
    expect(store.get('activity', before.id)).toEqual(before)
  })

  it('offers no organisation from the bin, but keeps the one that was chosen', async () => {
    const store = await freshStore()
    const { id: organisation } = store.save('organisation', null, { name: 'Socius' })
    const { id } = store.save('question', null, { organisation })
    store.remove('organisation', organisation)
    expect(store.save('question', id, { organisation, subject: 'x' }).organisation).toBe(organisation)
    expect(await refusal(() => store.save('question', null, { organisation }))).toMatchObject({
      kind: 'invalid',
      field: 'organisation',
    })
  })

  it('refuses an end before the start, whichever of both is typed last', async () => {
    const store = await freshStore()
    expect(
      await refusal(() => store.save('activity', null, { startDate: '2022-03-05', endDate: '2022-03-04' })),
    ).toEqual({
      kind: 'invalid',
      field: 'endDate',
      message: 'Het einde ligt voor het begin. Pas een van beide datums aan.',
    })
    const { id } = store.save('activity', null, { startDate: '2022-03-05', endDate: '2022-03-05' })
    expect(await refusal(() => store.save('activity', id, { startDate: '2022-03-06' }))).toMatchObject({
      field: 'endDate',
    })
    expect(store.list('activity').total).toBe(1)
  })

  it('gives a list item its code once, and no code twice', async () => {
    const store = await freshStore()
    const theme = store.save('theme', null, { name: 'Digitale mogelijkheden' })
    expect(theme.code).toBe('digitale-mogelijkheden')
    expect(store.save('theme', theme.id, { name: 'Digitaal' }).code).toBe('digitale-mogelijkheden')
    expect(await refusal(() => store.save('theme', null, { name: 'Digitale Mogelijkheden' }))).toEqual({
      kind: 'invalid',
      field: 'code',
      message: '“Code” digitale-mogelijkheden is al in gebruik. Kies een andere.',
    })
  })

  it('undoes all of a transaction that fails half-way', async () => {
    const store = await freshStore()
    expect(() =>
      store.transaction(() => {
        store.save('event', null, { title: 'Trefdag' })
        store.save('activity', null, { theme: 99 })
      }),
    ).toThrow()
    expect(store.list('event').total).toBe(0)
  })
})

describe('the bin', () => {
  it('holds what was removed, with everything that it was', async () => {
    const store = await freshStore()
    const made = store.save('event', null, { title: 'Trefdag', date: '2022-05-05' })
    store.remove('event', made.id)
    expect(store.list('event').rows).toEqual([])
    expect(store.list('event', { bin: true }).rows.map(({ title }) => title)).toEqual(['Trefdag'])
    expect(store.restore('event', made.id)).toMatchObject({ title: 'Trefdag', date: '2022-05-05', deletedAt: null })
    expect(store.list('event').total).toBe(1)
  })

  it('lets nothing be changed in it', async () => {
    const store = await freshStore()
    const { id } = store.save('event', null, { title: 'Trefdag' })
    store.remove('event', id)
    expect((await refusal(() => store.save('event', id, { title: 'x' }))).message).toBe(
      'Evenement ligt in de prullenmand. Zet terug wat je wilt wijzigen.',
    )
  })

  it('gives nothing back whose place was taken', async () => {
    const store = await freshStore()
    const old = store.save('report', null, { year: 2022 })
    store.remove('report', old.id)
    store.save('report', null, { year: 2022 })
    expect(await refusal(() => store.restore('report', old.id))).toMatchObject({ kind: 'invalid', field: 'year' })
  })

  it('says so when a record is not there at all', async () => {
    const store = await freshStore()
    for (const work of [
      () => store.get('event', 7),
      () => store.remove('event', 7),
      () => store.restore('event', 7),
      () => store.save('event', 7, {}),
    ])
      expect((await refusal(work)).kind).toBe('missing')
  })
})

it('knows when something last changed', async () => {
  let at = '2022-01-01T00:00:00.000Z'
  const store = await freshStore({ now: () => new Date(at) })
  expect(store.changedAt()).toBeNull()
  const { id } = store.save('event', null, { title: 'Trefdag' })
  at = '2022-02-02T00:00:00.000Z'
  store.save('theme', null, { name: 'Digitaal' })
  expect(store.changedAt()).toBe('2022-02-02T00:00:00.000Z')
  at = '2022-03-03T00:00:00.000Z'
  store.remove('event', id)
  expect(store.changedAt()).toBe('2022-03-03T00:00:00.000Z')
})

describe('the last number of a table', () => {
  it.each([
    ['event', 9223372036854775807n],
    ['event', 2147483647n],
    ['batch', 9223372036854775807n],
  ])('is told as that, not as a full disk: %s at %i', async (table, seq) => {
    const store = await freshStore()
    const { id } = store.save('event', null, { title: 'Trefdag' })
    const other = new SQLite(store.path)
    other.prepare('UPDATE sqlite_sequence SET seq = ? WHERE name = ?').run(seq, table)
    other.close()
    const { kind, message } = await refusal(() => store.save('event', null, { title: 'Studiedag' }))
    expect(kind).toBe('damaged')
    expect(message).toContain(`In dit bestand is er voor “${table}” geen nummer meer over`)
    expect(store.list('event').rows.map((event) => event.id)).toEqual([id])
  })
})
