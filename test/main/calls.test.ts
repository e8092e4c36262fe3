import { expect, it } from 'vitest'
import type { Api, CallName } from '../../main/api.ts'
import { answer } from '../../main/api.ts'
import { freshApp, type TestApp } from '../helpers/app.ts'

/** The value of a call that must succeed. */
const ask = async <N extends CallName>(
  { context }: TestApp,
  name: N,
  input: Api[N]['input'],
): Promise<Api[N]['output']> => {
  const result = (await answer(context, name, input)) as Api[N]['result']
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

it('several records change at once, and come back with one undo', async () => {
  const app = await freshApp()
  const store = app.openFile.store()
  const ids = ['a', 'b', 'c'].map((title) => store.save('activity', null, { title, format: 'offline' }).id)
  await ask(app, 'record.saveSeveral', { type: 'activity', ids: ids.slice(0, 2), patch: { format: 'online' } })
  expect(ids.map((id) => store.get('activity', id).format)).toEqual(['online', 'online', 'offline'])
  expect(await ask(app, 'changes.undo', undefined)).toMatchObject({ type: 'activity', records: 2 })
  expect(ids.map((id) => store.get('activity', id).format)).toEqual(['offline', 'offline', 'offline'])
  expect(await ask(app, 'changes.redo', undefined)).toMatchObject({ records: 2 })
  await ask(app, 'record.removeSeveral', { type: 'activity', ids })
  expect(store.list('activity').total).toBe(0)
  expect(await ask(app, 'changes.next', undefined)).toMatchObject({ undo: { records: 3 }, redo: null })
})

it('a change of several that fails for one is made for none, and names the field', async () => {
  const app = await freshApp()
  const store = app.openFile.store()
  const [early, late] = ['2022-01-01', '2022-12-01'].map((startDate) => store.save('activity', null, { startDate }).id)
  const result = await answer(app.context, 'record.saveSeveral', {
    type: 'activity',
    ids: [early, late],
    patch: { endDate: '2022-06-01' },
  })
  expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', field: 'endDate' } })
  expect(store.get('activity', early ?? 0).endDate).toBeNull()
  expect(
    await answer(app.context, 'record.saveSeveral', {
      type: 'activity',
      ids: [early],
      patch: { title: 'x'.repeat(8001) },
    }),
  ).toMatchObject({
    error: { kind: 'invalid', field: 'title' },
  })
})

it('pasted rows are shown first, and written when asked', async () => {
  const app = await freshApp()
  const input = {
    type: 'event',
    year: 2022,
    table: [
      ['Titel', 'Datum'],
      ['Trefdag', 'gisteren'],
      ['Kliniek', '31/2'],
    ],
  } as const
  const pasted = { ...input, table: input.table.map((row) => [...row]) }
  const plan = await ask(app, 'import.plan', pasted)
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused'])
  expect(app.openFile.store().list('event').total).toBe(0)
  await ask(app, 'import.apply', pasted)
  expect(app.openFile.store().list('event').rows).toMatchObject([{ title: 'Trefdag', date: '2023-01-08' }])
})

it('a record tells its history, a year its overview', async () => {
  const app = await freshApp()
  const { id } = app.openFile.store().save('event', null, { date: '2022-05-05' })
  app.openFile.store().save('event', id, { location: 'Gent' })
  expect(await ask(app, 'changes.ofRecord', { type: 'event', id })).toHaveLength(2)
  expect(await ask(app, 'overview.get', { year: 2022 })).toMatchObject({
    draftCount: 1,
    drafts: [{ id, missing: ['title'] }],
  })
})

it('explains a figure by its rule and a stretch of its records, and lays it beside last year', async () => {
  const app = await freshApp()
  const store = app.openFile.store()
  const held = (startDate: string) =>
    store.save('activity', null, { title: 'Zelfsturende teams', startDate, status: 'held', format: 'online' }).id
  held('2021-03-05')
  const ids = [held('2022-03-05'), held('2022-03-06')]
  const why = await ask(app, 'figures.explain', { year: 2022, id: 'activities.total', limit: 1, offset: 1 })
  expect(why).toMatchObject({
    figure: { value: 2, n: 2, source: 'records' },
    records: { rows: [{ type: 'activity', id: ids[1], title: 'Zelfsturende teams', date: '2022-03-06' }], total: 2 },
  })
  const compared = await ask(app, 'figures.compare', { year: 2022 })
  expect(compared.find(({ id }) => id === 'activities.total')).toMatchObject({ difference: 1, trend: 'up' })
})

it('checks the report, and sets a finding aside with its reason and the day of today', async () => {
  const app = await freshApp()
  app.openFile.store().save('webReading', null, { year: 2022, measure: 'followers', value: 10 })
  const [finding] = await ask(app, 'report.check', { year: 2022 })
  expect(finding).toMatchObject({ id: 'web.no-channel', setAside: null })
  const input = { year: 2022, key: finding?.key ?? '', reason: 'Het kanaal is opgedoekt.' }
  await ask(app, 'report.setAside', input)
  expect(await ask(app, 'report.check', { year: 2022 })).toMatchObject([
    { id: 'web.no-channel', setAside: { reason: 'Het kanaal is opgedoekt.', on: '2023-01-09' } },
  ])
  expect(await answer(app.context, 'report.setAside', { ...input, reason: ' ' })).toMatchObject({ ok: false })
})
