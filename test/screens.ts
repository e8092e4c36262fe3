/** `npm run screens`: pictures of every screen on the example year, in docs/screens/, to look at side by side. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from './e2e/browser.ts'
import { startStandIn } from './e2e/on-stand-in.ts'

const target = process.argv[2] ?? join(import.meta.dirname, '../docs/screens')

const records = [
  ['vormingen', 'Vormingen'],
  ['getuigenissen', 'Getuigenissen'],
  ['evaluaties', 'Evaluaties'],
  ['vragen', 'Vragen'],
  ['evenementen', 'Evenementen'],
  ['ontwikkeltrajecten', 'Ontwikkeltrajecten'],
  ['onderzoek', 'Onderzoek'],
  ['in-de-kijker', 'In de kijker'],
  ['overleg', 'Overleg'],
  ['organisaties', 'Organisaties'],
  ['digitaal-platform', 'Digitaal platform'],
  ['publicaties', 'Publicaties'],
] as const
const lists = ['Thema’s', 'Aanbod', 'Werkvormen', 'Sites en kanalen', 'Soorten actoren'] as const

const sizes = { wide: { width: 1280, height: 800 }, small: { width: 1024, height: 700 } } as const

const openScreen = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name, exact: true }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Main's log and the console, so that a picture of something broken is not taken for whole. */
const faults: string[] = []

const root = mkdtempSync(join(tmpdir(), 'jaarverslag-screens-'))
const folders = {
  data: join(root, 'data'),
  exports: join(root, 'exports'),
  store: join(root, 'data/gegevens.jaarverslag'),
}
for (const folder of [folders.data, folders.exports, target]) mkdirSync(folder, { recursive: true })
writeFileSync(join(folders.data, 'instellingen.json'), JSON.stringify({ exportFolder: folders.exports }))

const browser = await chromium.launch({ executablePath: await findBrowser() })
const app = await startStandIn(async () => browser)(folders, { fault: (text) => faults.push(text), isSlow: false })
const { page } = app

const picture = async (name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(target, `${name}.png`), animations: 'disabled' })
}
const look = async (scheme: 'light' | 'dark', size: keyof typeof sizes): Promise<void> => {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.setViewportSize(sizes[size])
}
const openFirst = async (): Promise<boolean> => {
  const row = page.getByRole('row').nth(1)
  if ((await row.count()) === 0) return false
  await row.click()
  await page.locator('#panel-title').waitFor()
  return true
}
const tabs = { cijfers: 'Cijfers', nakijken: 'Klopt het?', telwijze: 'Telwijze', definitief: 'Definitief' } as const
/** Why a figure is what it is, and what lies beside the report to defend it with. */
const lookBehindFigures = async (end: string): Promise<void> => {
  await page.getByRole('link', { name: /^68, / }).click()
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await picture(`waarom-dit-cijfer${end}`)
  await page.keyboard.press('Escape')
  await openScreen(page, 'Jaarverslag')
  for (const [file, name] of Object.entries(tabs)) {
    await page.getByRole('tab', { name }).click()
    await page.getByRole('tabpanel').getByRole('heading').first().waitFor()
    await picture(`jaarverslag-${file}${end}`)
  }
}
const openReport = async (): Promise<void> => {
  await openScreen(page, 'Jaarverslag')
  await page.getByRole('tab', { name: 'Voorbeeld' }).click()
  await page
    .getByRole('figure', { name: /^Pagina 1 van/ })
    .locator('canvas')
    .waitFor({ timeout: 60_000 })
}

const openAbout = async (): Promise<void> => {
  await page.keyboard.press('Shift+F1')
  await page.getByRole('textbox', { name: 'Wat je kopieert' }).waitFor()
}

