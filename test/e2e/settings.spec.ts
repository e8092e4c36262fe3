import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPdf } from '../helpers/pdf-text.ts'
import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => {
    const [theme = 0] = saveAll(store, 'theme', [
      { name: 'Digitaal', position: 2 },
      { name: 'Inclusie', position: 1 },
      { name: 'Vroeger', position: 3, toYear: 2021 },
    ])
    saveAll(store, 'activity', [anActivity({ title: 'Eén café', theme }), anActivity({ title: 'Nog een' })])
  })
})

test('the name of the organisation is kept and stands on the cover', async ({ app }) => {
  const { page, folders } = app
  await goTo(page, 'Instellingen')
  await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('De Groene Stap')
  await page.getByRole('textbox', { name: 'Huiskleur', exact: true }).fill('#ffee00')
  await page.getByRole('textbox', { name: 'Huiskleur', exact: true }).press('Tab')
  await expect(page.getByText(/^Te licht voor tekst op wit papier/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Huiskleur', exact: true }).fill('geel')
  await page.getByRole('textbox', { name: 'Huiskleur', exact: true }).press('Tab')
  await expect(page.getByText(/^Schrijf de kleur als # met zes cijfers/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Huiskleur', exact: true }).fill('#0b5c6b')
  await page.getByRole('textbox', { name: 'Huiskleur', exact: true }).press('Tab')
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()

  await app.restart()
  await goTo(app.page, 'Instellingen')
  await expect(app.page.getByRole('textbox', { name: 'Naam van de organisatie' })).toHaveValue('De Groene Stap')
  await app.page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  await app.page.getByRole('button', { name: 'Exporteer PDF' }).click()
  await expect(app.page.getByText(/^Bewaard als jaarverslag-2022\.pdf/)).toBeVisible()
  const { text } = await readPdf(readFileSync(join(folders.exports, 'jaarverslag-2022.pdf')))
  expect(text).toContain('De Groene Stap')
})

test('a choice in use is archived instead of thrown away, and no longer offered', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Instellingen')
  await page.getByRole('main').getByRole('link', { name: 'Thema’s' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('Inclusie')
  await page.getByRole('row', { name: /Digitaal/ }).click()
  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await expect(page.getByRole('alert')).toContainText('“Digitaal” is in gebruik bij 1 vorming')
  await page.getByRole('button', { name: 'Archiveer' }).click()
  await expect(page.getByRole('radiogroup', { name: 'Gearchiveerd' }).getByRole('radio', { name: 'Ja' })).toBeChecked()
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()

  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Eén café/ }).click()
  await expect(page.getByRole('combobox', { name: 'Thema' })).toHaveValue('Digitaal')
  await page.getByRole('row', { name: /Nog een/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Nog een' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Thema' }).press('ArrowDown')
  await expect(page.getByRole('option')).toHaveText(['Inclusie'])
})

test('it says where things are, and reports can go elsewhere', async ({ app }) => {
  const { page, folders } = app
  await goTo(page, 'Instellingen')
  await expect(page.getByText(folders.store)).toBeVisible()
  await app.answerDialogs(folders.data)
  await page.getByRole('button', { name: 'Andere map…' }).click()
  await expect(page.getByText(folders.data, { exact: true })).toBeVisible()
})
