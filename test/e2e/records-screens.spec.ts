import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'
import { tabTo } from './keyboard.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

/** Each goes through the whole life of a record, with a restart. */
type Typed = { readonly label: string; readonly text: string }
type Story = {
  /** The screen. */
  readonly title: string
  /** Typed in the order of the form. */
  readonly typed: readonly Typed[]
  /** A word to find it by, and what its row then shows. */
  readonly find: { readonly word: string; readonly row: RegExp }
  readonly edit: Typed & { readonly row: RegExp }
}

const stories: readonly Story[] = [
  {
    title: 'Evaluaties',
    typed: [
      { label: 'Datum', text: '5/3/2022' },
      { label: 'Opmerking', text: 'Eindelijk helder uitgelegd' },
    ],
    find: { word: 'helder', row: /05\/03\/2022/ },
    edit: { label: 'Tevredenheid (1–5)', text: '4', row: /05\/03\/2022.*4/ },
  },
  {
    title: 'Vragen',
    typed: [
      { label: 'Ontvangen op', text: '5/3/2022' },
      { label: 'Onderwerp', text: 'Hulp bij het huisreglement' },
    ],
    find: { word: 'reglement', row: /Hulp bij het huisreglement/ },
    edit: { label: 'Onderwerp', text: 'Hulp bij de statuten', row: /Hulp bij de statuten/ },
  },
  {
    title: 'Evenementen',
    typed: [
      { label: 'Titel', text: 'Trefdag in Gent' },
      { label: 'Datum', text: '5/3/2022' },
    ],
    find: { word: 'trefdag', row: /Trefdag in Gent/ },
    edit: { label: 'Aantal deelnemers', text: '120', row: /Trefdag in Gent.*120/ },
  },
  {
    title: 'Ontwikkeltrajecten',
    typed: [
      { label: 'Titel', text: 'Rollen en functies' },
      { label: 'Eerste jaar', text: '2021' },
    ],
    find: { word: 'rollen', row: /Rollen en functies/ },
    edit: { label: 'Laatste jaar', text: '2023', row: /Rollen en functies.*2021.*2023/ },
  },
  {
    title: 'Onderzoek',
    typed: [
      { label: 'Titel', text: 'Wie doet mee' },
      { label: 'Eerste jaar', text: '2022' },
    ],
    find: { word: 'doet', row: /Wie doet mee/ },
    edit: { label: 'Titel', text: 'Wie doet niet mee', row: /Wie doet niet mee/ },
  },
  {
    title: 'In de kijker',
    typed: [
      { label: 'Datum', text: '5/3/2022' },
      { label: 'Naam', text: 'Repair Café' },
    ],
    find: { word: 'cafe', row: /Repair Café/ },
    edit: { label: 'Naam', text: 'Repair Café Zuid', row: /Repair Café Zuid/ },
  },
  {
    title: 'Overleg',
    typed: [
      { label: 'Datum', text: '5/3/2022' },
      { label: 'Onderwerp', text: 'Uitvoering van het decreet' },
    ],
    find: { word: 'decreet', row: /Uitvoering van het decreet/ },
    edit: { label: 'Onderwerp', text: 'Herziening van het decreet', row: /Herziening van het decreet/ },
  },
  {
    title: 'Organisaties',
    typed: [{ label: 'Naam', text: 'Beweging Groene Stap' }],
    find: { word: 'groene', row: /Beweging Groene Stap/ },
    edit: { label: 'Naam', text: 'Beweging Groene Wandel', row: /Beweging Groene Wandel/ },
  },
  {
    title: 'Digitaal platform',
    typed: [
      { label: 'Jaar', text: '2022' },
      { label: 'Aantal', text: '163.734' },
      { label: 'Opmerking', text: 'Nieuwe teller sinds mei' },
    ],
    find: { word: 'teller', row: /163\.734/ },
    edit: { label: 'Aantal', text: '1.667', row: /1\.667/ },
  },
  {
    title: 'Publicaties',
    typed: [
      { label: 'Titel', text: 'Handboek vergaderen' },
      { label: 'Datum', text: '5/3/2022' },
    ],
    find: { word: 'handboek', row: /Handboek vergaderen/ },
    edit: { label: 'Auteurs', text: 'An Peeters', row: /Handboek vergaderen.*An Peeters/ },
  },
]

const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true })

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => saveAll(store, 'activity', [anActivity({ title: 'Eén café' })]))
})

for (const { title, typed, find, edit } of stories) {
  test(`${title}: typed, found, changed, binned, put back and still there`, async ({ app }) => {
    const { page } = app
    await goTo(page, title)
    await page.keyboard.press('Control+n')
    for (const { label, text } of typed) {
      await tabTo(page, field(page, label))
      await page.keyboard.type(text)
    }
    await page.keyboard.press('Tab')
    await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox').fill(find.word)
    await page.getByRole('row').filter({ hasText: find.row }).click()

    await field(page, edit.label).fill(edit.text)
    await field(page, edit.label).press('Tab')
    await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
    await page.getByRole('searchbox').fill('')
    await field(page, edit.label).press('Escape')
    const row = page.getByRole('row').filter({ hasText: edit.row })
    await expect(row).toBeVisible()

    await row.click()
    await page.getByRole('button', { name: 'Naar prullenmand' }).click()
    await expect(row).toHaveCount(0)
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await expect(field(page, edit.label)).toHaveValue(edit.text)

    await app.restart()
    await goTo(app.page, title)
    await expect(app.page.getByRole('row').filter({ hasText: edit.row })).toBeVisible()
  })
}

test('what has no title is called by what it is about', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) => {
    const [channel = 0] = saveAll(store, 'channel', [{ name: 'socius.be' }])
    saveAll(store, 'webReading', [{ channel, year: 2022, measure: 'visits', value: 163_734 }])
    saveAll(store, 'evaluation', [{ date: '2022-03-05', satisfaction: 4 }])
  })
  const { page } = await launch()
  await goTo(page, 'Digitaal platform')
  await page.getByRole('row', { name: /socius\.be/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'socius.be: bezoeken 2022' })).toBeVisible()
  await goTo(page, 'Evaluaties')
  await page.getByRole('row', { name: /Zonder vorming/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Evaluatie van 5 maart 2022' })).toBeVisible()
})
