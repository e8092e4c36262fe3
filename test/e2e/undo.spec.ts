import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { call } from './call.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

const two = [anActivity({ title: 'Samen lezen' }), anActivity({ title: 'Vergaderen met plezier', participants: 12 })]

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => saveAll(store, 'activity', two))
})

const openRecord = async (page: Page) => {
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Vergaderen/ }).click()
}
const place = (page: Page) => page.getByRole('textbox', { name: 'Plaats' })
const changed = 'Ongedaan gemaakt: vorming ‘Vergaderen met plezier’ gewijzigd.'

test('an edit is undone and done again, in the open form, and after a restart', async ({ app }) => {
  await openRecord(app.page)
  await place(app.page).fill('Gent')
  await app.page.getByRole('textbox', { name: 'Partners' }).focus()
  await expect(app.page.getByText(/^Alles bewaard om/)).toBeVisible()
  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByText(changed)).toBeVisible()
  await expect(place(app.page)).toHaveValue('')
  await app.page.getByRole('button', { name: 'Opnieuw', exact: true }).click()
  await expect(place(app.page)).toHaveValue('Gent')

  await app.restart()
  const { page } = app
  await openRecord(page)
  await expect(place(page)).toHaveValue('Gent')
  await page.keyboard.press('Control+z')
  await expect(place(page)).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await expect(place(page)).toHaveValue('Gent')
  await page.keyboard.press('Control+y')
  await expect(page.getByText('Er is niets om opnieuw te doen.')).toBeVisible()
})

test('what is saved under the cursor is undone there too', async ({ app }) => {
  const { page } = app
  await openRecord(page)
  await place(page).fill('Gent')
  // The pause in typing saves it, while the cursor stays.
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  await expect(place(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(changed)).toBeVisible()
  await expect(place(page)).toHaveValue('')
})

test('in a field that is being typed in, undo takes back the typing first', async ({ app }) => {
  const { page } = app
  await openRecord(page)
  const begin = page.getByRole('textbox', { name: 'Begin' })
  await begin.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('99')
  await expect(begin).toHaveValue('05/03/202299')
  await page.keyboard.press('Control+z')
  await expect(begin).toHaveValue('05/03/2022')
  await expect(page.getByText(/^Ongedaan gemaakt/)).toBeHidden()
})

test('a deletion is undone from anywhere, and the message leads to the record', async ({ app }) => {
  const { page } = app
  await openRecord(page)
  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await expect(page.getByText('1 vorming in 2022')).toBeVisible()
  await goTo(page, 'Getuigenissen')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Ongedaan gemaakt: vorming ‘Vergaderen met plezier’ weggegooid.')).toBeVisible()
  // With the focus in it a message waits, however long one looks around.
  await page.getByRole('button', { name: 'Toon', exact: true }).focus()
  await expectAccessible(page, 'undone')
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 vormingen in 2022')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Vergaderen met plezier')
})

test('what was done to several at once comes back at once, after a restart too', async ({ app }) => {
  expect(
    await call(app.page, 'record.saveSeveral', { type: 'activity', ids: [1, 2], patch: { location: 'Gent' } }),
  ).toMatchObject({ ok: true })
  expect(await call(app.page, 'record.removeSeveral', { type: 'activity', ids: [1, 2] })).toMatchObject({ ok: true })
  await app.restart()
  const { page } = app
  await page.goto(`${page.url().split('#')[0]}#/vormingen`)
  await expect(page.getByRole('radio', { name: 'Prullenmand (2)' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Ongedaan gemaakt: 2 vormingen weggegooid.')).toBeVisible()
  await page.getByRole('radio', { name: 'Alle jaren' }).click()
  await expect(page.getByRole('row', { name: /Samen lezen/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Ongedaan gemaakt: 2 vormingen gewijzigd.')).toBeVisible()
  await page.getByRole('row', { name: /Vergaderen/ }).click()
  await expect(place(page)).toHaveValue('')
})

test('a new record that is undone lies in the bin, and its form says so', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.keyboard.press('Control+n')
  await page.getByRole('textbox', { name: 'Titel' }).fill('Iets met kunst')
  await place(page).focus()
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/ligt sinds vandaag in de prullenmand/)).toBeVisible()
  await expect(page.getByText(/Wat hier ligt, blijft bewaard tot je het definitief verwijdert\./)).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Iets met kunst')
})

test('the history of a record tells what changed and gives an earlier value back', async ({ app }) => {
  const { page } = app
  await openRecord(page)
  const participants = page.getByRole('textbox', { name: 'Aantal deelnemers' })
  await participants.fill('15')
  await page.getByRole('combobox', { name: 'Thema' }).fill('Kunst')
  await page.getByRole('option', { name: 'Maak ‘Kunst’ aan' }).click()
  await expect(page.getByText('Thema ‘Kunst’ is aangemaakt.')).toBeVisible()
  await page.getByRole('button', { name: 'Geschiedenis' }).click()
  const history = page.getByRole('region', { name: 'Geschiedenis' })
  await expect(history.getByText('Thema: niet ingevuld → Kunst')).toBeVisible()
  await expect(history.getByText('Aantal deelnemers: 12 → 15')).toBeVisible()
  await expect(history.getByText('Toegevoegd')).toBeVisible()
  await expectAccessible(page, 'history')
  await history.getByRole('button', { name: /^Zet deze waarde terug: Aantal deelnemers/ }).click()
  await expect(participants).toHaveValue('12')
  await expect(history.getByText('Aantal deelnemers: 15 → 12')).toBeVisible()
})
