import { expect, test } from './app.ts'
import { boxOf, fillFew, openList, rowsOf } from './few.ts'
import { anActivity, fillStore, readStore, saveAll } from './records.ts'

test.describe('a list of a few', () => {
  test.beforeEach(({ folders }) => fillFew(folders.store))

  test('a change of several keeps what is being typed in one of them, and its form shows the new value', async ({
    app,
  }) => {
    const { page, folders } = app
    await openList(page)
    await page.getByRole('row', { name: /Klare taal/ }).click()
    await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Klare taal')
    await boxOf(page, 'Online vergaderen').click()
    await boxOf(page, 'Klare taal').click()
    await page.getByRole('textbox', { name: 'Titel' }).fill('Klare taal in de raad')
    await page.getByRole('button', { name: 'Wijzig een veld…' }).click()
    await page.getByRole('button', { name: /Welk veld/ }).click()
    await page.getByRole('option', { name: 'Plaats' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Plaats' }).fill('Mechelen')
    await page.getByRole('button', { name: 'Wijzig 2 vormingen' }).click()
    await expect(page.getByText('2 vormingen gewijzigd.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Plaats' })).toHaveValue('Mechelen')
    await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Klare taal in de raad')
    const places = await readStore(folders.store, (store) =>
      store.list('activity', { year: 2022 }).rows.map(({ title, location }) => [title, location]),
    )
    expect(places.toSorted()).toEqual([
      ['Klare taal in de raad', 'Mechelen'],
      ['Omgaan met data', null],
      ['Online vergaderen', 'Mechelen'],
    ])
  })

  test('several change at once, after a refusal that names the one, and come back with one undo', async ({ app }) => {
    const { page, folders } = app
    await openList(page)
    await boxOf(page, 'Online vergaderen').click()
    await boxOf(page, 'Klare taal').click()
    await expect(page.getByText('2 gekozen')).toBeVisible()
    await page.getByRole('button', { name: 'Wijzig een veld…' }).click()
    await page.getByRole('button', { name: /Welk veld/ }).click()
    await page.getByRole('option', { name: 'Einde' }).click()
    await page.getByRole('textbox', { name: 'Einde' }).fill('1/1/2022')
    await page.getByRole('button', { name: 'Wijzig 2 vormingen' }).click()
    await expect(page.getByText(/^“.+”: Het einde ligt voor het begin\. .+ Er is niets gewijzigd\.$/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Einde' }).fill('1/4/2022')
    await page.getByRole('button', { name: 'Wijzig 2 vormingen' }).click()
    await expect(page.getByText('2 vormingen gewijzigd.')).toBeVisible()
    const ends = () =>
      readStore(folders.store, (store) => store.list('activity', { year: 2022 }).rows.map(({ endDate }) => endDate))
    expect((await ends()).toSorted()).toEqual(['2022-04-01', '2022-04-01', null])
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect(page.getByText(/^Ongedaan gemaakt: 2 vormingen/)).toBeVisible()
    expect(await ends()).toEqual([null, null, null])
  })

  test('several go to the bin with the keyboard alone, and come out of it', async ({ app }) => {
    const { page } = app
    await openList(page)
    await page.getByRole('row', { name: /Klare taal/ }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.getByText('2 gekozen')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('2 gekozen')).toBeHidden()
    await page.keyboard.press('Control+a')
    await expect(page.getByText('3 gekozen')).toBeVisible()
    await page.getByRole('button', { name: 'Naar prullenmand' }).press('Enter')
    await expect(page.getByText('3 vormingen liggen in de prullenmand.')).toBeVisible()
    await page.getByRole('button', { name: 'Zet terug' }).press('Enter')
    await expect(page.getByText('3 vormingen in 2022')).toBeVisible()
    await rowsOf(page).first().locator('.checkbox').click()
    await page.getByRole('button', { name: 'Naar prullenmand' }).click()
    await page.getByRole('radio', { name: 'Prullenmand (3)' }).click()
    await boxOf(page, 'Klare taal').click()
    await page.getByRole('toolbar').getByRole('button', { name: 'Zet terug' }).click()
    await expect(page.getByText('2 vormingen in de prullenmand')).toBeVisible()
  })
})

test('all of a long list are chosen, also what was never in sight', async ({ folders, launch }) => {
  const many = Array.from({ length: 450 }, (_, index) => anActivity({ title: `Vorming ${index + 1}` }))
  await fillStore(folders.store, (store) => saveAll(store, 'activity', many))
  const { page } = await launch()
  await openList(page)
  await rowsOf(page).nth(1).locator('.checkbox').click()
  await rowsOf(page).nth(1).press('End')
  await expect(page.getByText('1 gekozen')).toBeVisible()
  await page.getByRole('button', { name: 'Kies alle 450 in deze lijst' }).click()
  await expect(page.getByText('450 gekozen')).toBeVisible()
  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await expect(page.getByText('450 vormingen liggen in de prullenmand.')).toBeVisible()
  await expect(page.getByText('Nog geen vormingen in 2022.')).toBeVisible()
})
