/** The packed app as it is handed out, on the system that it was packed for: PACKED_APP is its program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPdf } from '../helpers/pdf-text.ts'
import { expect, test } from './app.ts'
import { call } from './call.ts'
import { startPacked } from './on-packed.ts'

const program = process.env['PACKED_APP']

test.skip(program === undefined, 'needs a packed app with Electron in it: the release workflow makes one')

test('the packed app starts, keeps what is entered, and makes the report of the example year', async ({ folders }) => {
  const start = () => startPacked(program ?? '', [`--user-data-dir=${folders.data}`, '--lang=nl'])
  const first = await start()
  expect(
    await call(first.page, 'record.save', { type: 'activity', id: null, patch: { title: 'Samen lezen' } }),
  ).toMatchObject({
    ok: true,
  })
  await first.close()

  const { page, close } = await start()
  expect(await call(page, 'record.get', { type: 'activity', id: 1 })).toMatchObject({ value: { title: 'Samen lezen' } })
  expect(await call(page, 'app.openExample')).toMatchObject({ ok: true })
  expect(await call(page, 'report.export', { year: 2022 })).toMatchObject({ ok: true })
  const { text } = await readPdf(readFileSync(join(folders.exports, 'jaarverslag-2022.pdf')))
  expect(text).toContain('163.734')
  await close()
})
