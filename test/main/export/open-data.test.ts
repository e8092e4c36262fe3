import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { answer } from '../../../main/api.ts'
import { freshApp } from '../../helpers/app.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { fillMany } from '../../helpers/many.ts'

test('all records leave as open data or as sheets, names of speakers only when asked for', async () => {
  const app = await freshApp()
  const store = app.openFile.store()
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
