import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { goTo } from './go-to.ts'
import { paste } from './paste.ts'
import { anActivity, fillStore, readStore, saveAll } from './records.ts'

const rowsOf = (page: Page) => page.getByRole('grid', { name: 'Vormingen' }).getByRole('row')

const openList = async (page: Page) => {
  await goTo(page, 'Vormingen')
  await expect(rowsOf(page).nth(1)).toBeVisible()
}

const filterOn = async (page: Page, field: string, ...values: readonly string[]) => {
  await page.getByRole('button', { name: /^Filter/ }).click()
  await page
    .getByRole('dialog', { name: 'Filter' })
    .getByRole('button', { name: new RegExp(field) })
    .click()
  for (const value of values) await page.getByRole('option', { name: value }).click()
  // The options, and then the filters themselves.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeHidden()
}

const boxOf = (page: Page, title: string) => page.getByRole('row', { name: title }).locator('.checkbox')

const fillFew = (path: string) =>
  fillStore(path, (store) => {
    const [digital = 0] = saveAll(store, 'theme', [{ name: 'Digitale mogelijkheden' }])
    saveAll(store, 'activity', [
      anActivity({ title: 'Online vergaderen', theme: digital, participants: 12, hours: 3.5, format: 'online' }),
      anActivity({ title: 'Klare taal', participants: 1200, location: 'Gent' }),
      anActivity({ title: 'Omgaan met data', theme: digital, status: 'planned' }),
      anActivity({ title: 'Uit een ander jaar', startDate: '2021-03-05', participants: 9000 }),
    ])
    saveAll(store, 'event', [{ title: 'Trefdag', date: '2022-05-05', participants: 80 }])
  })

