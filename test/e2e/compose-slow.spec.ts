import { expect, test } from './app.ts'
import { beginWith, oneTraining, openReport, sections, titles } from './composing.ts'
import { tabTo } from './keyboard.ts'
import { fillStore, readStore } from './records.ts'

test.use({ isSlow: true })
test.beforeEach(async ({ folders }) => fillStore(folders.store, oneTraining))

test('on a slow machine every move that was asked for is made, in order', async ({ launch }) => {
  const { page } = await launch()
  await openReport(page)
  await beginWith(page, 'Voorbeeldindeling', 'Begin met de voorbeeldindeling')
  const before = await titles(page).allTextContents()
  const last = before.at(-1) ?? ''
  expect(before.length).toBeGreaterThan(5)
  await tabTo(page, sections(page).getByRole('row').first())
  await page.keyboard.press('End')
  await expect(sections(page).getByRole('row').last()).toBeFocused()
  for (let times = 0; times < 5; times++) await page.keyboard.press('Alt+ArrowUp')
  const place = before.length - 6
  const moved = [...before.slice(0, place), last, ...before.slice(place, -1)]
  await expect.poll(() => titles(page).allTextContents()).toEqual(moved)
  await expect(page.getByText(`${last} staat nu op plaats ${place + 1} van ${before.length}.`)).toBeAttached()
  await expect(sections(page).getByRole('row').nth(place)).toBeFocused()
})

test('on a slow machine what is typed for a new section or part lands there and nowhere else', async ({
  folders,
  launch,
}) => {
  const { page } = await launch()
  await openReport(page)
  await beginWith(page, 'Leeg', 'Begin met een leeg verslag')
  await tabTo(page, page.getByRole('button', { name: 'Eigen onderdeel' }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Wie werkt er')
  const title = page.getByRole('textbox', { name: 'Titel' })
  await expect(title).toHaveValue('Wie werkt er')
  await expect(title).toBeFocused()
  for (const caption of ['In een eerste tabel', 'In een tweede']) {
    await page.getByRole('button', { name: 'Tabel of grafiek' }).press('Enter')
    await page.keyboard.type(caption)
    await expect(page.getByRole('textbox', { name: 'Opschrift' }).last()).toHaveValue(caption)
    await expect(page.getByRole('textbox', { name: 'Opschrift' }).last()).toBeFocused()
  }
  await page.keyboard.press('Tab')
  const written = () =>
    readStore(folders.store, (store) => ({
      sections: store
        .list('reportSection', {})
        .rows.filter(({ kind }) => kind === 'free')
        .map(({ title }) => title),
      tables: store.list('reportTable', {}).rows.map(({ caption }) => caption),
    }))
  await expect.poll(written).toEqual({ sections: ['Wie werkt er'], tables: ['In een eerste tabel', 'In een tweede'] })
})
