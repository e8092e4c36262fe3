import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'
import { paste } from './paste.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

const rows = 'Titel\tBegin\nSterk besturen\t7/5/2022\nKlare taal\t8/5/2022\n'

const row = (page: Page) => page.getByRole('row', { name: 'Vergaderen met plezier' })
const screen = (page: Page) => page.getByRole('heading', { name: 'Vormingen uit Excel' })
const question = (page: Page) => page.getByRole('alertdialog', { name: 'Niets overnemen?' })

test.beforeEach(async ({ app, folders }) => {
  await fillStore(folders.store, (store) =>
    saveAll(store, 'activity', [anActivity({ title: 'Vergaderen met plezier' })]),
  )
  await app.restart()
  await goTo(app.page, 'Vormingen')
  await expect(row(app.page)).toBeVisible()
})

test('Escape leaves a paste that holds nothing yet at once, and the focus is in the list again', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('menuitem', { name: 'Plak uit Excel…' }).click()
  await expect(page.getByRole('textbox', { name: 'Plak hier' })).toBeFocused()
  expect(page.url()).toContain('#/vormingen/plakken')
  await page.keyboard.press('Escape')
  await expect(row(page)).toBeFocused()
  expect(page.url()).toMatch(/#\/vormingen$/)
})

test('who goes back or elsewhere is asked first while rows wait, and loses nothing by staying', async ({ app }) => {
  const { page } = app
  await paste(page, rows)
  await expect(page.getByText('2 nieuw')).toBeVisible()
  await expect(screen(page)).toBeFocused()
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => page.goBack(),
    () => page.getByRole('link', { name: 'Evenementen' }).click(),
  ]) {
    await leave()
    await expect(question(page)).toContainText('Er staan 2 rijen klaar die je nog niet overnam.')
    await page.keyboard.press('Enter')
    await expect(question(page)).toBeHidden()
    await expect(page.getByText('2 nieuw')).toBeVisible()
    expect(page.url()).toContain('#/vormingen/plakken')
  }
  await page.goBack()
  await page.getByRole('button', { name: 'Neem niets over' }).click()
  await expect(row(page)).toBeFocused()
  await expect(page.getByText('1 vorming in 2022')).toBeVisible()
})

test('what is taken over is not asked about, and the focus is in the list again', async ({ app }) => {
  const { page } = app
  await paste(page, rows)
  await page.getByRole('button', { name: 'Neem 2 rijen over' }).click()
  await expect(page.getByText('3 vormingen in 2022')).toBeVisible()
  await expect(question(page)).toBeHidden()
  await expect(page.getByRole('grid', { name: 'Vormingen' }).getByRole('row').nth(1)).toBeFocused()
})

test('its address leads to it', async ({ app }) => {
  const { page } = app
  await page.evaluate(() => {
    window.location.hash = '#/evenementen/plakken'
  })
  await expect(page.getByRole('heading', { name: 'Evenementen uit Excel' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Vormingen' })).toBeVisible()
})
