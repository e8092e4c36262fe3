import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { oneTraining, openReport, pngWithPlace, sections } from './composing.ts'
import { fillStore, readStore } from './records.ts'

const running = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">
  <script>document.title = 'overgenomen'; fetch('https://voorbeeld.be')</script>
  <rect width="60" height="40" fill="teal" onload="fetch('https://voorbeeld.be')"/></svg>`

const pictures = [
  {
    name: '40 megapixel.png',
    mimeType: 'image/png',
    buffer: () => pngWithPlace(8000, 5000, 'thuis'),
    size: [2400, 1500],
  },
  {
    name: 'drukkerij.jpg',
    mimeType: 'image/jpeg',
    buffer: () => readFileSync(join(import.meta.dirname, '../fixtures/images/cmyk.jpg')),
    size: [40, 30],
  },
  { name: 'tekening.svg', mimeType: 'image/svg+xml', buffer: () => Buffer.from(running), size: null },
] as const

test.beforeEach(async ({ folders }) =>
  fillStore(folders.store, (store) => {
    oneTraining(store)
    const report = store.save('report', null, { year: 2022 }).id
    store.save('reportSection', null, { report, kind: 'free', title: 'Beelden', position: 1 })
  }),
)

for (const { name, mimeType, buffer, size } of pictures)
  test(`${name} comes in as a picture that prints, and as nothing else`, async ({ folders, launch }) => {
    const { page } = await launch()
    await openReport(page)
    await sections(page)
      .getByRole('row', { name: /^Beelden/ })
      .click()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Afbeelding…' }).click()
    await (await choosing).setFiles({ name, mimeType, buffer: buffer() })
    await page.getByRole('textbox', { name: 'Beschrijving voor wie ze niet ziet' }).fill('Een beeld')
    await expect(page.getByRole('img', { name: 'Een beeld' })).toBeVisible()
    const file = await readStore(folders.store, (store) => {
      const [image] = store.list('reportImage', {}).rows
      return Buffer.from(store.get('reportImage', image?.id ?? 0).file ?? [])
    })
    expect(file.toString('latin1')).not.toMatch(/script|fetch|thuis/)
    const isPng = file.subarray(1, 4).toString() === 'PNG'
    expect(isPng || file.subarray(0, 2).equals(Buffer.from([0xff, 0xd8]))).toBe(true)
    if (size !== null) {
      const drawn = await page.getByRole('img', { name: 'Een beeld' }).evaluate((element) => {
        const image = element as HTMLImageElement
        return [image.naturalWidth, image.naturalHeight]
      })
      expect(drawn).toEqual(size)
    }
    await expect(page).toHaveTitle(/Jaarverslag/)
  })
