import type { Page } from '@playwright/test'
import type { Store } from '../../db/records/store.ts'
import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

/** Two trainings, of which one lacks a theme. */
const halfThemed = (store: Store) => {
  store.save('report', null, { year: 2022 })
  const theme = store.save('theme', null, { name: 'Digitaal' }).id
  saveAll(store, 'activity', [anActivity({ title: 'Met thema', theme }), anActivity({ title: 'Zonder thema' })])
}

const openChecks = async (page: Page) => {
  await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  await page.getByRole('tab', { name: /^Klopt het\?/ }).click()
  await expect(page.getByRole('heading', { name: 'Klopt het?' })).toBeVisible()
}

/** The finding about themes, in one of the groups. */
const themes = (page: Page, group: string) =>
  page.getByRole('region', { name: group }).getByRole('listitem').filter({ hasText: 'De thema’s tellen samen' }).first()

test('a point leads to the very field, and goes once it is mended', async ({ folders, launch }) => {
  await fillStore(folders.store, halfThemed)
  const { page } = await launch()
  await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  await page.getByRole('link', { name: /^Nog \d+ punt(en)? na te kijken$/ }).click()
  const point = themes(page, 'Klopt niet')
  await expect(point).toContainText('1 heeft geen thema')
  await point.getByRole('link', { name: 'Zonder thema' }).click()
  const theme = page.getByRole('combobox', { name: 'Thema' })
  await expect(theme).toBeFocused()
  await theme.fill('Digitaal')
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  await openChecks(page)
  await expect(page.getByRole('region', { name: 'Klopt niet' })).toHaveCount(0)
})

test('a point set aside stays so until what lies behind it changes', async ({ folders, launch }) => {
  await fillStore(folders.store, halfThemed)
  const app = await launch()
  await openChecks(app.page)
  await themes(app.page, 'Klopt niet').getByRole('button', { name: 'Zet opzij…' }).click()
  await expect(app.page.getByRole('textbox', { name: 'Waarom laat je het zo?' })).toBeFocused()
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByText('Schrijf in enkele woorden waarom')).toBeVisible()
  await app.page.keyboard.type('Die ene had geen thema')
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByRole('heading', { name: 'Klopt het?' })).toBeFocused()
  await expect(themes(app.page, 'Opzij gezet')).toContainText('Die ene had geen thema')

  await app.restart()
  await openChecks(app.page)
  await expect(themes(app.page, 'Opzij gezet')).toContainText('Die ene had geen thema')
  await goTo(app.page, 'Vormingen')
  await app.page.getByRole('row', { name: /Met thema/ }).click()
  await app.page.getByRole('button', { name: 'Thema leegmaken' }).click()
  await openChecks(app.page)
  await expect(themes(app.page, 'Klopt niet')).toContainText(
    'maar wat erachter zit is sindsdien gewijzigd. Kijk of je reden nog klopt.',
  )
})

test('a point that was set aside is taken back', async ({ folders, launch }) => {
  await fillStore(folders.store, halfThemed)
  const { page } = await launch()
  await openChecks(page)
  await themes(page, 'Klopt niet').getByRole('button', { name: 'Zet opzij…' }).click()
  await page.keyboard.type('Klopt zo')
  await page.keyboard.press('Enter')
  await themes(page, 'Opzij gezet').getByRole('button', { name: 'Haal terug' }).click()
  await expect(themes(page, 'Klopt niet')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(themes(page, 'Opzij gezet')).toBeVisible()
})
