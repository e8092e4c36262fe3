import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, readStore, saveAll } from './records.ts'

const three = [
  anActivity({ title: 'Eén café, één dag', participants: 12 }),
  anActivity({ title: 'Vergaderen met plezier', startDate: '2022-09-14' }),
  anActivity({ title: 'Begroten voor beginners', startDate: '2021-11-30' }),
]

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => saveAll(store, 'activity', three))
})

test('the list shows a year or all, and says how many', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await expect(page.getByText('2 vormingen in 2022')).toBeVisible()
  await page.getByRole('button', { name: 'Vorig jaar, 2021' }).click()
  await expect(page.getByText('1 vorming in 2021')).toBeVisible()
  await expect(page.getByRole('row', { name: /Begroten voor beginners/ })).toBeVisible()
  await page.getByRole('radio', { name: 'Alle jaren' }).click()
  await expect(page.getByText('3 vormingen in alle jaren')).toBeVisible()
})

test('searching ignores accents and capitals', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.getByRole('searchbox', { name: 'Zoek in vormingen' }).fill('CAFE een')
  await expect(page.getByText('1 vorming gevonden in 2022')).toBeVisible()
  await expect(page.getByRole('row', { name: /Eén café, één dag/ })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Zoek in vormingen' }).fill('begroten')
  await expect(page.getByText('Niets gevonden voor “begroten” in 2022.')).toBeVisible()
  await page.getByRole('button', { name: 'Zoek in alle jaren' }).click()
  await expect(page.getByRole('row', { name: /Begroten voor beginners/ })).toBeVisible()
})

test('a column sorts the list', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.getByRole('columnheader', { name: 'Titel' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('Eén café, één dag')
  await page.getByRole('columnheader', { name: 'Titel' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('Vergaderen met plezier')
})

test('a change is saved on its own, and an emptied number is unknown, not zero', async ({ app, folders }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Eén café/ }).click()
  await page.getByRole('textbox', { name: 'Aantal uren' }).fill('1.234,5')
  await page.getByRole('textbox', { name: 'Aantal deelnemers' }).fill('')
  await page.getByRole('textbox', { name: 'Titel' }).fill('Eén café, twee dagen')
  await page.getByRole('textbox', { name: 'Plaats' }).focus()
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  await expect(page.getByRole('row', { name: /twee dagen/ })).toBeVisible()

  await app.restart()
  await goTo(app.page, 'Vormingen')
  await app.page.getByRole('row', { name: /twee dagen/ }).click()
  await expect(app.page.getByRole('textbox', { name: 'Aantal uren' })).toHaveValue('1.234,5')
  await expect(app.page.getByRole('textbox', { name: 'Aantal deelnemers' })).toHaveValue('')
  const [saved] = await readStore(folders.store, (store) => store.list('activity', { search: 'twee dagen' }).rows)
  expect(saved).toMatchObject({ hours: 1234.5, participants: null })
})

test('a refused value says why at its field, keeps what was typed and holds up no other field', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Vergaderen/ }).click()
  const end = page.getByRole('textbox', { name: 'Einde' })
  await end.fill('1/9/2022')
  await page.getByRole('textbox', { name: 'Plaats' }).fill('Gent')
  await page.getByRole('textbox', { name: 'Partners' }).focus()
  await expect(page.getByText('Het einde ligt voor het begin. Pas een van beide datums aan.')).toBeVisible()
  await expect(end).toHaveValue('01/09/2022')
  await expect(end).toHaveAttribute('aria-invalid', 'true')
  await expect(end).toHaveAccessibleDescription(/Het einde ligt voor het begin/)
  await expect(page.getByText('1 veld is nog niet bewaard')).toBeVisible()

  // It waits there, also when the user looks at something else first, and is one click away.
  await page.getByRole('link', { name: 'Getuigenissen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Getuigenissen' })).toBeVisible()
  await page.getByRole('link', { name: '1 veld is nog niet bewaard' }).click()
  await expect(end).toBeFocused()
  await expect(end).toHaveValue('01/09/2022')
  await expect(page.getByRole('textbox', { name: 'Plaats' })).toHaveValue('Gent')

  // The other date can be the one that was wrong.
  await page.getByRole('textbox', { name: 'Begin' }).fill('31/8/2022')
  await page.getByRole('textbox', { name: 'Partners' }).focus()
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  await expect(end).not.toHaveAttribute('aria-invalid')
  await app.restart()
  await goTo(app.page, 'Vormingen')
  await expect(app.page.getByRole('row', { name: /Vergaderen/ })).toContainText('31/08/2022')
})

