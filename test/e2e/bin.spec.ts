import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { call } from './call.ts'
import { goTo } from './go-to.ts'
import { tabTo } from './keyboard.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => {
    const [read = 0] = saveAll(store, 'activity', [
      anActivity({ title: 'Samen lezen' }),
      anActivity({ title: 'Vergaderen met plezier' }),
      anActivity({ title: 'Geheim overleg' }),
    ])
    saveAll(store, 'evaluation', [{ activity: read, date: '2022-03-06', satisfaction: 5 }])
  })
})

const openBin = async (page: Page) => {
  await goTo(page, 'Vormingen')
  await page.getByRole('radio', { name: /^Prullenmand/ }).click()
}
const throwAway = (page: Page, ids: readonly number[]) => call(page, 'record.removeSeveral', { type: 'activity', ids })
const dialog = (page: Page) => page.getByRole('alertdialog')

test('one record is removed for good after a question, and its name leaves the file', async ({ app }) => {
  await throwAway(app.page, [3])
  await app.restart()
  const { page, folders } = app
  await openBin(page)
  await page.getByRole('row', { name: /Geheim overleg/ }).click()
  await expect(page.getByText(/De app stelt dat voor na 90 dagen, op /)).toBeVisible()
  await expectAccessible(page, 'binned')
  await page.getByRole('button', { name: 'Definitief verwijderen…' }).click()
  await expect(dialog(page).getByText(/1 vorming verdwijnt voorgoed/)).toBeVisible()
  await expect(dialog(page).getByRole('button', { name: 'Laat liggen' })).toBeFocused()
  await expectAccessible(page, 'question')
  await dialog(page).getByRole('button', { name: 'Verwijder definitief' }).click()
  await expect(page.getByText('Definitief verwijderd: 1 vorming.')).toBeVisible()
  await expect(page.getByText('De prullenmand is leeg.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Vormingen' })).toBeVisible()
  const bytes = () => ['', '-wal'].map((suffix) => readFileSync(`${folders.store}${suffix}`, 'latin1')).join('')
  expect(bytes()).toContain('Vergaderen met plezier')
  expect(bytes()).not.toContain('Geheim overleg')
})

test('with the keyboard alone the whole bin is emptied; what others lead to stays and says so', async ({ app }) => {
  await throwAway(app.page, [1, 2])
  await app.restart()
  const { page } = app
  await openBin(page)
  const empty = page.getByRole('button', { name: 'Maak de prullenmand met vormingen leeg…' })
  await tabTo(page, empty)
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText('Vorming ‘Samen lezen’: nog bij 1 evaluatie')).toBeVisible()
  await expectAccessible(page, 'question with what stays')
  await page.keyboard.press('Escape')
  await expect(empty).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, dialog(page).getByRole('button', { name: 'Verwijder definitief' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Definitief verwijderd: 1 vorming.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Samen lezen/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Vergaderen/ })).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Ongedaan gemaakt: vorming ‘Samen lezen’ weggegooid/)).toBeVisible()
})

test('several chosen in the bin go at once', async ({ app }) => {
  await throwAway(app.page, [2, 3])
  await app.restart()
  const { page } = app
  await openBin(page)
  await page
    .getByRole('row', { name: /Vergaderen/ })
    .locator('.checkbox')
    .click()
  await page
    .getByRole('row', { name: /Geheim/ })
    .locator('.checkbox')
    .click()
  await page.getByRole('button', { name: 'Definitief verwijderen…' }).click()
  await expect(dialog(page).getByText(/2 vormingen verdwijnen voorgoed/)).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Verwijder definitief' }).click()
  await expect(page.getByText('De prullenmand is leeg.')).toBeVisible()
})

test('the settings say what lies in the bin and when it is proposed to go; the overview proposes it', async ({
  folders,
  launch,
}) => {
  const long = new Date(Date.now() - 100 * 86_400_000)
  const { openStore } = await import('../../db/file/open.ts')
  const store = await openStore(folders.store, { now: () => long })
  store.remove('activity', 3)
  store.close()
  const { page } = await launch()
  await expect(page.getByText('Er ligt 1 record langer dan 90 dagen in de prullenmand.')).toBeVisible()
  await expectAccessible(page, 'overview that proposes')
  await page.getByRole('link', { name: 'Bekijk of het weg mag' }).click()
  await expect(page.getByText(/Er ligt 1 record in de prullenmand\. 1 ligt er langer dan 90 dagen\./)).toBeVisible()
  await expectAccessible(page, 'settings')
  await page.getByRole('button', { name: /^90 dagen/ }).click()
  await page.getByRole('option', { name: 'Een jaar' }).click()
  await expect(page.getByText('Er ligt 1 record in de prullenmand. Niets verdwijnt vanzelf.')).toBeVisible()
  await goTo(page, 'Overzicht')
})

test('a record that is removed for good while its form is open: the form says so', async ({ app }) => {
  await throwAway(app.page, [3])
  const { page } = app
  await page.goto(`${page.url().split('#')[0]}#/vormingen/3`)
  await expect(page.getByText(/ligt sinds vandaag in de prullenmand/)).toBeVisible()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Geheim overleg')
  await page.getByRole('textbox', { name: 'Einde' }).fill('1/1/2000')
  await page.getByRole('textbox', { name: 'Plaats' }).focus()
  await expect(page.getByText(/^Het einde ligt voor het begin/)).toBeVisible()
  await throwAway(page, [3])
  await call(page, 'bin.empty', { type: 'activity', ids: [3] })
  await page.getByRole('textbox', { name: 'Plaats' }).fill('Gent')
  await page.getByRole('textbox', { name: 'Partners' }).focus()
  await expect(page.getByRole('heading', { name: 'Deze vorming is er niet meer' })).toBeVisible()
  await expect(page.getByText('Alles bewaard')).toBeVisible()
  await expectAccessible(page, 'gone')
  await page.getByRole('button', { name: 'Terug naar de lijst', exact: true }).click()
  await expect(page.getByText('2 vormingen in 2022')).toBeVisible()
})

test('what is typed into a record that went to the bin meanwhile waits, and is saved once it is put back', async ({
  app,
}) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Geheim overleg/ }).click()
  await throwAway(page, [3])
  await page.getByRole('textbox', { name: 'Plaats' }).fill('Gent')
  await page.getByRole('textbox', { name: 'Partners' }).focus()
  await expect(page.getByText(/ligt sinds vandaag in de prullenmand/)).toBeVisible()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByRole('textbox', { name: 'Plaats' })).toHaveValue('Gent')
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  expect(await call(page, 'record.get', { type: 'activity', id: 3 })).toMatchObject({ value: { location: 'Gent' } })
})
