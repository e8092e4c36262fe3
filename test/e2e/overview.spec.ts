import { expect, test } from './app.ts'
import { movesOn } from './moved.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

test('the year stands beside the year before, and says what it has no data of', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) => {
    const held = (title: string, startDate: string) => anActivity({ title, startDate })
    saveAll(store, 'activity', [held('Eén', '2022-03-05'), held('Twee', '2022-04-05'), held('Drie', '2021-03-05')])
    saveAll(store, 'publication', [{ title: 'Handboek', date: '2022-03-05' }])
  })
  const { page } = await launch()
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht 2022' })).toBeVisible()
  const cells = (label: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByText(label, { exact: true }) })
      .getByRole('cell')
  await expect(cells('Vormingen')).toHaveText(['2', '1', '+1'])
  await expect(cells('Publicaties')).toHaveText(['1', 'geen gegevens', ''])
  await page.getByRole('button', { name: 'Vorig jaar, 2021' }).click()
  await expect(cells('Vormingen')).toHaveText(['1', 'geen gegevens', ''])
  // Also of a year whose report nobody began.
  await page.getByRole('link', { name: 'Alle cijfers van 2021' }).click()
  await expect(page.getByRole('heading', { name: 'Alle cijfers' })).toBeVisible()
  await expect(cells('Offline vormingen')).toHaveText(['1', 'geen gegevens', ''])
})

test('what is missing leads to the very field, and goes once it is filled in', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) =>
    saveAll(store, 'activity', [anActivity({ title: 'Iets met kunst', format: null })]),
  )
  const { page } = await launch()
  const missing = page.getByRole('region', { name: 'Nog nodig voor het verslag' })
  await missing.getByRole('link', { name: 'vorm', exact: true }).click()
  const format = page.getByRole('button', { name: /Vorm$/ })
  await expect(format).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Online' }).click()
  await expect(page.getByText(/^Nog een concept/)).toBeHidden()
  await page.getByRole('link', { name: 'Overzicht', exact: true }).click()
  await expect(missing.getByRole('link', { name: 'Nog geen publicaties in 2022' })).toBeVisible()
  await expect(missing.getByRole('link', { name: 'Iets met kunst' })).toHaveCount(0)
  await missing.getByRole('link', { name: 'Nieuwe publicatie' }).click()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused()
})

test('what was entered last is one click away', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) => saveAll(store, 'event', [{ title: 'Trefdag', date: '2022-03-05' }]))
  const { page } = await launch()
  const recent = page.getByRole('region', { name: 'Laatst ingevoerd' })
  await recent.getByRole('link', { name: 'Trefdag' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Evenementen' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Trefdag' })).toBeFocused()
})

test('what stands in the overview stays where it is while the rest comes in', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht 2022' })).toBeVisible()
  for (const width of [1280, 1024]) {
    await page.setViewportSize({ width, height: 800 })
    await page.reload()
    await expect(page.getByRole('link', { name: '68, vormingen 2022: waarom dit cijfer?' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Laatst ingevoerd' })).toBeVisible()
    expect(await movesOn(page), `${width} px wide`).toBe(0)
  }
})
