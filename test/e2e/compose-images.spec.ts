import { expect, test } from './app.ts'
import { chooseFile } from './choose-file.ts'
import { oneTraining, openReport, sections } from './composing.ts'
import { hugePhoto, officePicture, pixelsOf } from './pictures.ts'
import { fillStore, readStore } from './records.ts'

const running = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">
  <script>document.title = 'overgenomen'; fetch('https://voorbeeld.be')</script>
  <rect width="60" height="40" fill="teal" onload="fetch('https://voorbeeld.be')"/></svg>`

const drawing = () => ({ name: 'tekening.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(running) })

const pictures = [
  { name: '40 megapixel.png', file: hugePhoto, size: [2400, 1500] },
  { name: 'drukkerij.jpg', file: officePicture, size: [40, 30] },
  { name: 'tekening.svg', file: drawing, size: null },
] as const

test.beforeEach(async ({ folders }) =>
  fillStore(folders.store, (store) => {
    oneTraining(store)
    const report = store.save('report', null, { year: 2022 }).id
    store.save('reportSection', null, { report, kind: 'free', title: 'Beelden', position: 1 })
  }),
)

for (const { name, file, size } of pictures)
  test(`${name} comes in as a picture that prints, and as nothing else`, async ({ folders, launch }) => {
    const { page } = await launch()
    await openReport(page)
    await sections(page)
      .getByRole('row', { name: /^Beelden/ })
      .click()
    await chooseFile(page, 'Afbeelding…', file())
    await page.getByRole('textbox', { name: 'Beschrijving voor wie ze niet ziet' }).fill('Een beeld')
    const picture = page.getByRole('img', { name: 'Een beeld' })
    await expect(picture).toBeVisible()
    const kept = await readStore(folders.store, (store) => {
      const [image] = store.list('reportImage', {}).rows
      return Buffer.from(store.get('reportImage', image?.id ?? 0).file ?? [])
    })
    expect(kept.toString('latin1')).not.toMatch(/script|fetch|thuis/)
    const isPng = kept.subarray(1, 4).toString() === 'PNG'
    expect(isPng || kept.subarray(0, 2).equals(Buffer.from([0xff, 0xd8]))).toBe(true)
    if (size !== null) await expect.poll(() => pixelsOf(picture)).toEqual(size)
    await expect(page).toHaveTitle(/Jaarverslag/)
  })
