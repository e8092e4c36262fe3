import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freeze } from '../../db/report/frozen.ts'
import { finalise, type Version } from '../../db/report/versions.ts'
import { answer } from '../../main/api.ts'
import type { Printed } from '../../main/pdf/index.ts'
import { freshApp } from '../helpers/app.ts'
import { documentXml } from '../helpers/heard.ts'

const year = 2022

test('a final report exports the same bytes whatever changes; reopened, it follows the records again', async () => {
  const app = await freshApp()
  const path = join(app.documents, 'jaarverslag-2022.pdf')
  const exported = async () => {
    expect(await answer(app.context, 'report.export', { year })).toMatchObject({ ok: true })
    return readFileSync(path)
  }
  const finalised = await answer(app.context, 'report.finalise', { year })
  expect(finalised).toMatchObject({ ok: true, value: { version: 1, madeOn: '2023-01-09' } })
  const printed = await exported()
  app.openFile.store().save('event', null, { title: 'Trefdag', date: '2022-05-01' })
  expect((await exported()).equals(printed)).toBe(true)
  const { id } = finalised.ok ? (finalised.value as Version) : { id: 0 }
  expect(await answer(app.context, 'report.differences', { id })).toMatchObject({
    ok: true,
    value: [{ kind: 'section', id: 'events', change: 'new' }],
  })
  await answer(app.context, 'report.reopen', { year })
  expect((await exported()).equals(printed)).toBe(false)
  expect(await answer(app.context, 'report.exportVersion', { id })).toMatchObject({
    ok: true,
    value: { fileName: 'jaarverslag-2022-versie-1.pdf' },
  })
  expect(readFileSync(join(app.documents, 'jaarverslag-2022-versie-1.pdf')).equals(printed)).toBe(true)
})

test('of a final report one still knows where its figures stand, as long as it would print the same', async () => {
  const app = await freshApp()
  const store = app.openFile.store()
  store.save('activity', null, { title: 'Samen lezen', startDate: '2022-03-05', status: 'held' })
  const previewed = async () => {
    const preview = await answer(app.context, 'report.preview', { year })
    return preview.ok ? (preview.value as Printed) : null
  }
  const draft = await previewed()
  expect(draft?.figures.map(({ figure }) => figure.id)).toContain('activities.total')
  await answer(app.context, 'report.finalise', { year })
  store.save('activity', null, { title: 'Vergaderen', startDate: '2022-04-05', status: 'held' })
  const final = await previewed()
  expect(final?.figures.map(({ figure: { id, value }, areas }) => ({ id, value, areas }))).toEqual(
    draft?.figures.map(({ figure: { id, value }, areas }) => ({ id, value, areas })),
  )
  const other = new TextEncoder().encode('%PDF van vroeger')
  finalise(store, freeze(store.reader, year), other, '2023-02-01')
  expect(await previewed()).toEqual({ bytes: other, notices: [], figures: [] })
})

test.each(['html', 'docx'] as const)(
  'the report also leaves as %s, of a final report as it was frozen',
  async (format) => {
    const app = await freshApp()
    const store = app.openFile.store()
    store.save('event', null, { title: 'Trefdag', date: '2022-05-01' })
    const exported = async () => {
      const path = join(app.documents, `jaarverslag-2022.${format}`)
      expect(await answer(app.context, 'report.export', { year, format })).toMatchObject({ ok: true, value: { path } })
      const bytes = readFileSync(path)
      return format === 'html' ? bytes.toString() : documentXml(bytes)
    }
    expect(await exported()).toContain('Trefdag')
    await answer(app.context, 'report.finalise', { year })
    store.save('event', null, { title: 'Later', date: '2022-06-01' })
    expect(await exported()).not.toContain('Later')
  },
)
