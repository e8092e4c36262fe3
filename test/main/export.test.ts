import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { finalise, freeze, type Version } from '../../db/report/versions.ts'
import { answer } from '../../main/api.ts'
import type { Printed } from '../../main/pdf/index.ts'
import { writeSettings } from '../../main/settings.ts'
import { freshApp } from '../helpers/app.ts'
import { tempFolder } from '../helpers/folder.ts'
import { fillMany } from '../helpers/many.ts'

const year = 2022
const isPdf = (path: string) => readFileSync(path).subarray(0, 5).toString() === '%PDF-'

test('an export goes to Documents, made when it is not there, under the name of the year', async () => {
  const app = await freshApp()
  const path = join(app.documents, 'jaarverslag-2022.pdf')
  expect(await answer(app.context, 'report.export', { year })).toEqual({
    ok: true,
    value: { path, folder: app.documents, fileName: 'jaarverslag-2022.pdf' },
  })
  expect(isPdf(path)).toBe(true)
  const preview = await answer(app.context, 'report.preview', { year })
  expect(preview.ok && readFileSync(path).equals((preview.value as Printed).bytes)).toBe(true)
})

test('a folder that the user chose and that is gone is refused, not made', async () => {
  const app = await freshApp()
  const stick = join(app.folder, 'stick')
  writeSettings(app.folder, { exportFolder: stick })
  expect(await answer(app.context, 'report.export', { year })).toMatchObject({
    ok: false,
    error: { kind: 'unwritable', message: expect.stringContaining('die map bestaat niet') },
  })
  expect(existsSync(stick)).toBe(false)
})

test('a read-only report keeps its bytes; the free name that is proposed works', async () => {
  const app = await freshApp()
  mkdirSync(app.documents)
  const old = join(app.documents, 'jaarverslag-2022.pdf')
  writeFileSync(old, 'oud')
  chmodSync(old, 0o444)
  const refused = await answer(app.context, 'report.export', { year })
  expect(refused).toMatchObject({ ok: false, error: { kind: 'unwritable', proposal: 'jaarverslag-2022 (2).pdf' } })
  expect(readFileSync(old, 'utf8')).toBe('oud')
  const fileName = refused.ok ? undefined : refused.error.proposal
  expect(await answer(app.context, 'report.export', { year, fileName })).toMatchObject({ ok: true })
  expect(readdirSync(app.documents).toSorted()).toEqual(['jaarverslag-2022 (2).pdf', 'jaarverslag-2022.pdf'])
})

test('“Bewaar als” writes where the user says, and nothing when they think better of it', async () => {
  let chosen: string | null = null
  const app = await freshApp({ askPath: async () => chosen })
  expect(await answer(app.context, 'report.exportAs', { year })).toEqual({ ok: true, value: null })
  chosen = join(app.folder, 'Ons jaar.pdf')
  expect(await answer(app.context, 'report.exportAs', { year })).toMatchObject({ ok: true, value: { path: chosen } })
  expect(isPdf(chosen)).toBe(true)
})

test('the last export opens; one that is gone is said to be gone', async () => {
  const app = await freshApp()
  expect(await answer(app.context, 'export.open', undefined)).toMatchObject({ ok: false, error: { kind: 'missing' } })
  await answer(app.context, 'report.export', { year })
  const path = join(app.documents, 'jaarverslag-2022.pdf')
  expect(await answer(app.context, 'export.open', undefined)).toEqual({ ok: true, value: undefined })
  expect(await answer(app.context, 'export.showInFolder', undefined)).toMatchObject({ ok: true })
  expect(app.opened).toEqual([path, path])
  rmSync(path)
  expect(await answer(app.context, 'export.open', undefined)).toMatchObject({
    ok: false,
    error: { kind: 'missing', message: expect.stringContaining('staat daar niet meer') },
  })
})

test('a program that will not open it is no loss of the report', async () => {
  const app = await freshApp({ open: async () => 'no program for pdf' })
  await answer(app.context, 'report.export', { year })
  expect(await answer(app.context, 'export.open', undefined)).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining(join(app.documents, 'jaarverslag-2022.pdf')) },
  })
  expect(app.logged).toEqual([expect.objectContaining({ cause: 'no program for pdf' })])
})

