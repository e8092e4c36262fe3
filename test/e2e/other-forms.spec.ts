import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'

const wordOf = (path: string) => strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())

test('the report goes to the site and to the designer with the same figures', async ({ app }) => {
  const { page, folders } = app
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  for (const [form, name] of [
    ['Webpagina, voor op je site', 'jaarverslag-2022.html'],
    ['Word-bestand, voor de vormgever', 'jaarverslag-2022.docx'],
  ] as const) {
    await page.getByRole('button', { name: 'Andere vorm…' }).click()
    await page.getByRole('menuitem', { name: form }).click()
    await expect(page.getByText(`Bewaard als ${name}`)).toBeVisible()
  }
  expect(wordOf(join(folders.exports, 'jaarverslag-2022.docx'))).toContain('163.734')

  const site = await page.context().newPage()
  const asked: string[] = []
  site.on('request', (request) => asked.push(request.url()))
  const address = pathToFileURL(join(folders.exports, 'jaarverslag-2022.html')).href
  await site.goto(address)
  await expect(site.getByRole('heading', { level: 1 })).toHaveText('Jaarverslag 2022')
  await expect(site.getByText('163.734').first()).toBeVisible()
  await expectAccessible(site, 'the page for the site')
  expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([])
  await site.setViewportSize({ width: 320, height: 640 })
  expect(await site.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('all records can be taken along, what is private only when asked for', async ({ app }) => {
  const { page, folders } = app
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('button', { name: 'Bewaar als open data (JSON)' }).click()
  const saved = page.getByText(/^Bewaard als jaarverslag-gegevens-\d{4}-\d\d-\d\d\.json/)
  await expect(saved).toBeVisible()
  const name = /jaarverslag-gegevens-[\d-]+\.json/.exec(await saved.innerText())?.[0] ?? ''
  const read = () => readFileSync(join(folders.exports, name), 'utf8')
  expect(read()).toContain('Zelfsturende teams')
  expect(read()).not.toContain('"speaker"')
  await page.locator('.checkbox', { hasText: 'Ook wat privé is' }).click()
  await page.getByRole('button', { name: 'Bewaar als open data (JSON)' }).click()
  await expect.poll(read).toContain('"speaker"')
  await expect(page.getByText(/^Bezig met bewaren/)).toBeHidden()
  await page.getByRole('button', { name: 'Bewaar als Excel' }).click()
  await expect(page.getByText(/^Bewaard als jaarverslag-gegevens-\d{4}-\d\d-\d\d\.xlsx/)).toBeVisible()
})
