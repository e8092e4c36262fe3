import { expect, test } from './app.ts'
import { onceMade, openReport, pages, sections } from './composing.ts'

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await openReport(page)
  await expect(page.getByRole('figure', { name: /^Pagina 1 van/ }).locator('canvas')).toBeVisible(onceMade)
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
  await expect(page.locator('body')).toHaveAttribute('data-printed', String(total), onceMade)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.printed-pages img').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.printed-pages')).toHaveCount(0)
})
