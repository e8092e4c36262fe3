import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Store } from '../../db/records/store.ts'
import { type App, expect, type Folders, test } from './app.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

const openVersions = async (page: Page) => {
  await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  await page.getByRole('tab', { name: 'Definitief' }).click()
}

const finalise = async (page: Page) => {
  await page.getByRole('button', { name: 'Maak definitief…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Maak definitief' }).click()
}

const twoTrainings = (store: Store) => {
  store.save('report', null, { year: 2022 })
  saveAll(store, 'activity', [anActivity({ title: 'Eén' }), anActivity({ title: 'Twee' })])
}

/** A report of two trainings that was made final. */
const aFinalReport = async (folders: Folders, launch: () => Promise<App>): Promise<Page> => {
  await fillStore(folders.store, twoTrainings)
  const { page } = await launch()
  await openVersions(page)
  await finalise(page)
  await expect(page.getByRole('heading', { name: 'Definitief, versie 1' })).toBeFocused()
  return page
}

const exportedAs = async (page: Page, button: string, file: string, folders: Folders): Promise<Buffer> => {
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByText(`Bewaard als ${file}`)).toBeVisible()
  return readFileSync(join(folders.exports, file))
}

test('a final report gives the same bytes whatever changes, and says what changed', async ({ folders, launch }) => {
  const page = await aFinalReport(folders, launch)
  await expect(page.getByText('Niets: je gegevens zeggen nog hetzelfde als deze versie.')).toBeVisible()
  const first = await exportedAs(page, 'Exporteer versie 1', 'jaarverslag-2022-versie-1.pdf', folders)
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Twee/ }).click()
  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  const changed = page.getByRole('table', { name: 'Cijfers van versie 1 en nu' })
  const trainings = changed.getByRole('row').filter({ has: page.getByText('Vormingen', { exact: true }) })
  await expect(trainings.getByRole('cell')).toHaveText(['2', '1'])
  expect((await exportedAs(page, 'Exporteer PDF', 'jaarverslag-2022.pdf', folders)).equals(first)).toBe(true)
})

test('a number of a final report says that it no longer follows the records, and what it is there', async ({
  folders,
  launch,
}) => {
  const page = await aFinalReport(folders, launch)
  const panel = page.getByRole('dialog', { name: 'Vormingen' })
  const ask = async (number: string) => {
    await goTo(page, 'Overzicht')
    await page.getByRole('link', { name: `${number}, vormingen 2022: waarom dit cijfer?` }).click()
  }
  await ask('2')
  await expect(panel).toContainText(/Het verslag van 2022 is definitief sinds \d+ \p{L}+ \d{4}\. Hier zie je/u)
  await panel.getByRole('link', { name: 'Twee' }).click()
  await page.getByRole('button', { name: 'Naar prullenmand' }).click()
  await ask('1')
  await expect(panel).toContainText('Daarin staat 2; je gegevens zeggen nu 1. Hier zie je je gegevens van vandaag.')
  await expect(panel.getByRole('listitem')).toHaveText([/^Eén/])
})

test('a final report is reopened as a new version, and the former stays', async ({ folders, launch }) => {
  const page = await aFinalReport(folders, launch)
  await page.getByRole('button', { name: 'Heropen als nieuwe versie' }).click()
  await expect(page.getByRole('button', { name: 'Titel en opmaak' })).toBeFocused()
  await page.getByRole('tab', { name: 'Definitief' }).click()
  await expect(page.getByRole('heading', { name: 'In opmaak' })).toBeVisible()
  await finalise(page)
  await expect(page.getByRole('heading', { name: 'Definitief, versie 2' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Oudere versies' })).toContainText('Versie 1')
})

test('a final report is read and not written, and says why; undo takes it up again', async ({ folders, launch }) => {
  const page = await aFinalReport(folders, launch)
  await expect(page.getByText(/^Dit verslag is definitief en wordt gedrukt zoals het toen was\./)).toBeVisible()
  const sections = page.getByRole('grid', { name: 'Onderdelen van het verslag' })
  await expect(sections).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(sections).toBeVisible()
})

test('making a report final is asked once, with what it means', async ({ folders, launch }) => {
  await fillStore(folders.store, twoTrainings)
  const { page } = await launch()
  await openVersions(page)
  await page.getByRole('button', { name: 'Maak definitief…' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('verandert het verslag niet meer')
  await page.getByRole('button', { name: 'Nog niet' }).click()
  await expect(page.getByRole('button', { name: 'Maak definitief…' })).toBeFocused()
})
