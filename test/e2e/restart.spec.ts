import { join } from 'node:path'
import { expect, test } from './app.ts'
import { call } from './call.ts'

const activity = { type: 'activity', id: null, patch: { title: 'Samen lezen', startDate: '2022-03-05' } }
const found = { ok: true, value: { total: 1, rows: [{ title: 'Samen lezen' }] } }

test('what was saved is there after closing and opening again', async ({ app }) => {
  expect(await call(app.page, 'record.save', activity)).toMatchObject({ ok: true })
  await app.restart()
  expect(await call(app.page, 'record.list', { type: 'activity' })).toMatchObject(found)
})

test('what was saved is there after the process was cut off', async ({ app }) => {
  expect(await call(app.page, 'record.save', activity)).toMatchObject({ ok: true })
  await app.restartAfterCrash()
  expect(await call(app.page, 'record.list', { type: 'activity' })).toMatchObject(found)
})

test('the desktop opens what was exported, and a dialog that is cancelled exports nothing', async ({ app }) => {
  const { page, folders } = app
  const path = join(folders.exports, 'jaarverslag-2022.pdf')
  expect(await call(page, 'report.export', { year: 2022 })).toMatchObject({ ok: true, value: { path } })
  expect(await call(page, 'export.open')).toMatchObject({ ok: true })
  expect(await call(page, 'export.showInFolder')).toMatchObject({ ok: true })
  expect(await app.opened()).toEqual([path, folders.exports])
  await app.answerDialogs(null)
  expect(await call(page, 'report.exportAs', { year: 2022 })).toEqual({ ok: true, value: null })
  const elsewhere = join(folders.exports, 'Ons jaar.pdf')
  await app.answerDialogs(elsewhere)
  expect(await call(page, 'report.exportAs', { year: 2022 })).toMatchObject({ ok: true, value: { path: elsewhere } })
})