test('what is no date or number stays as typed, with what would be one', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Vergaderen/ }).click()
  await page.getByRole('textbox', { name: 'Begin' }).fill('31/2/2022')
  await page.getByRole('textbox', { name: 'Aantal sessies' }).fill('drie')
  await page.getByRole('textbox', { name: 'Plaats' }).focus()
  await expect(page.getByText('Februari heeft hoogstens 29 dagen.')).toBeVisible()
  await expect(
    page.getByText('“Aantal sessies” moet een geheel getal zijn. Schrijf het in cijfers, bv. 1.200.'),
  ).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Begin' })).toHaveValue('31/2/2022')
  await expect(page.getByRole('textbox', { name: 'Aantal sessies' })).toHaveValue('drie')
})

test('the bin takes a record and gives it back', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Vergaderen/ }).click()
  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await expect(page.getByText('“Vergaderen met plezier” ligt in de prullenmand.')).toBeVisible()
  await expect(page.getByText('1 vorming in 2022')).toBeVisible()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByText('2 vormingen in 2022')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Vergaderen met plezier')

  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await expect(page.getByText('1 vorming in 2022')).toBeVisible()
  await app.restart()
  await goTo(app.page, 'Vormingen')
  await app.page.getByRole('radio', { name: 'Prullenmand (1)' }).click()
  await app.page.getByRole('row', { name: /Vergaderen/ }).click()
  await app.page.getByRole('button', { name: 'Zet terug' }).click()
  await app.page.getByRole('radio', { name: '2022' }).click()
  await expect(app.page.getByText('2 vormingen in 2022')).toBeVisible()
})

test('who goes elsewhere while a record is thrown away or copied, stays there', async ({ app }) => {
  const { page } = app
  /** Both clicks come before the store has answered the first. */
  const pressAndLeave = (name: string) =>
    page.getByRole('button', { name }).evaluate((button: HTMLElement) => {
      button.click()
      document.querySelector<HTMLElement>('nav a[href="#/getuigenissen"]')?.click()
    })
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Vergaderen/ }).click()
  await pressAndLeave('Maak een kopie')
  await expect(page.getByText('De kopie is gemaakt.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Getuigenissen' })).toBeVisible()
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Vergaderen met plezier')
  await pressAndLeave('Naar prullenmand')
  await expect(page.getByText('“Vergaderen met plezier” ligt in de prullenmand.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Getuigenissen' })).toBeVisible()
})

test('a half-filled record is kept as a draft that says what it needs', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await expect(page.getByText('2 vormingen in 2022')).toBeVisible()
  await page.keyboard.press('Control+n')
  await page.getByRole('textbox', { name: 'Titel' }).fill('Iets met kunst')
  await page.getByRole('textbox', { name: 'Begin' }).fill('1/6/2022')
  await page.getByRole('textbox', { name: 'Plaats' }).focus()
  await expect(page.getByRole('row', { name: /Iets met kunst/ })).toContainText('concept: vorm nodig')
  await expect(page.getByText('Nog een concept: vorm nodig.')).toBeVisible()
})

test('a theme that is not there yet is added while choosing', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Vergaderen/ }).click()
  await page.getByRole('combobox', { name: 'Thema' }).fill('Kunst in de wijk')
  await page.getByRole('option', { name: 'Maak ‘Kunst in de wijk’ aan' }).click()
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  await app.restart()
  await goTo(app.page, 'Vormingen')
  await app.page.getByRole('row', { name: /Vergaderen/ }).click()
  await expect(app.page.getByRole('combobox', { name: 'Thema' })).toHaveValue('Kunst in de wijk')
})

test('a long list keeps only what is in sight in the page, wherever one goes in it', async ({ folders, launch }) => {
  const many = Array.from({ length: 5000 }, (_, index) => anActivity({ title: `Vorming ${index + 1}` }))
  await fillStore(folders.store, (store) => saveAll(store, 'activity', many))
  const { page } = await launch()
  await goTo(page, 'Vormingen')
  await expect(page.getByText('5.002 vormingen in 2022')).toBeVisible()
  await page.getByRole('columnheader', { name: 'Titel' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('Eén café')
  await page.getByRole('row').nth(1).press('End')
  // Titles are sorted as texts: what begins with the most nines comes last.
  await expect(page.getByRole('row', { name: 'Vorming 999', exact: true })).toBeFocused()
  await expect(page.getByRole('row', { name: 'Eén café' })).toHaveCount(0)
  expect(await page.getByRole('row').count()).toBeLessThan(60)
})
