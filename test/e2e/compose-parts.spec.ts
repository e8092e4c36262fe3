import type { Page } from '@playwright/test'
import type { Store } from '../../db/records/store.ts'
import { pngWithPlace } from '../helpers/png.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { chooseFile } from './choose-file.ts'
import { oneTraining, openReport, pages, sections } from './composing.ts'
import { goTo } from './go-to.ts'
import { paste } from './paste.ts'
import { fillStore, readStore } from './records.ts'

/** A report with one section of one's own, in which there is nothing yet but a text. */
const oneSection = (store: Store): void => {
  const activity = oneTraining(store)
  const report = store.save('report', null, { year: 2022 }).id
  store.save('reportSection', null, {
    report,
    kind: 'free',
    title: 'Middelen',
    body: 'Waar het vandaan kwam.',
    position: 1,
  })
  const said = { activity, receivedOn: '2022-03-06', consentOn: '2022-03-06', consentScope: ['report'] } as const
  store.save('testimonial', null, { ...said, quote: 'Het was boeiend. Ik heb veel geleerd. Aanrader!' })
  store.save('testimonial', null, { ...said, quote: 'Dit mag niemand lezen.', consentOn: null, consentScope: [] })
}

const openSection = async (page: Page): Promise<void> => {
  await openReport(page)
  await sections(page)
    .getByRole('row', { name: /^Middelen/ })
    .click()
  await expect(page.getByRole('textbox', { name: 'Tekst van Middelen' })).toBeVisible()
}

test.beforeEach(async ({ folders }) => fillStore(folders.store, oneSection))

test('a figure of one’s own is printed as one wants it', async ({ launch }) => {
  const { page } = await launch()
  await openSection(page)
  await page.getByRole('button', { name: 'Eigen cijfer' }).click()
  await expect(page.getByRole('textbox', { name: 'Wat', exact: true })).toBeFocused()
  await page.keyboard.type('mensen bereikt')
  await page.getByRole('textbox', { name: 'Waarde' }).fill('55000')
  await page.getByRole('textbox', { name: 'Zo gedrukt' }).fill('zo’n 55.000')
  await expect(pages(page)).toContainText('zo’n 55.000')
})

test('a table is pasted from a spreadsheet, and shown as a chart', async ({ folders, launch }) => {
  const { page } = await launch()
  await openSection(page)
  await page.getByRole('button', { name: 'Tabel of grafiek' }).click()
  await expect(page.getByRole('textbox', { name: 'Opschrift' })).toBeFocused()
  await page.keyboard.type('Inkomsten')
  const corner = page.getByRole('textbox', { name: 'Kop van kolom 1' })
  await corner.focus()
  await paste(page, '\t2021\t2022\nSubsidie\t500\t600\nVerkoop\t40\t30\n')
  await expect(page.getByRole('textbox', { name: '2022, rij 1' })).toHaveValue('600')
  await corner.press('ArrowDown')
  await expect(page.getByRole('textbox', { name: 'kolom 1, rij 1' })).toBeFocused()
  await page.getByRole('button', { name: 'Deze rij' }).click()
  await page.getByRole('menuitem', { name: 'Rij erboven' }).click()
  await expect(page.getByRole('textbox', { name: 'kolom 1, rij 1' })).toBeFocused()
  await page.keyboard.type('Lidgeld')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('10')
  await page.getByRole('button', { name: /Tonen als/ }).click()
  await page.getByRole('option', { name: 'Gestapelde staven' }).click()
  await expect(pages(page)).toContainText('Lidgeld')
  await expect
    .poll(() => readStore(folders.store, (store) => store.list('reportTable', {}).rows[0]))
    .toMatchObject({
      caption: 'Inkomsten',
      shape: 'stacked',
      cells: '\t2021\t2022\nLidgeld\t10\t\nSubsidie\t500\t600\nVerkoop\t40\t30',
    })
})

