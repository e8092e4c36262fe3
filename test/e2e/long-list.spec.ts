import type { Page } from '@playwright/test'
import { fillMany } from '../helpers/many.ts'
import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'

const count = 100_000

const gridOf = (page: Page) => page.getByRole('grid', { name: 'Vormingen' })
/** The row in a place of the list, counted from 1. */
const rowAt = (page: Page, place: number) => gridOf(page).locator(`tr[aria-rowindex="${place + 1}"]`)

/** The most that the list may put in the page: some twenty rows of some fifteen elements. */
const elements = 500

test('100.000 records are one list: its end is a key away, and only what is in sight is in the page', async ({
  folders,
  launch,
}) => {
  await fillMany(folders.store, count)
  const { page } = await launch()
  await goTo(page, 'Vormingen')
  await expect(page.getByText('100.000 vormingen in 2022')).toBeVisible()
  const grid = gridOf(page)
  await expect(grid).toHaveAttribute('aria-rowcount', String(count + 1))
  const isLight = async () => expect(await grid.locator('*').count()).toBeLessThanOrEqual(elements)

  await test.step('the keys lead to its very last row and back', async () => {
    await rowAt(page, 1).press('End')
    await expect(rowAt(page, count)).toBeFocused()
    // Of the first day of the year the first that was made comes last.
    await expect(rowAt(page, count)).toHaveAccessibleName('Nummer 1')
    await isLight()
    await page.keyboard.press('PageUp')
    await expect(rowAt(page, count)).not.toBeFocused()
    await page.keyboard.press('PageDown')
    await expect(rowAt(page, count)).toBeFocused()
    await page.keyboard.press('Home')
    await expect(rowAt(page, 1)).toBeFocused()
  })

  await test.step('the scrollbar leads to where it points', async () => {
    await grid.evaluate((element) => {
      element.scrollTop = element.scrollHeight / 2
    })
    await expect(rowAt(page, count / 2)).toContainText('Nummer')
    await isLight()
    // What had the focus keeps it, though it is far out of sight.
    await expect(rowAt(page, 1)).toBeFocused()
  })

  await test.step('letters lead to what begins with them, by the order on the screen', async () => {
    await grid.getByRole('columnheader', { name: 'Titel' }).click()
    await expect(rowAt(page, 1)).toHaveAccessibleName('Nummer 1')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('nummer 1000')
    await expect(rowAt(page, 4)).toHaveAccessibleName('Nummer 1000')
    await expect(rowAt(page, 4)).toBeFocused()
  })

  await test.step('also to what was not read yet', async () => {
    await page.keyboard.press('Home')
    await page.keyboard.type('nummer 98765')
    await expect(page.locator(':focus')).toHaveAccessibleName('Nummer 98765')
    await isLight()
    await page.keyboard.press('Home')
    await page.keyboard.type('nummer 1000')
    await expect(rowAt(page, 4)).toBeFocused()
  })

  await test.step('all of it is chosen, and a stretch that was never in sight', async () => {
    await page.keyboard.press('Control+a')
    await expect(page.getByText('100.000 gekozen')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('100.000 gekozen')).toBeHidden()
    await page.keyboard.press('Shift+End')
    await expect(page.getByText('99.997 gekozen')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await page.getByRole('searchbox', { name: 'Zoek in vormingen' }).fill('nummer 99999')
  await expect(page.getByText('1 vorming gevonden in 2022')).toBeVisible()
  await expect(grid.getByRole('row', { name: /Nummer 99999/ })).toBeVisible()
})
