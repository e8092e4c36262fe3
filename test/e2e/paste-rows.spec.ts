import { expect, test } from './app.ts'
import { chooseFile } from './choose-file.ts'
import { fillFew, openList, rowsOf } from './few.ts'
import { goTo } from './go-to.ts'
import { paste } from './paste.ts'
import { readStore } from './records.ts'

test.describe('a list of a few', () => {
  test.beforeEach(({ folders }) => fillFew(folders.store))

  test('rows from Excel are shown first: what is new, what changes, and why a row can not', async ({ app }) => {
    const { page, folders } = app
    await openList(page)
    await paste(
      page,
      [
        'Naam van de vorming\tBegin\tThema\tAantal deelnemers\tNotities',
        'Sterk besturen\t7/5/2022\tdigitale mogelijkheden\t14\t"Eerste regel\n""Tweede"" regel"',
        'Klare taal\t5/3/2022\t\t1.300\t',
        'Online vergaderen\t5/3/2022\t\t12\t',
        'Kookles\t7/5/2022\tKoken\t\t',
        'Kaas en wijn\t31/2/2022\t\t\t',
        'Som\t7/5/2022\t\t=SOM(D2:D9)\t',
        '',
      ].join('\r\n'),
    )
    await expect(page.getByRole('heading', { name: 'Vormingen uit Excel' })).toBeVisible()
    // No field is called as the first column is: without it nothing is known yet of what the rows are.
    await page.getByRole('button', { name: /Naam van de vorming/ }).click()
    await page.getByRole('option', { name: 'Titel' }).click()
    await expect(page.getByText('1 nieuw, 1 gewijzigd, 1 overgeslagen, 3 kunnen niet')).toBeVisible()
    await expect(page.getByText('“Thema”: thema “Koken” bestaat nog niet.')).toBeVisible()
    await expect(page.getByText('“Begin”: 31/2/2022 is geen bestaande datum.')).toBeVisible()
    await expect(page.getByText('“Aantal deelnemers”: =SOM(D2:D9) is geen getal.')).toBeVisible()
    await expect(page.getByText('Staat er al.')).toBeVisible()
    await page.getByRole('radio', { name: 'Kan niet (3)' }).click()
    await expect(page.getByText('Staat er al.')).toBeHidden()
    const read = () => readStore(folders.store, (store) => store.list('activity', { year: 2022 }))
    expect((await read()).total).toBe(3)

    await page.getByRole('button', { name: 'Neem 2 rijen over' }).click()
    await expect(page.getByText('1 vorming toegevoegd, 1 gewijzigd.')).toBeVisible()
    await expect(page.getByText('4 vormingen in 2022')).toBeVisible()
    const rows = (await read()).rows
    expect(rows.find(({ title }) => title === 'Sterk besturen')).toMatchObject({
      startDate: '2022-05-07',
      participants: 14,
      notes: 'Eerste regel\n"Tweede" regel',
    })
    expect(rows.find(({ title }) => title === 'Klare taal')).toMatchObject({ participants: 1300, location: 'Gent' })
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect(page.getByText('3 vormingen in 2022')).toBeVisible()
  })

  test('days with the month first are read so only when asked, and when the user says so', async ({ app }) => {
    const { page } = app
    await openList(page)
    await page.getByRole('button', { name: 'Meer' }).click()
    await page.getByRole('menuitem', { name: 'Plak uit Excel…' }).click()
    await expect(page.getByRole('textbox', { name: 'Plak hier' })).toBeFocused()
    await paste(page, 'Titel\tBegin\na\t5/6/2022\n')
    await expect(page.getByText('1 nieuw')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /maand eerst/ })).toBeHidden()
    await paste(page, 'Titel\tBegin\na\t5/6/2022\nb\t5/16/2022')
    await expect(page.getByText('1 nieuw, 1 kan niet')).toBeVisible()
    await page.getByText('In deze datums staat de maand eerst').click()
    await expect(page.getByText('2 nieuw')).toBeVisible()
    await page.getByRole('button', { name: 'Neem 2 rijen over' }).click()
    await expect(rowsOf(page).filter({ hasText: '06/05/2022' })).toBeVisible()
    await expect(rowsOf(page).filter({ hasText: '16/05/2022' })).toBeVisible()
  })

  test('a CSV file of an older Excel is read with its accents; a workbook says what to do', async ({ app }) => {
    const { page } = app
    await goTo(page, 'Evenementen')
    await page.getByRole('button', { name: 'Meer' }).click()
    await page.getByRole('menuitem', { name: 'Plak uit Excel…' }).click()
    const choose = (content: string) =>
      chooseFile(page, 'Kies een CSV-bestand…', {
        name: 'dagen.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(content, 'latin1'),
      })
    await choose('PK\u0003\u0004rest')
    await expect(page.getByText(/^Dit is een Excel-bestand\./)).toBeVisible()
    await choose('Titel;Datum;Plaats\r\nEén café;6/5/2022;"Gent; Brugge"\r\n')
    await expect(page.getByText('1 nieuw')).toBeVisible()
    await page.getByRole('button', { name: 'Neem 1 rij over' }).click()
    await expect(page.getByRole('row', { name: /Eén café/ })).toContainText('Gent; Brugge')
  })
})

test('10.000 rows are pasted, with only those in sight in the page', async ({ folders, launch }) => {
  await fillFew(folders.store)
  const { page } = await launch()
  await openList(page)
  const rows = Array.from({ length: 10_000 }, (_, index) => `Vorming ${index + 1}\t7/5/2022\t${index % 30}`)
  await paste(page, ['Titel\tBegin\tAantal deelnemers', ...rows].join('\n'))
  await expect(page.getByText('10.000 nieuw')).toBeVisible()
  expect(await page.locator('*').count()).toBeLessThan(1500)
  await page.getByRole('button', { name: 'Neem 10.000 rijen over' }).click()
  await expect(page.getByText('10.000 vormingen toegevoegd.')).toBeVisible()
  await expect(page.getByText('10.003 vormingen in 2022')).toBeVisible()
})
