import { copyFileSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../db/file/open.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { onlyLogged, storeWithOne } from './broken.ts'
import { call } from './call.ts'

test('a file that another one took the place of is told of, and put back', async ({ folders, launch }) => {
  await storeWithOne(folders)
  const app = await launch()
  const { page } = app
  await call(page, 'record.save', { type: 'event', id: null, patch: { title: 'Net bewaard', date: '2022-05-01' } })

  const beside = join(folders.data, 'sync')
  const other = await openStore(beside)
  other.close()
  const theirs = readFileSync(beside)
  copyFileSync(beside, `${beside}.tmp`)
  renameSync(`${beside}.tmp`, folders.store)
  await page.getByRole('link', { name: 'Evenementen' }).click()

  await expect(page.getByRole('heading', { name: 'Je bestand staat niet meer op zijn plaats' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('Wat open was, is veilig')
  await expectAccessible(page, 'another file in its place')
  expect(readFileSync(folders.store).equals(theirs)).toBe(true)

  await page.getByRole('button', { name: 'Zet terug wat open was' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Overzicht/ })).toBeVisible()
  expect(await call(page, 'record.list', { type: 'event' })).toMatchObject({
    ok: true,
    value: { total: 1, rows: [{ title: 'Net bewaard' }] },
  })
  expect(onlyLogged(app.takeFaults())).toEqual([])
})
