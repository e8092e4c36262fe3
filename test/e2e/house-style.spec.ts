import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAloud } from '../helpers/pdf-text.ts'
import { png } from '../helpers/png.ts'
import { expect, test } from './app.ts'
import { pngWithPlace } from './composing.ts'
import { goTo } from './go-to.ts'
import { readStore } from './records.ts'

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
  await expect(page.getByText(/^“logo\.png” kan niet als afbeelding gelezen worden/)).toBeVisible()

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

const covers = [
  {
    name: '40 megapixel.png',
    mimeType: 'image/png',
    buffer: () => pngWithPlace(8000, 5000, 'thuis'),
    size: [3200, 2000],
    told: '“40 megapixel.png” was 8.000 bij 5.000 pixels en is verkleind tot 3.200 bij 2.000 pixels: scherp genoeg voor druk.',
  },
  {
    name: 'drukkerij.jpg',
    mimeType: 'image/jpeg',
    buffer: () => readFileSync(join(import.meta.dirname, '../fixtures/images/cmyk.jpg')),
    size: [40, 30],
    told: '',
  },
] as const

for (const { name, mimeType, buffer, size, told } of covers)
  test(`${name} comes on the cover in the size that print needs, and tells nothing but the picture`, async ({
    app,
  }) => {
    const { page, folders } = app
    await page.getByRole('button', { name: 'Begin met je eerste vorming' }).click()
    await goTo(page, 'Instellingen')
    await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('De Groene Stap')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Kies omslagbeeld…' }).click()
    await (await choosing).setFiles({ name, mimeType, buffer: buffer() })
    const picture = page.getByRole('img', { name: 'Omslagbeeld, zoals gekozen' })
    await expect(picture).toBeVisible()
    const drawn = await picture.evaluate((element) =>
      element instanceof HTMLImageElement ? [element.naturalWidth, element.naturalHeight] : [],
    )
    expect(drawn).toEqual(size)
    const group = page.getByRole('group', { name: 'Omslagbeeld' })
    await expect(group.getByRole('status')).toHaveText(told)
    await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
    const profile = await readStore(folders.store, (store) => {
      const [row] = store.list('profile', {}).rows
      return store.get('profile', row?.id ?? 0)
    })
    const file = Buffer.from(profile.cover ?? [])
    expect(file.toString('latin1')).not.toContain('thuis')
    // Four numbers for each pixel are for a printing press: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2
    if (mimeType === 'image/jpeg') expect(file[file.indexOf(Buffer.of(0xff, 0xc0)) + 9]).toBe(3)
  })
