import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, readStore, saveAll } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => {
    saveAll(store, 'activity', [anActivity({ title: 'Samen lezen', participants: 12 })])
    saveAll(store, 'consultation', [{ date: '2022-03-05', subject: 'Decreet' }])
    saveAll(store, 'trajectory', [{ title: 'Digitaal', fromYear: 2021, texts: [{ year: 2021, text: 'Het begin.' }] }])
  })
})

/** Whether a click in the middle of it would reach it. */
const isReachable = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    node.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = node.getBoundingClientRect()
    return node.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })

const message = (page: Page) => page.getByText(/^Ongedaan gemaakt: vorming/)

for (const [name, width, height] of [
  ['a usual window', 1280, 800],
  ['a small laptop', 1024, 700],
  ['twice the size', 640, 400],
] as const)
  test(`a message covers nothing of form and list in ${name}`, async ({ app }) => {
    const { page } = app
    await page.setViewportSize({ width, height })
    await goTo(page, 'Vormingen')
    await page.getByRole('row', { name: /Samen lezen/ }).click()
    await page.getByRole('textbox', { name: 'Plaats' }).fill('Gent')
    await page.getByRole('textbox', { name: 'Partners' }).focus()
    await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(message(page)).toBeVisible()
    await message(page).hover()
    for (const button of ['Bewaren en nieuw', 'Maak een kopie', 'Geschiedenis', 'Naar prullenmand'])
      expect(await isReachable(page.getByRole('button', { name: button })), button).toBe(true)
    if (width > 900) expect(await isReachable(page.locator('.totals')), 'totals').toBe(true)
    expect(await isReachable(page.getByText(/^Alles bewaard om/)), 'saved status').toBe(true)
    expect(await isReachable(message(page)), 'the message itself').toBe(true)
    await expectAccessible(page, name)
  })

test('what was made in passing for a field with many is taken back by its message', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Overleg')
  await page.getByRole('row', { name: /Decreet/ }).click()
  for (const name of ['Demos', 'Socius', 'De Rand']) {
    await page.getByRole('combobox', { name: 'Met wie' }).fill(name)
    await page.getByRole('option', { name: `Maak ‘${name}’ aan` }).click()
    await expect(page.getByText(`Organisatie ‘${name}’ is aangemaakt.`)).toBeVisible()
  }
  const first = page.getByRole('alertdialog').filter({ hasText: 'Socius' })
  await first.getByRole('button', { name: 'Maak ongedaan' }).click()
  const chosen = page.getByRole('grid', { name: 'Gekozen: met wie' })
  await expect(chosen.getByRole('row')).toHaveCount(2)
  await expect(chosen).toContainText('De Rand')
  // The oldest made room for the third, and doesn't come back once there is room again.
  await page.getByRole('alertdialog').getByRole('button', { name: 'Melding sluiten' }).click()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect
    .poll(() => readStore(app.folders.store, (store) => store.list('organisation').rows.map(({ name }) => name)))
    .toEqual(['De Rand', 'Demos'])
})

test('the history tells whom one met and the texts of the years, and gives them back', async ({ app }) => {
  const { page } = app
  const history = page.getByRole('region', { name: 'Geschiedenis' })
  await goTo(page, 'Overleg')
  await page.getByRole('row', { name: /Decreet/ }).click()
  await page.getByRole('combobox', { name: 'Met wie' }).fill('Socius')
  await page.getByRole('option', { name: 'Maak ‘Socius’ aan' }).click()
  await page.getByRole('button', { name: 'Geschiedenis' }).click()
  await expect(history.getByText('Met wie: niet ingevuld → Socius')).toBeVisible()
  await history.getByRole('button', { name: /^Zet deze waarde terug: Met wie/ }).click()
  await expect(page.getByRole('grid', { name: 'Gekozen: met wie' })).toBeHidden()
  await expect(history.getByText('Met wie: Socius → niet ingevuld')).toBeVisible()

  await goTo(page, 'Ontwikkeltrajecten')
  await page.getByRole('radio', { name: 'Alle jaren' }).click()
  await page.getByRole('row', { name: /Digitaal/ }).click()
  await page.getByRole('textbox', { name: '2021' }).fill('Een goed begin.')
  await page.getByRole('textbox', { name: 'Titel' }).focus()
  await page.getByRole('button', { name: 'Geschiedenis' }).click()
  await expect(history.getByText('2021: Het begin. → Een goed begin.')).toBeVisible()
  await expectAccessible(page, 'history of texts')
  await history.getByRole('button', { name: /^Zet deze waarde terug: Tekst per jaar/ }).click()
  await expect(page.getByRole('textbox', { name: '2021' })).toHaveValue('Het begin.')
})
