import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { tabTo } from './keyboard.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

const openExample = async (page: Page) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht 2022' })).toBeVisible()
}

const why = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })

test('a number leads to its rule and to each of its records, and the way back leads to the number', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await tabTo(page, page.getByRole('link', { name: '68, vormingen 2022: waarom dit cijfer?' }))
  await page.keyboard.press('Enter')
  const panel = why(page, 'Vormingen')
  await expect(panel).toContainText('Vormingen met status “gehouden” die in 2022 begonnen.')
  await expect(panel.getByRole('heading', { name: 'Deze 68 vormingen' })).toBeVisible()
  await expect(panel.getByRole('listitem')).toHaveCount(50)
  await panel.getByRole('button', { name: 'Volgende' }).click()
  await expect(panel.getByText('51–68 van 68')).toBeVisible()
  await expect(panel.getByRole('listitem')).toHaveCount(18)
  const last = panel.getByRole('listitem').getByRole('link').last()
  const title = await last.textContent()
  await last.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vormingen' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: title ?? '' })).toBeFocused()
  await expect(panel).toBeHidden()
  await page.goBack()
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht 2022' })).toBeVisible()
})

test('a number of last year is explained too, and typed over in its own report only', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) => {
    saveAll(store, 'activity', [
      anActivity({ title: 'Dit jaar' }),
      anActivity({ title: 'Vorig jaar', startDate: '2021-05-05' }),
    ])
  })
  const { page } = await launch()
  await page.getByRole('link', { name: '1, vormingen 2021: waarom dit cijfer?' }).click()
  const panel = why(page, 'Vormingen (2021)')
  await expect(panel.getByRole('link', { name: 'Vorig jaar' })).toBeVisible()
  await expect(panel).toContainText('Dit is het cijfer van 2021.')
  await expect(panel.getByRole('button', { name: /Pas dit cijfer aan/ })).toHaveCount(0)
})

test('a number is typed over with its reason, stands so everywhere, and is taken back', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) => {
    saveAll(store, 'activity', [anActivity({ title: 'Eén' }), anActivity({ title: 'Twee' })])
  })
  const { page } = await launch()
  const value = page.getByRole('row').filter({ hasText: 'Vormingen' }).getByRole('cell').first()
  await expect(value).toHaveText('2')
  await value.getByRole('link').click()
  const panel = why(page, 'Vormingen')
  await panel.getByRole('button', { name: 'Pas dit cijfer aan…' }).click()
  await expect(panel.getByRole('textbox', { name: 'Waarde' })).toBeFocused()
  await panel.getByRole('button', { name: 'Pas het cijfer aan' }).click()
  await expect(panel.getByText('Vul dit in.')).toBeVisible()
  await panel.getByRole('textbox', { name: 'Waarde' }).fill('drie')
  await panel.getByRole('textbox', { name: 'Reden' }).fill('Eén stond nog op papier')
  await page.keyboard.press('Enter')
  await expect(panel).toContainText('getal')
  await panel.getByRole('textbox', { name: 'Waarde' }).fill('3')
  await page.keyboard.press('Enter')
  await expect(panel).toContainText('In het verslag3Volgens je gegevens2')
  await expect(panel).toContainText(/Met de hand aangepast op \d+ \p{L}+ \d{4}: ‘?Eén stond nog op papier/u)
  await expectAccessible(page, 'a number that was typed over')
  await page.keyboard.press('Escape')
  await expect(value).toHaveText('3')
  await value.getByRole('link').click()
  await panel.getByRole('button', { name: 'Neem weer 2' }).click()
  await expect(panel.getByRole('button', { name: 'Pas dit cijfer aan…' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(value).toHaveText('2')
  await page.keyboard.press('Control+z')
  await expect(value).toHaveText('3')
})

test('a figure in a text says why, and the way back leads to the text', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) => {
    saveAll(store, 'activity', [anActivity({ title: 'Eén' }), anActivity({ title: 'Twee' })])
    const report = store.save('report', null, { year: 2022 }).id
    const body = 'We hielden {activities.total} vormingen.'
    store.save('reportSection', null, { report, kind: 'free', title: 'Voorwoord', body })
  })
  const { page } = await launch()
  await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  await page.getByRole('row', { name: 'Voorwoord' }).click()
  const text = page.getByRole('textbox', { name: 'Tekst van Voorwoord' })
  await text.getByText('2', { exact: true }).click()
  await page.getByRole('button', { name: 'Waar komt dit cijfer vandaan?' }).click()
  const panel = why(page, 'Vormingen')
  await expect(panel.getByRole('link', { name: 'Twee' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
})
