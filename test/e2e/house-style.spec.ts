import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAloud } from '../helpers/pdf-aloud.ts'
import { png } from '../helpers/png.ts'
import { expect, test } from './app.ts'
import { chooseFile } from './choose-file.ts'
import { goTo } from './go-to.ts'
import { hugePhoto, officePicture, pixelsOf } from './pictures.ts'
import { readStore } from './records.ts'

test('a logo is chosen, stands in the report, and is taken away again', async ({ app }) => {
  const { page, folders } = app
  await page.getByRole('button', { name: 'Begin met je eerste vorming' }).click()
  await goTo(page, 'Instellingen')
  await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('De Groene Stap')
  const logo = { name: 'logo.png', mimeType: 'image/png' }
  await chooseFile(page, 'Kies logo…', { ...logo, buffer: Buffer.from(png(300, 90)) })
  await expect(page.getByRole('img', { name: 'Logo, zoals gekozen' })).toBeVisible()
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()

  await chooseFile(page, 'Vervang logo…', { ...logo, buffer: Buffer.from('geen beeld') })
  await expect(page.getByText(/^“logo\.png” kan niet als afbeelding gelezen worden/)).toBeVisible()

  await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  await page.getByRole('button', { name: 'Exporteer PDF' }).click()
  await expect(page.getByText(/^Bewaard als jaarverslag-/)).toBeVisible()
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
    file: hugePhoto,
    size: [3200, 2000],
    told: '“40 megapixel.png” was 8.000 bij 5.000 pixels en is verkleind tot 3.200 bij 2.000 pixels: scherp genoeg voor druk.',
  },
  { name: 'drukkerij.jpg', file: officePicture, size: [40, 30], told: '' },
] as const

for (const { name, file, size, told } of covers)
  test(`${name} comes on the cover in the size that print needs, and tells nothing but the picture`, async ({
    app,
  }) => {
    const { page, folders } = app
    await page.getByRole('button', { name: 'Begin met je eerste vorming' }).click()
    await goTo(page, 'Instellingen')
    await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('De Groene Stap')
    const given = file()
    await chooseFile(page, 'Kies omslagbeeld…', given)
    const picture = page.getByRole('img', { name: 'Omslagbeeld, zoals gekozen' })
    await expect(picture).toBeVisible()
    await expect.poll(() => pixelsOf(picture)).toEqual(size)
    const group = page.getByRole('group', { name: 'Omslagbeeld' })
    await expect(group.getByRole('status')).toHaveText(told)
    await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
    const profile = await readStore(folders.store, (store) => {
      const [row] = store.list('profile', {}).rows
      return store.get('profile', row?.id ?? 0)
    })
    const kept = Buffer.from(profile.cover ?? [])
    expect(kept.toString('latin1')).not.toContain('thuis')
    // Four numbers for each pixel are for a printing press: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2
    if (given.mimeType === 'image/jpeg') expect(kept[kept.indexOf(Buffer.of(0xff, 0xc0)) + 9]).toBe(3)
  })
