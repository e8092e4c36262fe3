import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readPdf } from '../helpers/pdf-text.ts'
import { expect, test } from './app.ts'
import { call } from './call.ts'

const openReport = async (page: Page) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await page.getByRole('link', { name: 'Jaarverslag' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Jaarverslag 2022' })).toBeVisible()
}

test('one click writes the report, and it opens from there', async ({ app }) => {
  const { page, folders } = app
  await openReport(page)
  await page.getByRole('button', { name: 'Exporteer PDF' }).click()
  await expect(page.getByText(/^Bewaard als jaarverslag-2022\.pdf/)).toBeVisible()
  const path = join(folders.exports, 'jaarverslag-2022.pdf')
  const { title, text } = await readPdf(readFileSync(path))
  expect(title).toContain('2022')
  expect(text).toContain('68')
  await page.getByRole('button', { name: 'Openen' }).click()
  await expect.poll(() => app.opened()).toEqual([path])
  await page.getByRole('button', { name: 'Toon in map' }).click()
  await expect.poll(() => app.opened()).toHaveLength(2)
})

test('a file that may not be overwritten stays, and another name is proposed', async ({ app }) => {
  const { page, folders } = app
  const taken = join(folders.exports, 'jaarverslag-2022.pdf')
  writeFileSync(taken, 'van vorig jaar')
  chmodSync(taken, 0o444)
  await openReport(page)
  await page.getByRole('button', { name: 'Exporteer PDF' }).click()
  await expect(page.getByRole('alert')).toContainText('Het oude bestand is gebleven zoals het was.')
  await page.getByRole('button', { name: 'Bewaar als “jaarverslag-2022 (2).pdf”' }).click()
  await expect(page.getByText(/^Bewaard als jaarverslag-2022 \(2\)\.pdf/)).toBeVisible()
  expect(readFileSync(taken, 'utf8')).toBe('van vorig jaar')
  const { title } = await readPdf(readFileSync(join(folders.exports, 'jaarverslag-2022 (2).pdf')))
  expect(title).toContain('2022')
})

test('the report can go to another place, once or from now on', async ({ app }) => {
  const { page, folders } = app
  await openReport(page)
  await app.answerDialogs(join(folders.data, 'voor de raad.pdf'))
  await page.getByRole('button', { name: 'Andere vorm…' }).click()
  await page.getByRole('menuitem', { name: 'PDF bewaren als…' }).click()
  await expect(page.getByText(/^Bewaard als voor de raad\.pdf/)).toBeVisible()
  await app.answerDialogs(folders.data)
  await page.getByRole('button', { name: 'Andere map…' }).click()
  await expect(page.getByText(`Komt in ${folders.data}`, { exact: true })).toBeVisible()
})

test('the preview is the report itself, page by page, with its text', async ({ app }) => {
  const { page } = app
  await openReport(page)
  const cover = page.getByRole('figure', { name: /^Pagina 1 van \d+$/ })
  await expect(cover.locator('canvas')).toBeVisible()
  await expect(cover).toContainText('Jaarverslag 2022')
  const last = page.getByRole('figure', { name: /^Pagina (\d+) van \1$/ })
  await expect(last.locator('canvas')).toHaveCount(0)
  await last.scrollIntoViewIfNeeded()
  await expect(last.locator('canvas')).toBeVisible()
})

test('every figure says what it counts, and follows the records', async ({ app }) => {
  const { page } = app
  await openReport(page)
  await page.getByRole('tab', { name: 'Cijfers' }).click()
  const total = page.getByRole('row').filter({ has: page.getByText('Vormingen', { exact: true }) })
  await expect(total.getByRole('cell').first()).toHaveText('68')
  await total.getByText('Vormingen', { exact: true }).click()
  await expect(total).toContainText('Vormingen met status “gehouden” die in 2022 begonnen.')
  await page.getByRole('link', { name: 'Vormingen', exact: true }).click()
  await page.getByRole('row').filter({ hasText: 'gehouden' }).first().click()
  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await page.getByRole('link', { name: 'Jaarverslag' }).click()
  await page.getByRole('tab', { name: 'Cijfers' }).click()
  await expect(total.getByRole('cell').first()).toHaveText('67')
})

test('a long report shows how much of it is made', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await expect(page.getByRole('link', { name: 'Jaarverslag' })).toBeVisible()
  const texts = [2021, 2022].map((year) => ({ year, text: 'Samen leren we van elkaar. '.repeat(700) }))
  for (let number = 1; number <= 12; number++)
    await call(page, 'record.save', {
      type: 'trajectory',
      id: null,
      patch: { title: `Traject ${number}`, fromYear: 2021, toYear: 2022, texts },
    })
  await page.getByRole('link', { name: 'Jaarverslag' }).click()
  const bar = page.getByRole('progressbar', { name: 'Hoever het verslag gemaakt is' })
  await expect(bar).toBeVisible()
  await expect(bar).toBeHidden()
})
