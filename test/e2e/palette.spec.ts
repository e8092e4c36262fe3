import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => {
    saveAll(store, 'activity', [anActivity({ title: 'Eén café, één dag' })])
    saveAll(store, 'organisation', [{ name: 'Volkscafé De Pers' }])
  })
})

const openPalette = async (page: Page, typed: string) => {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Ga naar of doe' })).toBeVisible()
  await page.keyboard.type(typed)
}

test('the palette finds a record of any type and opens it', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await openPalette(page, 'CAFE')
  await expect(page.getByRole('menuitem', { name: /Volkscafé De Pers/ })).toBeVisible()
  await expect(page.getByText('2 gevonden')).toBeAttached()
  await expectAccessible(page, 'palette', ['aria-hidden-focus', 'page-has-heading-one', 'region'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Organisaties' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Volkscafé De Pers')
})

test('the palette goes to a screen, a year, a new record, and carries out a command', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await openPalette(page, 'evenem')
  await expect(page.getByRole('menuitem', { name: 'Evenementen' })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Evenementen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Evenementen' })).toBeVisible()
  await openPalette(page, '2019')
  await page.getByRole('menuitem', { name: 'Toon het jaar 2019' }).click()
  await expect(page.getByRole('button', { name: 'Vorig jaar, 2018' })).toBeVisible()
  await openPalette(page, 'nieuwe vraag')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nieuwe vraag' })).toBeVisible()
  await openPalette(page, 'sneltoets')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible()
})

test('the palette exports the report from any screen', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await openPalette(page, 'exporteer')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Bewaard als/)).toBeVisible()
})

test('the palette says when it finds nothing, and one Escape leaves all as it was, whatever is typed', async ({
  app,
}) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await openPalette(page, 'zzzz')
  await expect(page.getByText('Niets gevonden voor “zzzz”.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Vormingen' })).toBeVisible()
})

test('F1 lists the shortcuts', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.keyboard.press('F1')
  const dialog = page.getByRole('dialog', { name: 'Sneltoetsen' })
  await expect(dialog.getByText('Ctrl+Shift+Z')).toBeVisible()
  await expectAccessible(page, 'shortcuts', ['aria-hidden-focus', 'page-has-heading-one', 'region'])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('the other shortcuts do what they say', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox', { name: 'Zoek in vormingen' })).toBeFocused()
  await page.getByRole('link', { name: 'Overzicht' }).focus()
  await openPalette(page, 'zoek in')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Zoek in vormingen' })).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Alles is al bewaard. Dat gebeurt vanzelf terwijl je typt.')).toBeVisible()
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('heading', { level: 1, name: /^Jaarverslag/ })).toBeVisible()
})