/** A section in which the coordinator wrote, with its pages beside it. */
const openSection = async (name: string): Promise<void> => {
  await page.getByRole('grid', { name: 'Onderdelen van het verslag' }).getByRole('row', { name }).click()
  // A small window shows the text or the pages.
  const write = page.getByRole('tab', { name: 'Schrijven' })
  if (await write.isVisible()) await write.click()
  // Drawn when it comes in sight.
  else
    await page
      .getByRole('figure', { name: /^Pagina/ })
      .getByText(name, { exact: true })
      .last()
      .waitFor()
  await page.getByRole('textbox', { name: `Tekst van ${name}` }).waitFor()
}
/** What can be added to a section, one of each. */
const addParts = async (): Promise<void> => {
  for (const part of ['Eigen cijfer', 'Tabel of grafiek']) {
    const parts = page.locator('.part')
    const before = await parts.count()
    await page.getByRole('button', { name: part, exact: true }).click()
    await parts.nth(before).waitFor()
  }
  await page.getByRole('textbox', { name: 'Opschrift' }).scrollIntoViewIfNeeded()
}

await look('light', 'wide')
await page.getByRole('heading', { level: 1 }).waitFor()
await picture('welkom')
await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
await page.getByRole('heading', { level: 1, name: 'Overzicht 2022' }).waitFor()
await page.getByRole('table').waitFor()
await picture('overzicht')
await lookBehindFigures('')
for (const [file, name] of records) {
  await openScreen(page, name)
  await page.getByRole('row').nth(1).or(page.locator('.empty')).waitFor()
  await picture(file)
  if (await openFirst()) await picture(`${file}-open`)
  else {
    await page.keyboard.press('Control+n')
    await page.locator('#panel-title').waitFor()
    await picture(`${file}-nieuw`)
  }
}
await openReport()
await picture('jaarverslag')
await openSection('Vraaggestuurde werking')
await picture('jaarverslag-onderdeel')
await addParts()
await picture('jaarverslag-toevoegen')
await page.getByRole('button', { name: 'Volgend jaar, 2023' }).click()
await page.getByRole('radio', { name: 'Zoals in 2022' }).click({ force: true })
await page.getByText('Dit is het verslag van 2022').waitFor()
await picture('jaarverslag-beginnen')
await page.getByRole('button', { name: 'Vorig jaar, 2022' }).click()
await openScreen(page, 'Instellingen')
await picture('instellingen')
await openAbout()
await picture('over')
for (const [index, name] of lists.entries()) {
  await openScreen(page, 'Instellingen')
  await page.getByRole('main').getByRole('listitem').getByRole('link').nth(index).click()
  await page.getByRole('row').nth(1).waitFor()
  if (index === 0 || name === 'Soorten actoren') await openFirst()
  await picture(`keuzelijst-${index + 1}`)
}
for (const [scheme, size] of [
  ['dark', 'wide'],
  ['light', 'small'],
] as const) {
  await look(scheme, size)
  const end = `${scheme === 'dark' ? 'donker' : 'klein'}`
  await openScreen(page, 'Overzicht')
  await page.getByRole('table').waitFor()
  await picture(`overzicht-${end}`)
  await lookBehindFigures(`-${end}`)
  await openScreen(page, 'Vormingen')
  await page.getByRole('row').nth(1).waitFor()
  await openFirst()
  await picture(`vormingen-open-${end}`)
  await openScreen(page, 'Overleg')
  await page.getByRole('row').nth(1).waitFor()
  await openFirst()
  await picture(`overleg-open-${end}`)
  await openReport()
  await picture(`jaarverslag-${end}`)
  await openSection('Vraaggestuurde werking')
  await picture(`jaarverslag-onderdeel-${end}`)
  await openScreen(page, 'Instellingen')
  await picture(`instellingen-${end}`)
  await openAbout()
  await picture(`over-${end}`)
}

await app.close()
await browser.close()
rmSync(root, { recursive: true, force: true })
if (faults.length > 0) throw new Error(`what went wrong beside the pictures:\n${faults.join('\n')}`)
