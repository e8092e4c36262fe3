import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answer } from '../../../main/api.ts'
import { freshApp } from '../../helpers/app.ts'

const view = {
  type: 'activity',
  scope: 'all',
  search: 'koffie',
  where: { status: 'held', theme: null },
  sort: { field: 'title', descending: true },
  columns: ['title', 'hours'],
} as const

it('a list is found as it was left, also by a next start', async () => {
  const app = await freshApp()
  // One value, as an earlier version kept it, or several.
  const kept = { type: 'question', scope: 'year', search: '', where: { decision: ['open', 'approved', null] } }
  for (const one of [kept, { ...view, search: 'thee' }, view])
    expect(await answer(app.context, 'view.save', one)).toEqual({ ok: true, value: undefined })
  expect(await answer(app.context, 'view.list', undefined)).toEqual({ ok: true, value: [kept, view] })
})

it('the other settings stay as they were', async () => {
  const app = await freshApp()
  const path = join(app.folder, 'instellingen.json')
  writeFileSync(path, JSON.stringify({ exportFolder: app.folder }))
  app.context.views.save({ ...view, columns: [...view.columns] })
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ exportFolder: app.folder, views: [view] })
})

it('how the example was looked at goes with it: its themes are others', async () => {
  const app = await freshApp()
  await app.openFile.openExample()
  await answer(app.context, 'view.save', view)
  expect(app.context.views.get()).toEqual([view])
  await app.openFile.openOwn()
  expect(app.context.views.get()).toEqual([])
  await app.openFile.openExample()
  expect(app.context.views.get()).toEqual([])
})

it.each([
  { ...view, where: { 'id = 1 OR 1': 1 } },
  { ...view, sort: { field: 'id; DROP TABLE activity', descending: false } },
  { ...view, columns: ['constructor'] },
  { ...view, type: 'sqlite_master' },
  { ...view, scope: 'overal' },
])('a view that fits no list is refused, and forgotten when the file holds it: %j', async (bad) => {
  const app = await freshApp()
  expect(await answer(app.context, 'view.save', bad)).toMatchObject({ ok: false, error: { kind: 'invalid' } })
  writeFileSync(join(app.folder, 'instellingen.json'), JSON.stringify({ views: [bad, view, null] }))
  expect(app.context.views.get()).toEqual([view])
})