test.describe('a list of a few', () => {
  test.beforeEach(({ folders }) => fillFew(folders.store))

  test('filters stand in words above it, add up, and are taken away one by one', async ({ app }) => {
    const { page } = app
    await openList(page)
    await filterOn(page, 'Thema', 'Digitale mogelijkheden')
    await filterOn(page, 'Status', 'Gehouden')
    await expect(page.getByText('1 vorming gevonden in 2022')).toBeVisible()
    await expect(page.getByRole('row', { name: 'Status: gehouden' })).toBeVisible()
    await page.getByRole('row', { name: 'Status: gehouden' }).getByRole('button').click()
    await expect(page.getByText('2 vormingen gevonden in 2022')).toBeVisible()
    // A choice that was made is taken away as it was made.
    await filterOn(page, 'Thema', 'Niet ingevuld', 'Digitale mogelijkheden')
    await expect(page.getByRole('row', { name: 'Thema: niet ingevuld' })).toBeVisible()
    await expect(page.getByRole('row', { name: /Klare taal/ })).toBeVisible()
    await filterOn(page, 'Vorm', 'Online')
    await expect(page.getByText('Geen vormingen met deze filters in 2022.')).toBeVisible()
    await page.getByRole('button', { name: 'Wis de filters' }).click()
    await expect(page.getByText('3 vormingen in 2022')).toBeVisible()
  })

  test('a field is filtered on several values at once, also after a restart', async ({ app }) => {
    await openList(app.page)
    await filterOn(app.page, 'Thema', 'Digitale mogelijkheden', 'Niet ingevuld')
    await filterOn(app.page, 'Status', 'Gehouden')
    const asFiltered = async () => {
      const { page } = app
      await openList(page)
      await expect(page.getByText('2 vormingen gevonden in 2022')).toBeVisible()
      await expect(page.getByRole('row', { name: 'Thema: Digitale mogelijkheden of niet ingevuld' })).toBeVisible()
      await expect(page.getByRole('row', { name: 'Status: gehouden' })).toBeVisible()
    }
    await asFiltered()
    await app.restart()
    await asFiltered()
  })

  test('a change of several keeps what is being typed in one of them, and its form shows the new value', async ({
    app,
  }) => {
    const { page, folders } = app
    await openList(page)
    await page.getByRole('row', { name: /Klare taal/ }).click()
    await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Klare taal')
    await boxOf(page, 'Online vergaderen').click()
    await boxOf(page, 'Klare taal').click()
    await page.getByRole('textbox', { name: 'Titel' }).fill('Klare taal in de raad')
    await page.getByRole('button', { name: 'Wijzig een veld…' }).click()
    await page.getByRole('button', { name: /Welk veld/ }).click()
    await page.getByRole('option', { name: 'Plaats' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Plaats' }).fill('Mechelen')
    await page.getByRole('button', { name: 'Wijzig 2 vormingen' }).click()
    await expect(page.getByText('2 vormingen gewijzigd.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Plaats' })).toHaveValue('Mechelen')
    await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Klare taal in de raad')
    const places = await readStore(folders.store, (store) =>
      store.list('activity', { year: 2022 }).rows.map(({ title, location }) => [title, location]),
    )
    expect(places.toSorted()).toEqual([
      ['Klare taal in de raad', 'Mechelen'],
      ['Omgaan met data', null],
      ['Online vergaderen', 'Mechelen'],
    ])
  })

  test('the open record is named as such to who can not see its colour', async ({ app }) => {
    const { page } = app
    await openList(page)
    const row = page.getByRole('row', { name: /Klare taal/ })
    await expect(page.locator('[aria-current="true"]')).toHaveCount(0)
    await row.press('Enter')
    await expect(row).toHaveAttribute('aria-current', 'true')
    await page.getByRole('button', { name: 'Sluit en ga terug naar de lijst' }).click()
    await expect(row).toBeFocused()
    await expect(page.locator('[aria-current="true"]')).toHaveCount(0)
  })

  test('the years to choose from are those in which there is anything, this one and the coming one', async ({
    app,
  }) => {
    await fillStore(app.folders.store, (store) =>
      saveAll(store, 'trajectory', [{ title: 'Traject', fromYear: 2018, toYear: 2040 }]),
    )
    await app.restart()
    await app.page.getByRole('button', { name: /Jaar$/ }).click()
    const years = await app.page.getByRole('option').allTextContents()
    expect(years).toEqual(Array.from({ length: 23 }, (_, index) => String(2040 - index)))
  })

  test('is found as it was left, after another screen and after a restart', async ({ app }) => {
    await openList(app.page)
    await filterOn(app.page, 'Thema', 'Digitale mogelijkheden')
    await app.page.getByRole('radio', { name: 'Alle jaren' }).click()
    await app.page.getByRole('columnheader', { name: 'Titel' }).click()
    await app.page.getByRole('searchbox', { name: 'Zoek in vormingen' }).fill('data')
    await app.page.getByRole('button', { name: 'Kolommen' }).click()
    await app.page.getByRole('menuitemcheckbox', { name: 'Plaats' }).click()
    await app.page.getByRole('menuitemcheckbox', { name: 'Status' }).click()
    await app.page.keyboard.press('Escape')
    const asLeft = async () => {
      const { page } = app
      await openList(page)
      await expect(page.getByText('1 vorming gevonden in alle jaren')).toBeVisible()
      await expect(page.getByRole('searchbox', { name: 'Zoek in vormingen' })).toHaveValue('data')
      await expect(page.getByRole('row', { name: 'Thema: Digitale mogelijkheden' })).toBeVisible()
      await expect(page.getByRole('columnheader', { name: 'Titel' })).toHaveAttribute('aria-sort', 'ascending')
      await expect(page.getByRole('columnheader', { name: 'Plaats' })).toBeVisible()
      await expect(page.getByRole('columnheader', { name: 'Status' })).toBeHidden()
    }
    await goTo(app.page, 'Evenementen')
    await expect(app.page.getByText('1 evenement in 2022')).toBeVisible()
    await asLeft()
    await app.restart()
    await asLeft()
  })

  test('says what its columns of numbers add up to, and on how many records that rests', async ({ app }) => {
    const { page } = app
    await openList(page)
    await expect(page.getByText('Som van 3 vormingen')).toBeVisible()
    await expect(page.getByRole('definition')).toHaveText(['1.212 ingevuld bij 2'])
    await page.getByRole('button', { name: 'Kolommen' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Aantal uren' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('definition')).toHaveText(['1.212 ingevuld bij 2', '3,5 ingevuld bij 1'])
    await page.getByRole('searchbox', { name: 'Zoek in vormingen' }).fill('klare')
    await expect(page.getByRole('definition')).toHaveText(['1.200 ingevuld bij alle'])
  })

  test('several change at once, after a refusal that names the one, and come back with one undo', async ({ app }) => {
    const { page, folders } = app
    await openList(page)
    await boxOf(page, 'Online vergaderen').click()
    await boxOf(page, 'Klare taal').click()
    await expect(page.getByText('2 gekozen')).toBeVisible()
    await page.getByRole('button', { name: 'Wijzig een veld…' }).click()
    await page.getByRole('button', { name: /Welk veld/ }).click()
    await page.getByRole('option', { name: 'Einde' }).click()
    await page.getByRole('textbox', { name: 'Einde' }).fill('1/1/2022')
    await page.getByRole('button', { name: 'Wijzig 2 vormingen' }).click()
    await expect(page.getByText(/^“.+”: Het einde ligt voor het begin\. .+ Er is niets gewijzigd\.$/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Einde' }).fill('1/4/2022')
    await page.getByRole('button', { name: 'Wijzig 2 vormingen' }).click()
    await expect(page.getByText('2 vormingen gewijzigd.')).toBeVisible()
    const ends = () =>
      readStore(folders.store, (store) => store.list('activity', { year: 2022 }).rows.map(({ endDate }) => endDate))
    expect((await ends()).toSorted()).toEqual(['2022-04-01', '2022-04-01', null])
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect(page.getByText(/^Ongedaan gemaakt: 2 vormingen/)).toBeVisible()
    expect(await ends()).toEqual([null, null, null])
  })

  test('several go to the bin with the keyboard alone, and come out of it', async ({ app }) => {
    const { page } = app
    await openList(page)
    await page.getByRole('row', { name: /Klare taal/ }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.getByText('2 gekozen')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('2 gekozen')).toBeHidden()
    await page.keyboard.press('Control+a')
    await expect(page.getByText('3 gekozen')).toBeVisible()
    await page.getByRole('button', { name: 'Naar prullenmand' }).press('Enter')
    await expect(page.getByText('3 vormingen liggen in de prullenmand.')).toBeVisible()
    await page.getByRole('button', { name: 'Zet terug' }).press('Enter')
    await expect(page.getByText('3 vormingen in 2022')).toBeVisible()
    await rowsOf(page).first().locator('.checkbox').click()
    await page.getByRole('button', { name: 'Naar prullenmand' }).click()
    await page.getByRole('radio', { name: 'Prullenmand (3)' }).click()
    await boxOf(page, 'Klare taal').click()
    await page.getByRole('toolbar').getByRole('button', { name: 'Zet terug' }).click()
    await expect(page.getByText('2 vormingen in de prullenmand')).toBeVisible()
  })

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
    const choose = async (name: string, buffer: Buffer) => {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Kies een CSV-bestand…' }).click()
      await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer })
    }
    await choose('dagen.csv', Buffer.from('PK\u0003\u0004rest', 'latin1'))
    await expect(page.getByText(/^Dit is een Excel-bestand\./)).toBeVisible()
    await choose('dagen.csv', Buffer.from('Titel;Datum;Plaats\r\nEén café;6/5/2022;"Gent; Brugge"\r\n', 'latin1'))
    await expect(page.getByText('1 nieuw')).toBeVisible()
    await page.getByRole('button', { name: 'Neem 1 rij over' }).click()
    await expect(page.getByRole('row', { name: /Eén café/ })).toContainText('Gent; Brugge')
  })
})

test('all of a long list are chosen, also what was never in sight', async ({ folders, launch }) => {
  const many = Array.from({ length: 450 }, (_, index) => anActivity({ title: `Vorming ${index + 1}` }))
  await fillStore(folders.store, (store) => saveAll(store, 'activity', many))
  const { page } = await launch()
  await openList(page)
  await rowsOf(page).nth(1).locator('.checkbox').click()
  await rowsOf(page).nth(1).press('End')
  await expect(page.getByText('1 gekozen')).toBeVisible()
  await page.getByRole('button', { name: 'Kies alle 450 in deze lijst' }).click()
  await expect(page.getByText('450 gekozen')).toBeVisible()
  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await expect(page.getByText('450 vormingen liggen in de prullenmand.')).toBeVisible()
  await expect(page.getByText('Nog geen vormingen in 2022.')).toBeVisible()
})

test('10.000 rows are pasted, with only those in sight in the page', async ({ folders, launch }) => {
  test.setTimeout(120_000)
  await fillFew(folders.store)
  const { page } = await launch()
  await openList(page)
  const rows = Array.from({ length: 10_000 }, (_, index) => `Vorming ${index + 1}\t7/5/2022\t${index % 30}`)
  await paste(page, ['Titel\tBegin\tAantal deelnemers', ...rows].join('\n'))
  await expect(page.getByText('10.000 nieuw')).toBeVisible({ timeout: 30_000 })
  expect(await page.locator('*').count()).toBeLessThan(1500)
  await page.getByRole('button', { name: 'Neem 10.000 rijen over' }).click()
  await expect(page.getByText('10.000 vormingen toegevoegd.')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('10.003 vormingen in 2022')).toBeVisible()
})
