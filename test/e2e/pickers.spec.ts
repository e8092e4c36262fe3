import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { beginOwnText, oneTraining } from './composing.ts'
import { goTo } from './go-to.ts'
import { tabTo } from './keyboard.ts'
import { fillStore } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, oneTraining)
})

const whole = { ratio: 1 } as const

const figurePicker = (page: Page) => page.getByRole('dialog', { name: 'Kies een cijfer' })

const byButton = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Cijfer', exact: true }).click()
  const search = figurePicker(page).getByRole('searchbox', { name: 'Zoek een cijfer' })
  await expect(search).toBeFocused()
  return search
}

for (const [width, height] of [
  [1280, 800],
  [1024, 700],
] as const)
  test(`a figure and how it stands in the text are chosen without scrolling at ${width}×${height}`, async ({
    app: { page },
  }) => {
    await page.setViewportSize({ width, height })
    const text = await beginOwnText(page)
    const expectInSight = async () => {
      const shown = figurePicker(page)
      await expect(shown.getByRole('searchbox')).toBeFocused()
      await expect(shown.getByRole('searchbox')).toBeInViewport(whole)
      await expect(shown.getByRole('menuitem', { name: /Vormingen/ }).first()).toBeInViewport(whole)
      for (const way of await shown.locator('.radio').all()) await expect(way).toBeInViewport(whole)
      await expect(shown.getByText('Het getal met zijn woord')).toBeInViewport(whole)
    }
    await byButton(page)
    await expectInSight()
    await expectAccessible(page, 'figure picker', ['aria-hidden-focus', 'page-has-heading-one', 'region'])
    await page.keyboard.press('Escape')
    await expect(text).toBeFocused()
    await page.keyboard.type('{')
    await expectInSight()
  })

test('at 200% the keyboard brings into sight what one chooses', async ({ app: { page } }) => {
  await beginOwnText(page)
  await page.setViewportSize({ width: 640, height: 400 })
  const search = await byButton(page)
  for (let option = 0; option < 6; option++) await page.keyboard.press('ArrowDown')
  await expect(search).toHaveAttribute('aria-activedescendant', /./)
  await expect(figurePicker(page).locator('[role="menuitem"][data-focused]')).toBeInViewport()
  const way = figurePicker(page).getByRole('radio', { name: 'Het getal', exact: true })
  await tabTo(page, way)
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown')
  await expect(figurePicker(page).getByRole('radio', { name: 'Het getal met zijn woord' })).toBeChecked()
  await expect(figurePicker(page).getByText('Het getal met zijn woord')).toBeInViewport(whole)
})

test('the search box keeps its ring while an option is pointed at', async ({ app: { page } }) => {
  await beginOwnText(page)
  const search = await byButton(page)
  await expect(search).toHaveCSS('outline-offset', '-1px')
  await page.keyboard.press('ArrowDown')
  await expect(search).toHaveAttribute('aria-activedescendant', /./)
  await expect(search).toHaveCSS('outline-offset', '-1px')
})

test('one Escape leaves the choice of a figure, whatever is typed', async ({ app: { page } }) => {
  const text = await beginOwnText(page)
  await page.keyboard.type('In ons jaar')
  await byButton(page)
  await page.keyboard.type('zzz')
  await expect(page.getByText('Geen cijfer gevonden voor “zzz”.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figurePicker(page)).toBeHidden()
  await expect(text).toBeFocused()
  await expect(text).toHaveText('In ons jaar')
})

test('what is typed after a brace stays in the text when no figure is chosen', async ({ app: { page } }) => {
  const text = await beginOwnText(page)
  await page.keyboard.type('Zie ')
  await page.keyboard.type('{')
  await expect(figurePicker(page).getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('bijlage')
  await expect(figurePicker(page).getByRole('searchbox')).toHaveValue('bijlage')
  await page.keyboard.press('Escape')
  await expect(figurePicker(page)).toBeHidden()
  await expect(text).toBeFocused()
  await expect(text).toHaveText('Zie {bijlage')
})

test('one Escape leaves the choice of a quote, whatever is typed', async ({ app: { page } }) => {
  await beginOwnText(page)
  await page.getByRole('button', { name: 'Citaat…' }).click()
  await expect(page.getByRole('searchbox', { name: 'Zoek een getuigenis' })).toBeFocused()
  await page.keyboard.type('zzz')
  await expect(page.getByText('Niets gevonden.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Kies een citaat' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Citaat…' })).toBeFocused()
})

test('the Escape that closes the palette leaves the form behind it open', async ({ app: { page } }) => {
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Samen lezen/ }).click()
  const title = page.getByRole('textbox', { name: 'Titel' })
  await title.focus()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Ga naar of doe' })
  await expect(palette.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('zzz')
  await expect(palette.getByText('Niets gevonden voor “zzz”.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(title).toBeFocused()
})
