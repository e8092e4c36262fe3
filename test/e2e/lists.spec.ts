import { expect, test } from './app.ts'
import { fillFew, filterOn, openList } from './few.ts'
import { goTo } from './go-to.ts'
import { fillStore, saveAll } from './records.ts'

test.describe('a list of a few', () => {
  test.beforeEach(({ folders }) => fillFew(folders.store))

  test('filters stand in words above it, add up, and are taken away one by one', async ({ app }) => {
    const { page } = app
    await openList(page)
    await filterOn(page, 'Thema', 'Digitale mogelijkheden')
    await filterOn(page, 'Status', 'Gehouden')
    await expect(page.getByText('1 vorming gevonden in 2022')).toBeVisible()
    await expect(page.getByRole('row', { name: 'Status: gehouden' })).toBeVisible()
    await page.getByRole('row', { name: 'Status: gehouden' }).getByRole('button').click()
    await expect(page.getByText('2 vormingen gevonden in 2022')).toBeVisible()
    // A choice that was made is taken away as it was made.
    await filterOn(page, 'Thema', 'Niet ingevuld', 'Digitale mogelijkheden')
    await expect(page.getByRole('row', { name: 'Thema: niet ingevuld' })).toBeVisible()
    await expect(page.getByRole('row', { name: /Klare taal/ })).toBeVisible()
    await filterOn(page, 'Vorm', 'Online')
    await expect(page.getByText('Geen vormingen met deze filters in 2022.')).toBeVisible()
    await page.getByRole('button', { name: 'Wis de filters' }).click()
    await expect(page.getByText('3 vormingen in 2022')).toBeVisible()
  })

  test('a field is filtered on several values at once, also after a restart', async ({ app }) => {
    await openList(app.page)
    await filterOn(app.page, 'Thema', 'Digitale mogelijkheden', 'Niet ingevuld')
    await filterOn(app.page, 'Status', 'Gehouden')
    const asFiltered = async () => {
      const { page } = app
      await openList(page)
      await expect(page.getByText('2 vormingen gevonden in 2022')).toBeVisible()
      await expect(page.getByRole('row', { name: 'Thema: Digitale mogelijkheden of niet ingevuld' })).toBeVisible()
      await expect(page.getByRole('row', { name: 'Status: gehouden' })).toBeVisible()
    }
    await asFiltered()
    await app.restart()
    await asFiltered()
  })

  test('the open record is named as such to who can not see its colour', async ({ app }) => {
    const { page } = app
    await openList(page)
    const row = page.getByRole('row', { name: /Klare taal/ })
    await expect(page.locator('[aria-current="true"]')).toHaveCount(0)
    await row.press('Enter')
    await expect(row).toHaveAttribute('aria-current', 'true')
    await page.getByRole('button', { name: 'Sluit en ga terug naar de lijst' }).click()
    await expect(row).toBeFocused()
    await expect(page.locator('[aria-current="true"]')).toHaveCount(0)
  })

  test('the years to choose from are those in which there is anything, this one and the coming one', async ({
    app,
  }) => {
    await fillStore(app.folders.store, (store) =>
      saveAll(store, 'trajectory', [{ title: 'Traject', fromYear: 2018, toYear: 2040 }]),
    )
    await app.restart()
    await app.page.getByRole('button', { name: /Jaar$/ }).click()
    const years = await app.page.getByRole('option').allTextContents()
    expect(years).toEqual(Array.from({ length: 23 }, (_, index) => String(2040 - index)))
  })

  test('is found as it was left, after another screen and after a restart', async ({ app }) => {
    await openList(app.page)
    await filterOn(app.page, 'Thema', 'Digitale mogelijkheden')
    await app.page.getByRole('radio', { name: 'Alle jaren' }).click()
    await app.page.getByRole('columnheader', { name: 'Titel' }).click()
    await app.page.getByRole('searchbox', { name: 'Zoek in vormingen' }).fill('data')
    await app.page.getByRole('button', { name: 'Kolommen' }).click()
    await app.page.getByRole('menuitemcheckbox', { name: 'Plaats' }).click()
    await app.page.getByRole('menuitemcheckbox', { name: 'Status' }).click()
    await app.page.keyboard.press('Escape')
    const asLeft = async () => {
      const { page } = app
      await openList(page)
      await expect(page.getByText('1 vorming gevonden in alle jaren')).toBeVisible()
      await expect(page.getByRole('searchbox', { name: 'Zoek in vormingen' })).toHaveValue('data')
      await expect(page.getByRole('row', { name: 'Thema: Digitale mogelijkheden' })).toBeVisible()
      await expect(page.getByRole('columnheader', { name: 'Titel' })).toHaveAttribute('aria-sort', 'ascending')
      await expect(page.getByRole('columnheader', { name: 'Plaats' })).toBeVisible()
      await expect(page.getByRole('columnheader', { name: 'Status' })).toBeHidden()
    }
    await goTo(app.page, 'Evenementen')
    await expect(app.page.getByText('1 evenement in 2022')).toBeVisible()
    await asLeft()
    await app.restart()
    await asLeft()
  })

  test('says what its columns of numbers add up to, and on how many records that rests', async ({ app }) => {
    const { page } = app
    await openList(page)
    await expect(page.getByText('Som van 3 vormingen')).toBeVisible()
    await expect(page.getByRole('definition')).toHaveText(['1.212 ingevuld bij 2'])
    await page.getByRole('button', { name: 'Kolommen' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Aantal uren' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('definition')).toHaveText(['1.212 ingevuld bij 2', '3,5 ingevuld bij 1'])
    await page.getByRole('searchbox', { name: 'Zoek in vormingen' }).fill('klare')
    await expect(page.getByRole('definition')).toHaveText(['1.200 ingevuld bij alle'])
  })
})
