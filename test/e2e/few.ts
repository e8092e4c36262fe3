import type { Page } from '@playwright/test'
import { expect } from './app.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

export const rowsOf = (page: Page) => page.getByRole('grid', { name: 'Vormingen' }).getByRole('row')

export const openList = async (page: Page) => {
  await goTo(page, 'Vormingen')
  await expect(rowsOf(page).nth(1)).toBeVisible()
}

/** Leaves the options of a field, and then the filters themselves. */
export const closeFilter = async (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Filter' })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  // Pressed in the dialog itself: a key that comes before the focus is back is nobody's.
  await dialog.press('Escape')
  await expect(dialog).toBeHidden()
}

export const filterOn = async (page: Page, field: string, ...values: readonly string[]) => {
  await page.getByRole('button', { name: /^Filter/ }).click()
  await page
    .getByRole('dialog', { name: 'Filter' })
    .getByRole('button', { name: new RegExp(field) })
    .click()
  for (const value of values) await page.getByRole('option', { name: value }).click()
  await closeFilter(page)
}

export const boxOf = (page: Page, title: string) => page.getByRole('row', { name: title }).locator('.checkbox')

/** A list of a few: three trainings of 2022 and one of the year before, and an event. */
export const fillFew = (path: string) =>
  fillStore(path, (store) => {
    const [digital = 0] = saveAll(store, 'theme', [{ name: 'Digitale mogelijkheden' }])
    saveAll(store, 'activity', [
      anActivity({ title: 'Online vergaderen', theme: digital, participants: 12, hours: 3.5, format: 'online' }),
      anActivity({ title: 'Klare taal', participants: 1200, location: 'Gent' }),
      anActivity({ title: 'Omgaan met data', theme: digital, status: 'planned' }),
      anActivity({ title: 'Uit een ander jaar', startDate: '2021-03-05', participants: 9000 }),
    ])
    saveAll(store, 'event', [{ title: 'Trefdag', date: '2022-05-05', participants: 80 }])
  })
