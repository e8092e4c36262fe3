import { expect, type Locator, type Page } from '@playwright/test'
import type { Store } from '../../db/records/store.ts'
import { anActivity, saveAll } from './records.ts'

/** One training in 2022, so that the report has something to tell. */
export const oneTraining = (store: Store): number =>
  saveAll(store, 'activity', [anActivity({ title: 'Samen lezen' })])[0] ?? 0

export const openReport = async (page: Page, year = 2022): Promise<void> => {
  await page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: 'Jaarverslag' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Jaarverslag ${year}` })).toBeVisible()
}

/** Begins the report of the year on the screen. */
export const beginWith = async (page: Page, way: string, button: string): Promise<void> => {
  await page.getByRole('radio', { name: way }).click({ force: true })
  await page.getByRole('button', { name: button }).click()
  await expect(sections(page)).toBeVisible()
}

/** A report with a section of one's own; gives the text of it, with the cursor in it. */
export const beginOwnText = async (page: Page): Promise<Locator> => {
  await openReport(page)
  await beginWith(page, 'Leeg', 'Begin met een leeg verslag')
  await page.getByRole('button', { name: 'Eigen onderdeel' }).click()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused()
  const text = page.getByRole('textbox', { name: /^Tekst van/ })
  await text.click()
  return text
}

export const sections = (page: Page): Locator => page.getByRole('grid', { name: 'Onderdelen van het verslag' })
export const titles = (page: Page): Locator => sections(page).locator('.section-title')

/** The text of the pages that are in sight. */
export const pages = (page: Page): Locator => page.getByRole('region', { name: 'Pagina’s van het verslag' })
