import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { closeFilter } from './few.ts'
import { goTo } from './go-to.ts'
import { paste } from './paste.ts'

/** While options are open React Aria hides the rest of the page from screen readers; Tab closes them before it moves on. */
const rulesOfWholePages = ['aria-hidden-focus', 'page-has-heading-one', 'region']

const openExample = async (page: Page) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await goTo(page, 'Vormingen')
  await expect(page.getByRole('row').nth(5)).toBeVisible()
}

test('the welcome', async ({ app }) => {
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(app.page, 'welcome')
})

test('a file that does not open', async ({ folders, launch }) => {
  writeFileSync(folders.store, 'geen gegevens')
  const app = await launch()
  const { page } = app
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page, 'problem')
  expect(app.takeFaults().join('\n')).toContain('SQLITE_NOTADB')
})

test('an empty list and a new record', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Begin met je eerste vorming' }).click()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused()
  await expectAccessible(page, 'new')
  await page.keyboard.press('Escape')
  await expectAccessible(page, 'empty')
})

test('a list, a record and its errors', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await expectAccessible(page, 'list')
  await page.getByRole('row').nth(3).click()
  await page.getByRole('textbox', { name: 'Einde' }).fill('1/1/2000')
  await page.getByRole('textbox', { name: 'Plaats' }).focus()
  await expect(page.getByText(/^Het einde ligt voor het begin/)).toBeVisible()
  await expectAccessible(page, 'error')
})

test('the pickers of a form', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await page.getByRole('row').nth(3).click()
  await page.getByRole('button', { name: 'Kalender voor begin' }).click()
  await expect(page.getByRole('grid', { name: /december 2022/ })).toBeVisible()
  await expectAccessible(page, 'calendar')
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Thema' }).click()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
  await expectAccessible(page, 'options', rulesOfWholePages)
})

test('the bin', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await page.getByRole('row').nth(3).click()
  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await expect(page.getByText(/ligt in de prullenmand\.$/)).toBeVisible()
  await expectAccessible(page, 'message')
  await page.getByRole('radio', { name: /^Prullenmand/ }).click()
  await expect(page.getByText('2 vormingen in de prullenmand')).toBeVisible()
  await page.getByRole('row').nth(1).click()
  await expect(page.getByText(/telt nergens mee/)).toBeVisible()
  await expectAccessible(page, 'bin')
})

test('a list that is filtered, chosen from and pasted into', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('button', { name: /Status/ }).click()
  await page.getByRole('option', { name: 'Gehouden' }).click()
  await expectAccessible(page, 'filter', rulesOfWholePages)
  await closeFilter(page)
  await page.getByRole('button', { name: 'Kolommen' }).click()
  await expectAccessible(page, 'columns', rulesOfWholePages)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu', { name: 'Kolommen' })).toBeHidden()
  await page.getByRole('grid', { name: 'Vormingen' }).getByRole('row').nth(2).locator('.checkbox').click()
  await expect(page.getByText('1 gekozen')).toBeVisible()
  await expectAccessible(page, 'chosen')
  await page.getByRole('button', { name: 'Wijzig een veld…' }).click()
  await expectAccessible(page, 'change of several', rulesOfWholePages)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('menuitem', { name: 'Plak uit Excel…' }).click()
  await expectAccessible(page, 'paste')
  await paste(page, 'Titel\tBegin\tKleur\nNieuw\t5/3/2022\trood\nFout\t3/15/2022\tblauw')
  await expect(page.getByText('1 nieuw, 1 kan niet')).toBeVisible()
  await expectAccessible(page, 'paste preview')
})

test('the testimonials', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await page.getByRole('link', { name: 'Getuigenissen' }).click()
  await page.getByRole('row').nth(2).click()
  await expect(page.getByRole('textbox', { name: 'Ondertekening' })).toBeVisible()
  await expectAccessible(page, 'testimonial')
})

test('the report', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await page.getByRole('link', { name: 'Jaarverslag' }).click()
  await expect(page.getByRole('figure', { name: /^Pagina 1 van/ }).locator('canvas')).toBeVisible()
  await page.getByRole('button', { name: 'Exporteer PDF' }).click()
  await expect(page.getByText(/^Bewaard als/)).toBeVisible()
  await expectAccessible(page, 'report')
})

test('the overview and the settings, empty', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Begin met je eerste vorming' }).click()
  await goTo(page, 'Overzicht')
  await expect(page.getByText(/^Nog geen gegevens\./)).toBeVisible()
  await expectAccessible(page, 'empty overview')
  await goTo(page, 'Instellingen')
  await expect(page.getByText(/^Nog geen kleur gekozen/)).toBeVisible()
  await expectAccessible(page, 'empty settings')
})

test('the overview and the settings, filled', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await goTo(page, 'Overzicht')
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  await expectAccessible(page, 'overview')
  await goTo(page, 'Instellingen')
  await expect(page.getByRole('textbox', { name: 'Naam van de organisatie' })).toBeVisible()
  await expectAccessible(page, 'settings')
  await page.getByRole('main').getByRole('link', { name: 'Soorten actoren' }).click()
  await page.getByRole('row').nth(1).click()
  await expect(page.getByRole('radiogroup', { name: 'Gearchiveerd' })).toBeVisible()
  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await expect(page.getByRole('button', { name: 'Archiveer' })).toBeVisible()
  await expectAccessible(page, 'list of choice')
})

const others = [
  'Evaluaties',
  'Vragen',
  'Evenementen',
  'Ontwikkeltrajecten',
  'Onderzoek',
  'In de kijker',
  'Overleg',
  'Organisaties',
  'Digitaal platform',
  'Publicaties',
] as const

test('the other records, none yet', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Begin met je eerste vorming' }).click()
  for (const title of others) {
    await goTo(page, title)
    await expect(page.getByText(/^Nog geen /)).toBeVisible()
    await expectAccessible(page, `${title}, empty`)
  }
})

for (const title of others)
  test(`${title}, with one open`, async ({ app }) => {
    const { page } = app
    await openExample(page)
    await goTo(page, title)
    await page.getByRole('row').nth(1).click()
    await expect(page.getByRole('button', { name: 'Naar prullenmand' })).toBeVisible()
    await expectAccessible(page, title)
  })

test('at twice the size nothing falls off the side', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await page.setViewportSize({ width: 512, height: 350 })
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBe(0)
  await page.getByRole('row').nth(1).click()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeVisible()
  expect(await overflow()).toBe(0)
  await page.getByRole('link', { name: 'Jaarverslag' }).click()
  await expect(page.getByRole('button', { name: 'Exporteer PDF' })).toBeVisible()
  expect(await overflow()).toBe(0)
})
