import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { openReport, pages, sections } from './composing.ts'
import { tabTo } from './keyboard.ts'

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await openReport(page)
  await expect(page.getByRole('figure', { name: /^Pagina 1 van/ }).locator('canvas')).toBeVisible()
})

test('the pages show the section that is written, and go where one points', async ({ app: { page } }) => {
  const at = page.locator('.page-number')
  await expect(at).toHaveText(/^1 van \d+$/)
  await sections(page)
    .getByRole('row', { name: /^Digitaal platform/ })
    .click()
  await expect(at).not.toHaveText(/^1 van/)
  await expect(pages(page)).toContainText('Digitaal platform')
  await page.getByRole('button', { name: 'Pagina’s' }).click()
  await page.getByRole('button', { name: 'Ga naar pagina 2', exact: true }).click()
  await expect(at).toHaveText(/^2 van/)
  await expect(page.getByRole('button', { name: 'Ga naar pagina 2', exact: true })).toHaveAttribute('aria-current')
})

test('the pages grow and shrink with Ctrl, plus and minus', async ({ app: { page } }) => {
  const first = page.getByRole('figure', { name: /^Pagina 1 van/ })
  const width = async () => (await first.boundingBox())?.width ?? 0
  const fitting = await width()
  await pages(page).focus()
  await page.keyboard.press('Control++')
  await expect.poll(width).toBeGreaterThan(fitting)
  await page.keyboard.press('Control+0')
  await expect.poll(width).toBe(fitting)
})

test('the pages are handed to the printer, and nothing else', async ({ app: { page } }) => {
  const total = Number(/\d+$/.exec((await page.locator('.page-number').textContent()) ?? '')?.[0])
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = String(document.querySelectorAll('.printed-pages img').length)
    }
  })
  await page.getByRole('button', { name: 'Druk af' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', String(total))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.printed-pages img').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.printed-pages')).toHaveCount(0)
})

/** The places on the pages where a figure is printed. */
const placesOf = (page: Page, question: string) => pages(page).getByRole('link', { name: question, exact: true })
const why = (page: Page, name: string) => page.getByRole('dialog', { name })

test('a number on a page leads to its rule and records, at any size', async ({ app: { page } }) => {
  const places = placesOf(page, 'Hoe komen we aan 47 (offline vormingen)?')
  // In the chart, and in the text beneath it.
  await expect(places).toHaveCount(2)
  for (const [size, number] of [
    ['Passend', places.first()],
    ['150%', places.last()],
  ] as const) {
    await page.getByRole('button', { name: /Grootte/ }).click()
    await page.getByRole('option', { name: size }).click()
    await number.scrollIntoViewIfNeeded()
    const box = await number.boundingBox()
    if (box === null) throw new Error('the number is nowhere')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    const panel = why(page, 'Offline vormingen')
    await expect(panel.locator('.explained-value')).toHaveText('47')
    await expect(panel.getByRole('heading', { name: 'Deze 47 vormingen' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(number).toBeFocused()
  }
})

test('the numbers on the pages are reached with Tab, and the way back leads to them', async ({ app: { page } }) => {
  const number = placesOf(page, 'Hoe komen we aan +34 (net promoter score van de vormingen)?')
  await pages(page).focus()
  await tabTo(page, number)
  await expectAccessible(page, 'numbers on the pages')
  await page.keyboard.press('Enter')
  await expect(why(page, 'Net promoter score van de vormingen').locator('.explained-value')).toHaveText('+34')
  await page.keyboard.press('Escape')
  await expect(number).toBeFocused()
})

test('text is selected through the numbers in it, and the small pages hold no links', async ({ app: { page } }) => {
  const number = placesOf(page, 'Hoe komen we aan 47 (offline vormingen)?').last()
  await number.scrollIntoViewIfNeeded()
  await expect(pages(page).getByText(/^In 2022 verzorgden we/)).toBeVisible()
  const box = await number.boundingBox()
  if (box === null) throw new Error('the number is nowhere')
  const level = box.y + box.height / 2
  await page.mouse.move(box.x - 20, level)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, level, { steps: 4 })
  await page.mouse.move(box.x + box.width + 12, level, { steps: 4 })
  await page.mouse.up()
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^\D* 47 \D*$/)
  expect(new URL(page.url()).hash).toBe('#/jaarverslag')
  await page.getByRole('button', { name: 'Pagina’s' }).click()
  await expect(page.getByRole('navigation', { name: 'Pagina’s' }).getByRole('link')).toHaveCount(0)
})