test('what is pasted into a table and typed in its cells is undone there, one thing at a time', async ({ launch }) => {
  const { page } = await launch()
  await openSection(page)
  await page.getByRole('button', { name: 'Tabel of grafiek' }).click()
  await page.getByRole('textbox', { name: 'Opschrift' }).fill('Inkomsten')
  const cell = (name: string) => page.getByRole('textbox', { name, exact: true })
  await cell('Kop van kolom 1').focus()
  await paste(page, 'Bron\t2021\nSubsidie\t500\n')
  await cell('Bron, rij 2').focus()
  await paste(page, 'Verkoop\t40\nLidgeld\t10\n')
  await expect(cell('2021, rij 3')).toHaveValue('10')
  await page.keyboard.press('Control+z')
  await expect(cell('2021, rij 2')).toHaveValue('')
  await expect(cell('2021, rij 1')).toHaveValue('500')
  await page.keyboard.press('Control+z')
  await expect(cell('Kop van kolom 1')).toHaveValue('')
  await expect(cell('Opschrift')).toHaveValue('Inkomsten')
  await page.keyboard.press('Control+y')
  await expect(cell('2021, rij 1')).toHaveValue('500')
  await page.keyboard.press('Control+y')
  await expect(cell('2021, rij 3')).toHaveValue('10')

  await cell('2021, rij 1').fill('510')
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(cell('2021, rij 1')).toHaveValue('500')
  await page.keyboard.press('Control+z')
  await expect(cell('Bron, rij 2')).toHaveValue('')
})

test('a cell holds a figure of the records', async ({ folders, launch }) => {
  const { page } = await launch()
  await openSection(page)
  await page.getByRole('button', { name: 'Tabel of grafiek' }).click()
  await page.getByRole('textbox', { name: 'kolom 2, rij 1' }).focus()
  await page.getByRole('button', { name: 'Cijfer in de cel' }).click()
  await page.getByRole('searchbox', { name: 'Zoek een cijfer' }).fill('vormingen')
  await page
    .getByRole('menuitem', { name: /Vormingen/ })
    .first()
    .click()
  await expect(page.getByRole('textbox', { name: 'kolom 2, rij 1' })).toBeFocused()
  await expect
    .poll(() => readStore(folders.store, (store) => store.list('reportTable', {}).rows[0]?.cells))
    .toContain('{activities.total}')
})

test('a picture comes in without where it was taken, and asks what it shows', async ({ folders, launch }) => {
  const { page } = await launch()
  await openSection(page)
  await chooseFile(page, 'Afbeelding…', {
    name: 'foto.png',
    mimeType: 'image/png',
    buffer: pngWithPlace(3000, 1500, 'in de tuin van Marie'),
  })
  const alt = page.getByRole('textbox', { name: 'Beschrijving voor wie ze niet ziet' })
  await expect(alt).toBeFocused()
  await expect(page.getByText('Er is nog geen beschrijving.')).toBeVisible()
  await page.keyboard.type('De werkgroep aan tafel')
  await expect(page.getByText('Er is nog geen beschrijving.')).toHaveCount(0)
  await expect(page.getByRole('img', { name: 'De werkgroep aan tafel' })).toBeVisible()
  const file = await readStore(folders.store, (store) => {
    const [image] = store.list('reportImage', {}).rows
    return Buffer.from(store.get('reportImage', image?.id ?? 0).file ?? [])
  })
  expect(file.toString('latin1')).not.toContain('in de tuin van Marie')
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2400, 1200])
})

test('a picture that is none is refused with a sentence', async ({ launch }) => {
  const { page } = await launch()
  await openSection(page)
  const broken = { name: 'kapot.png', mimeType: 'image/png', buffer: Buffer.from('geen afbeelding') }
  await chooseFile(page, 'Afbeelding…', broken)
  await expect(page.getByRole('alert')).toContainText('“kapot.png” kan niet als afbeelding gelezen worden.')
})