test('another export folder is remembered; none chosen leaves the old one', async () => {
  let chosen: string | null = null
  const app = await freshApp({ askFolder: async () => chosen })
  expect(await answer(app.context, 'export.chooseFolder', undefined)).toEqual({ ok: true, value: app.documents })
  chosen = app.folder
  expect(await answer(app.context, 'export.chooseFolder', undefined)).toEqual({ ok: true, value: app.folder })
  expect(await answer(app.context, 'app.state', undefined)).toMatchObject({ value: { exportFolder: app.folder } })
})

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
  app.shelf.store().save('event', null, { title: 'Trefdag', date: '2022-05-01' })
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
  const store = app.shelf.store()
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
    const store = app.shelf.store()
    store.save('event', null, { title: 'Trefdag', date: '2022-05-01' })
    const exported = async () => {
      const path = join(app.documents, `jaarverslag-2022.${format}`)
      expect(await answer(app.context, 'report.export', { year, format })).toMatchObject({ ok: true, value: { path } })
      const bytes = readFileSync(path)
      return format === 'html' ? bytes.toString() : strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    }
    expect(await exported()).toContain('Trefdag')
    await answer(app.context, 'report.finalise', { year })
    store.save('event', null, { title: 'Later', date: '2022-06-01' })
    expect(await exported()).not.toContain('Later')
  },
)

test('a file name must be that of the form', async () => {
  const app = await freshApp()
  expect(await answer(app.context, 'report.export', { year, format: 'html', fileName: 'ons jaar.pdf' })).toMatchObject({
    ok: false,
    error: { kind: 'invalid', field: 'fileName' },
  })
})

test('all records leave as open data or as sheets, names of speakers only when asked for', async () => {
  const app = await freshApp()
  const store = app.shelf.store()
  const theme = store.save('theme', null, { name: 'Diversiteit' }).id
  store.save('activity', null, { title: '=1+1', theme, status: 'held', startDate: '2022-05-01' })
  store.save('testimonial', null, { quote: 'Leerrijk', speaker: 'Noor Vandersteen' })
  const exported = async (format: 'json' | 'xlsx', withPrivate: boolean) => {
    const path = join(app.documents, `jaarverslag-gegevens-2023-01-09.${format}`)
    expect(await answer(app.context, 'export.records', { format, withPrivate })).toMatchObject({
      ok: true,
      value: { path },
    })
    return readFileSync(path)
  }
  const sheets = async (withPrivate: boolean) =>
    Object.values(unzipSync(await exported('xlsx', withPrivate)))
      .map((part) => strFromU8(part))
      .join('\n')
  for (const text of [(await exported('json', false)).toString(), await sheets(false)]) {
    expect(text).toContain('Leerrijk')
    expect(text).not.toContain('Vandersteen')
  }
  for (const text of [(await exported('json', true)).toString(), await sheets(true)])
    expect(text).toContain('Vandersteen')
  const readable = await sheets(false)
  for (const word of ['Vormingen', 'Diversiteit', 'gehouden', '=1+1']) expect(readable).toContain(word)
  expect(readable).not.toContain('<f>')
})

/** An app with so many records that writing them all takes a while. */
const fullApp = async () => {
  const folder = tempFolder()
  await fillMany(join(folder, 'gegevens.jaarverslag'), 5000)
  return freshApp({}, undefined, { folder })
}

test.each(['json', 'xlsx'] as const)(
  'while all records are written as %s, every other call is answered',
  async (format) => {
    const { context, documents } = await fullApp()
    let isOver = false
    const exported = answer(context, 'export.records', { format, withPrivate: false }).finally(() => {
      isOver = true
    })
    let answered = 0
    while (!isOver) {
      const saved = await answer(context, 'record.save', { type: 'activity', id: 5000, patch: { title: 'Intussen' } })
      if (saved.ok) answered++
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(answered).toBeGreaterThan(10)
    const { ok } = await exported
    expect(ok).toBe(true)
    const bytes = readFileSync(join(documents, `jaarverslag-gegevens-2023-01-09.${format}`))
    if (format === 'json') expect(JSON.parse(bytes.toString()).records.activity).toHaveLength(5000)
    else expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('r="A11"')
  },
)

test('to stop writing all records leaves what was there, and they can be written again', async () => {
  const { context, documents, logged } = await fullApp()
  const path = join(documents, 'jaarverslag-gegevens-2023-01-09.xlsx')
  mkdirSync(documents)
  writeFileSync(path, 'oud')
  const exported = answer(context, 'export.records', { format: 'xlsx', withPrivate: false })
  await new Promise((resolve) => setImmediate(resolve))
  await answer(context, 'export.stopRecords', undefined)
  expect(await exported).toMatchObject({ ok: false, error: { kind: 'stopped' } })
  expect(logged).toEqual([])
  expect(readdirSync(documents)).toEqual(['jaarverslag-gegevens-2023-01-09.xlsx'])
  expect(readFileSync(path, 'utf8')).toBe('oud')
  expect(await answer(context, 'export.records', { format: 'xlsx', withPrivate: false })).toMatchObject({ ok: true })
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
})
