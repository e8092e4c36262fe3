import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, readStore, saveAll } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => {
    saveAll(store, 'workForm', [{ name: 'leertraject' }])
    saveAll(store, 'activity', [anActivity({ title: 'Vergaderen met plezier', participants: 12, location: 'Gent' })])
    saveAll(store, 'testimonial', [{ quote: 'Een verademing.', receivedOn: '2022-04-01' }])
  })
})

test('a whole training is typed with the keyboard alone, and the next one starts where it left', async ({
  app,
  folders,
}) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await expect(page.getByText('1 vorming in 2022')).toBeVisible()
  let keys = 0
  const press = async (key: string) => {
    keys++
    await page.keyboard.press(key)
  }
  const type = async (text: string) => {
    for (const key of text) await press(key)
  }
  await press('Control+n')
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused()
  await type('Samen lezen')
  await press('Tab')
  await type('5/3/22')
  await press('Tab')
  await press('Tab')
  await type('geh')
  await press('Tab')
  await type('lee')
  await expect(page.getByRole('option', { name: 'leertraject' })).toBeVisible()
  await press('ArrowDown')
  await press('Enter')
  for (const _ of ['Aanbod', 'Thema', 'Vorm']) await press('Tab')
  await type('of')
  for (const _ of ['Doelgroep', 'Aantal sessies']) await press('Tab')
  await type('2')
  await press('Tab')
  await type('1,5')
  await press('Tab')
  await type('24')
  await press('Tab')
  await type('Gent')
  await press('Control+Enter')

  // Counted by hand: 35 keys of text and 16 to move, choose and save.
  expect(keys).toBeLessThanOrEqual(51)
  await expect(page.getByRole('heading', { name: 'Nieuwe vorming' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused()
  await expect(page.getByText('2 vormingen in 2022')).toBeVisible()
  const [saved] = await readStore(folders.store, (store) => store.list('activity', { search: 'lezen' }).rows)
  expect(saved).toMatchObject({
    title: 'Samen lezen',
    startDate: '2022-03-05',
    endDate: null,
    status: 'held',
    workForm: 1,
    format: 'offline',
    sessions: 2,
    hours: 1.5,
    participants: 24,
    location: 'Gent',
  })

  // What tends to stay the same is there already, and saved only once there is something to save.
  await expect(page.getByRole('combobox', { name: 'Werkvorm' })).toHaveValue('leertraject')
  await expect(page.getByRole('textbox', { name: 'Plaats' })).toHaveValue('')
  await page.keyboard.type('Samen schrijven')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Nog een concept: begin nodig.')).toBeVisible()
  const [next] = await readStore(folders.store, (store) => store.list('activity', { search: 'schrijven' }).rows)
  expect(next).toMatchObject({ status: 'held', workForm: 1, format: 'offline', participants: null })
})

test('a copy takes over all values and is undone as one thing', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Vergaderen/ }).click()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Vergaderen met plezier')
  await page.keyboard.press('Control+d')
  await expect(page.getByText('Dit is de kopie. Pas aan wat anders is.')).toBeVisible()
  await expect(page.getByText('2 vormingen in 2022')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Aantal deelnemers' })).toHaveValue('12')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 vorming in 2022')).toBeVisible()
})

test('days and numbers are read as they are typed', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Vergaderen/ }).click()
  const begin = page.getByRole('textbox', { name: 'Begin' })
  await begin.fill('7 mrt 22')
  await page.getByRole('textbox', { name: 'Aantal uren' }).fill('1.234,5')
  await page.getByRole('textbox', { name: 'Plaats' }).focus()
  await expect(begin).toHaveValue('07/03/2022')
  await expect(page.getByRole('textbox', { name: 'Aantal uren' })).toHaveValue('1.234,5')
  await begin.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('button', { name: /^maandag 7 maart 2022/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(begin).toHaveValue('08/03/2022')
})

test('a training that is not there yet is made where one is chosen, and taken back', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Getuigenissen')
  await page.getByRole('row', { name: /verademing/ }).click()
  const activity = page.getByRole('combobox', { name: 'Vorming' })
  await activity.fill('Nieuwe kring')
  await page.getByRole('option', { name: 'Maak ‘Nieuwe kring’ aan' }).click()
  await expect(page.getByText('Vorming ‘Nieuwe kring’ is aangemaakt.')).toBeVisible()
  await expect(activity).toHaveValue('Nieuwe kring')
  await page.getByRole('button', { name: 'Maak ongedaan', exact: true }).click()
  await expect(activity).toHaveValue('')
  await goTo(page, 'Vormingen')
  await expect(page.getByRole('radio', { name: 'Prullenmand (1)' })).toBeVisible()
})

test('a name that is nobody’s stays where it was typed, and what was chosen stays chosen', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Getuigenissen')
  await page.getByRole('row', { name: /verademing/ }).click()
  const activity = page.getByRole('combobox', { name: 'Vorming' })
  await activity.fill('O’Reilly "kring"')
  await expect(page.getByRole('option', { name: 'Maak ‘O’Reilly "kring"’ aan' })).toBeVisible()
  await activity.press('Tab')
  const told = page.getByText('‘O’Reilly "kring"’ bestaat nog niet. Kies uit de lijst, of maak het daar aan.')
  await expect(told).toBeVisible()
  await expect(activity).toHaveValue('O’Reilly "kring"')
  await expectAccessible(page, 'a name that is nobody’s')
  // To pass by changes nothing.
  await activity.focus()
  await activity.press('Tab')
  await expect(activity).not.toBeFocused()
  await expect(told).toBeVisible()
  await activity.fill('O’Reilly')
  await page.getByRole('option', { name: 'Maak ‘O’Reilly’ aan' }).click()
  await expect(activity).toHaveValue('O’Reilly')
  await expect(told).toBeHidden()
})

test('consent is withdrawn with one click, as it is given', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Getuigenissen')
  await page.getByRole('row', { name: /verademing/ }).click()
  const group = page.getByRole('group', { name: 'Toestemming', exact: true })
  await group.getByRole('button', { name: 'Toestemming gekregen' }).click()
  await expect(group.getByText('Mag gedrukt worden')).toBeVisible()
  await group.getByRole('button', { name: 'Toestemming ingetrokken', exact: true }).click()
  await expect(group.getByText('Ingetrokken', { exact: true })).toBeVisible()
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(group.getByText('Mag gedrukt worden')).toBeVisible()
})