test('a quote is chosen among those that may be printed, and shortened', async ({ folders, launch }) => {
  const { page } = await launch()
  await openSection(page)
  await page.getByRole('button', { name: 'Citaat…' }).click()
  const refused = page.getByRole('option', { name: /^Dit mag niemand lezen/ })
  await expect(refused).toContainText('Nog geen toestemming')
  await expect(refused).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('option', { name: /^Het was boeiend/ }).click()
  await expect(page.getByText('— deelnemer vorming ‘Samen lezen’')).toBeVisible()
  await page.getByRole('button', { name: 'Kort in' }).click()
  const printed = page.getByRole('textbox', { name: 'Zo gedrukt' })
  await printed.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(17, 38))
  await page.getByRole('button', { name: 'Laat dit weg' }).click()
  await expect(printed).toHaveValue('Het was boeiend. […] Aanrader!')
  await expect(page.locator('.original del')).toHaveText(/Ik heb veel geleerd\./)
  await expect(pages(page)).toContainText('Het was boeiend. […] Aanrader!')
  await printed.fill('Het was super.')
  await expect(page.getByText(/^Dit zijn niet de woorden van de getuigenis zelf/)).toBeVisible()
  const kept = await readStore(folders.store, (store) => store.list('testimonial', {}).rows.map(({ quote }) => quote))
  expect(kept).toContain('Het was boeiend. Ik heb veel geleerd. Aanrader!')
})

test('parts change places and go to the bin, and the focus stays with them', async ({ launch }) => {
  const { page } = await launch()
  await openSection(page)
  await page.getByRole('button', { name: 'Eigen cijfer' }).click()
  await page.getByRole('textbox', { name: 'Wat', exact: true }).fill('leden')
  await page.getByRole('button', { name: 'Tekst', exact: true }).click()
  const names = page.locator('.part-head h3')
  await expect(names).toHaveText(['Eigen cijfer', 'Tekst'])
  await page.getByRole('button', { name: 'Meer over Tekst' }).click()
  await page.getByRole('menuitem', { name: 'Hoger' }).click()
  await expect(names).toHaveText(['Tekst', 'Eigen cijfer'])
  await expect(page.getByRole('button', { name: 'Meer over Tekst' })).toBeFocused()
  await page.getByRole('button', { name: 'Meer over Tekst' }).click()
  await page.getByRole('menuitem', { name: 'Naar prullenmand' }).click()
  await expect(names).toHaveText(['Eigen cijfer'])
  await expect(page.getByRole('button', { name: /^Meer over Eigen cijfer/ })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(names).toHaveText(['Tekst', 'Eigen cijfer'])
})

test('what is undone elsewhere leads to the section that it stands in', async ({ launch }) => {
  const { page } = await launch()
  await openSection(page)
  await page.getByRole('button', { name: 'Eigen cijfer' }).click()
  await page.getByRole('textbox', { name: 'Wat', exact: true }).fill('leden')
  await page.getByRole('button', { name: /^Meer over Eigen cijfer/ }).click()
  await page.getByRole('menuitem', { name: 'Naar prullenmand' }).click()
  await expect(page.locator('.part')).toHaveCount(0)
  await goTo(page, 'Vormingen')
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Middelen' })).toBeVisible()
  await expect(page.locator('.part-head h3')).toHaveText(['Eigen cijfer'])
})

test('axe finds nothing where the report is composed', async ({ launch }) => {
  const { page } = await launch()
  await openSection(page)
  for (const part of ['Eigen cijfer', 'Tabel of grafiek', 'Lijst van namen', 'Tekst'])
    await page.getByRole('button', { name: part, exact: true }).click()
  await expect(page.locator('.part')).toHaveCount(4)
  await page.getByRole('button', { name: 'Pagina’s' }).click()
  await expect(page.getByRole('button', { name: 'Ga naar pagina 1' })).toBeVisible()
  await expectAccessible(page, 'composer')
  await page.getByRole('button', { name: 'Titel en opmaak' }).click()
  await expectAccessible(page, 'settings of the report')
})
