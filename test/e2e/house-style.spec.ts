import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAloud } from '../helpers/pdf-text.ts'
import { png } from '../helpers/png.ts'
import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'

test.describe.configure({ timeout: 60_000 })

test('a logo is chosen, stands in the report, and is taken away again', async ({ app }) => {
  const { page, folders } = app
  await page.getByRole('button', { name: 'Begin met je eerste vorming' }).click()
  await goTo(page, 'Instellingen')
  await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('De Groene Stap')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Kies logo…' }).click()
  await (await choosing).setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(png(300, 90)) })
  await expect(page.getByRole('img', { name: 'Logo, zoals gekozen' })).toBeVisible()
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()

  const again = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Vervang logo…' }).click()
  await (await again).setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('geen beeld') })
  await expect(page.getByText(/^“logo\.png” is geen beeld dat het verslag kan drukken/)).toBeVisible()

  await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  await page.getByRole('button', { name: 'Exporteer PDF' }).click()
  await expect(page.getByText(/^Bewaard als jaarverslag-/)).toBeVisible({ timeout: 30_000 })
  const [name = ''] = /jaarverslag-\d+\.pdf/.exec((await page.getByText(/^Bewaard als/).textContent()) ?? '') ?? []
  expect(await readAloud(readFileSync(join(folders.exports, name)))).toContain('Figure: Logo van De Groene Stap')

  await goTo(page, 'Instellingen')
  await page.getByRole('button', { name: 'Haal logo weg' }).click()
  await expect(page.getByRole('button', { name: 'Kies logo…' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Logo, zoals gekozen' })).toHaveCount(0)
})
