import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answer } from '../../../main/api.ts'
import { writeSettings } from '../../../main/files/app-settings.ts'
import type { Printed } from '../../../main/pdf/index.ts'
import { freshApp } from '../../helpers/app.ts'

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

test('a file name must be that of the form', async () => {
  const app = await freshApp()
  expect(await answer(app.context, 'report.export', { year, format: 'html', fileName: 'ons jaar.pdf' })).toMatchObject({
    ok: false,
    error: { kind: 'invalid', field: 'fileName' },
  })
})
