import { expect, test } from './app.ts'
import { tabTo } from './keyboard.ts'
import { movesOn } from './moved.ts'

test('an empty app is filled with the keyboard alone, and all is there after a restart', async ({ app }) => {
  test.slow()
  const { page } = app
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Begin met je eerste vorming' }))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused()
  await page.keyboard.type('Vergaderen zonder zuchten')
  await tabTo(page, page.getByRole('textbox', { name: 'Begin' }))
  await page.keyboard.type('5/3/22')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Nog een concept: vorm nodig.')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: /Vorm$/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: 'Online' })).toBeVisible()
  await page.keyboard.type('onl')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Nog een concept/)).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Begin' })).toHaveValue('05/03/2022')
  await expect(page.getByText(/^Alles bewaard om \d\d:\d\d$/)).toBeVisible()

  await tabTo(page, page.getByRole('link', { name: 'Getuigenissen' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Getuigenissen' })).toBeFocused()
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('textbox', { name: 'Getuigenis' })).toBeFocused()
  await page.keyboard.type('Eindelijk om vijf uur thuis.')
  await tabTo(page, page.getByRole('combobox', { name: 'Vorming' }))
  await page.keyboard.type('zuchten')
  await expect(page.getByRole('option', { name: 'Vergaderen zonder zuchten' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Vorming' })).toHaveValue('Vergaderen zonder zuchten')
  await expect(page.getByRole('textbox', { name: 'Ondertekening' })).toHaveValue(
    'deelnemer vorming ‘Vergaderen zonder zuchten’',
  )
  await tabTo(page, page.getByRole('textbox', { name: 'Ontvangen op' }))
  await page.keyboard.type('8 maart 2022')
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()

  await app.restart()
  await app.page.getByRole('link', { name: 'Vormingen', exact: true }).click()
  await expect(app.page.getByRole('row', { name: /Vergaderen zonder zuchten/ })).toContainText('05/03/2022')
  await app.page.getByRole('link', { name: 'Getuigenissen' }).click()
  await expect(app.page.getByRole('row', { name: /Eindelijk om vijf uur thuis/ })).toContainText('08/03/2022')
})

test('nothing is made before something is filled in', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Begin met je eerste vorming' }).click()
  await app.page.getByRole('textbox', { name: 'Titel' }).press('Tab')
  await app.page.keyboard.press('Escape')
  await expect(app.page.getByText(/^Nog geen vormingen in/)).toBeVisible()
  await app.restart()
  await expect(app.page.getByRole('button', { name: 'Begin met je eerste vorming' })).toBeVisible()
})

test('nothing moves any more once it is seen, however late its letters come', async ({ app }) => {
  const { page } = app
  await page.route('**/*.woff2', async (route) => {
    // Nothing else is asked of the app by then: what is there without its letters, is seen.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await route.continue()
  })
  await page.reload()
  await expect(page.getByRole('button', { name: 'Begin met je eerste vorming' })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  expect(await movesOn(page)).toBe(0)
})

test('what is being typed when the window closes is kept', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Begin met je eerste vorming' }).click()
  await app.page.getByRole('textbox', { name: 'Titel' }).pressSequentially('Half getypt')
  await expect(app.page.getByRole('heading', { name: 'Half getypt' })).toBeVisible()
  await app.page.reload()
  await expect(app.page.getByRole('radio', { name: 'Zonder datum (1)' })).toBeVisible()
})

test('the example can be looked at and left without touching the own records', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await expect(page.getByText('Je bekijkt het voorbeeld. Je eigen gegevens blijven onaangeroerd.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht 2022' })).toBeVisible()
  await page.getByRole('button', { name: 'Terug naar mijn gegevens' }).click()
  await expect(page.getByRole('button', { name: 'Begin met je eerste vorming' })).toBeVisible()
})
