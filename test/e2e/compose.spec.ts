import { expect, test } from './app.ts'
import { call } from './call.ts'
import { beginWith, oneTraining, openReport, pages, sections, titles } from './composing.ts'
import { tabTo } from './keyboard.ts'
import { fillStore, readStore } from './records.ts'

test('from nothing: a section of one’s own is written, and the pages follow', async ({ folders, launch }) => {
  await fillStore(folders.store, oneTraining)
  const { page } = await launch()
  await openReport(page)
  await beginWith(page, 'Leeg', 'Begin met een leeg verslag')
  await expect(sections(page).getByRole('checkbox').first()).not.toBeChecked()
  await page.getByRole('button', { name: 'Eigen onderdeel' }).click()
  const title = page.getByRole('textbox', { name: 'Titel' })
  await expect(title).toBeFocused()
  await title.fill('Woord vooraf')
  await page.getByRole('textbox', { name: /^Tekst van/ }).click()
  await page.keyboard.type('Een jaar om trots op te zijn.')
  await expect(pages(page)).toContainText('Een jaar om trots op te zijn.')
  await expect(pages(page)).toContainText('Woord vooraf')
  await expect(titles(page).last()).toHaveText('Woord vooraf')
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
})

test('who goes elsewhere while a section is added, stays there and finds it in its place', async ({
  folders,
  launch,
}) => {
  await fillStore(folders.store, oneTraining)
  const { page } = await launch()
  await openReport(page)
  await beginWith(page, 'Leeg', 'Begin met een leeg verslag')
  await page.getByRole('button', { name: 'Eigen onderdeel' }).evaluate((button: HTMLElement) => {
    button.click()
    document.querySelector<HTMLElement>('nav a[href="#/vormingen"]')?.click()
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Vormingen' })).toBeVisible()
  // Only who comes back before the store has answered would find the section opened.
  await expect
    .poll(() => call(page, 'record.list', { type: 'reportSection' }))
    .toMatchObject({ value: { rows: expect.arrayContaining([expect.objectContaining({ title: 'Nieuw onderdeel' })]) } })
  await openReport(page)
  await expect(titles(page).last()).toHaveText('Nieuw onderdeel')
  await expect(page.getByRole('region', { name: 'Titel en opmaak' })).toBeVisible()
})

test('from last year: what was said stays, the figures are those of this year', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) => {
    oneTraining(store)
    const report = store.save('report', null, { year: 2021 }).id
    const body = 'Wij zijn er voor wie samen iets wil.'
    store.save('reportSection', null, { report, kind: 'free', title: 'Wie we zijn', body, position: 1 })
  })
  const { page } = await launch()
  await openReport(page)
  await beginWith(page, 'Zoals in 2021', 'Begin zoals in 2021')
  await expect(titles(page).first()).toHaveText('Wie we zijn')
  await sections(page)
    .getByRole('row', { name: /^Wie we zijn/ })
    .click()
  await expect(page.getByRole('textbox', { name: 'Tekst van Wie we zijn' })).toContainText('Wij zijn er voor wie')
  await expect(pages(page)).toContainText('Wij zijn er voor wie samen iets wil.')
})

test('with the keyboard alone: sections move, and what moved keeps the focus', async ({ folders, launch }) => {
  await fillStore(folders.store, oneTraining)
  const { page } = await launch()
  await openReport(page)
  await beginWith(page, 'Voorbeeldindeling', 'Begin met de voorbeeldindeling')
  const before = await titles(page).allTextContents()
  const [first = '', second = '', third = ''] = before
  const row = sections(page).getByRole('row', { name: new RegExp(`^${first}`) })
  await tabTo(page, sections(page).getByRole('row').first())
  await page.keyboard.press('Alt+ArrowDown')
  await expect(titles(page).first()).toHaveText(second)
  await expect(row).toBeFocused()
  await expect(page.getByText(`${first} staat nu op plaats 2 van ${before.length}.`)).toBeAttached()
  // By the menu in the row: the arrow goes to what is in it.
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: `Meer over ${first}` })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Lager' }).press('Enter')
  await expect(titles(page).nth(1)).toHaveText(third)
  await expect(page.getByRole('button', { name: `Meer over ${first}` })).toBeFocused()
  // By the handle: Enter takes it, the arrows choose the place, Enter lets go.
  await page.getByRole('button', { name: `Versleep ${first}` }).focus()
  await page.keyboard.press('Enter')
  await expect(sections(page).locator('.drop-line[data-drop-target]')).toBeAttached()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(titles(page).first()).toHaveText(first)
  await page.keyboard.press('Control+z')
  await expect(titles(page).first()).toHaveText(second)
})

test('a section is dragged, renamed in its place, put under another and left out', async ({ folders, launch }) => {
  await fillStore(folders.store, oneTraining)
  const app = await launch()
  const { page } = app
  await openReport(page)
  await beginWith(page, 'Voorbeeldindeling', 'Begin met de voorbeeldindeling')
  const [first = '', second = ''] = await titles(page).allTextContents()
  const rows = sections(page).getByRole('row')
  await rows.first().dragTo(rows.nth(2), { sourcePosition: { x: 120, y: 12 } })
  await expect(titles(page).first()).toHaveText(second)
  await page.getByRole('button', { name: `Meer over ${second}` }).click()
  await page.getByRole('menuitem', { name: 'Hernoem…' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Titel' }).fill('Wat we deden')
  await page.keyboard.press('Enter')
  await expect(titles(page).first()).toHaveText('Wat we deden')
  await expect(page.getByRole('button', { name: 'Meer over Wat we deden' })).toBeFocused()
  await page.getByRole('button', { name: `Meer over ${first}` }).click()
  await page.getByRole('menuitem', { name: 'Onder het vorige onderdeel' }).click()
  await expect(sections(page).getByRole('row', { name: `${first}, valt onder het vorige` })).toBeVisible()
  await sections(page).getByRole('row').first().locator('.checkbox').click()
  await expect(sections(page).getByRole('row', { name: 'Wat we deden, niet in het verslag' })).toBeVisible()
  const stored = await readStore(folders.store, (store) => store.list('reportSection', {}).rows)
  expect(stored.find(({ title }) => title === 'Wat we deden')).toMatchObject({ shown: false, position: 1 })
})

test('a section of one’s own goes to the bin and comes back', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) => {
    oneTraining(store)
    const report = store.save('report', null, { year: 2022 }).id
    store.save('reportSection', null, { report, kind: 'free', title: 'Dank', body: 'Dank je wel.', position: 1 })
  })
  const { page } = await launch()
  await openReport(page)
  await page.getByRole('button', { name: 'Meer over Dank' }).click()
  await page.getByRole('menuitem', { name: 'Naar prullenmand' }).click()
  await expect(titles(page).filter({ hasText: 'Dank' })).toHaveCount(0)
  await expect(sections(page).getByRole('row').first()).toBeFocused()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(titles(page).first()).toHaveText('Dank')
})
