import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { backupFolderOf, nextName } from '../../db/file/backup-names.ts'
import { copyStore } from '../../db/file/copy.ts'
import { openStore } from '../../db/file/open.ts'
import { expectAccessible } from './accessible.ts'
import { expect, type Folders, test } from './app.ts'
import { onlyLogged, spoilPageWith } from './broken.ts'
import { call } from './call.ts'

/** A store with a hundred events, and a backup from before the last ten. */
const storeWithBackup = async ({ store: path }: Folders): Promise<void> => {
  const folder = backupFolderOf(path)
  mkdirSync(folder)
  const store = await openStore(path)
  const saveEvents = (from: number, to: number) =>
    store.transaction(() => {
      for (let number = from; number <= to; number++)
        store.save('event', null, { title: `evenement ${number}`, date: '2022-05-01', description: 'x'.repeat(900) })
    })
  saveEvents(1, 90)
  await copyStore(path, join(folder, nextName(path, [], 'dagelijks', new Date())))
  saveEvents(91, 100)
  store.close()
}
const eventsOf = async (page: Page): Promise<unknown> =>
  (await call(page, 'record.list', { type: 'event', limit: 1 })).value

test('a damaged file gives way to a backup and is kept aside', async ({ folders, launch }) => {
  await storeWithBackup(folders)
  spoilPageWith(folders.store, `evenement 502022-05-01${'x'.repeat(900)}`)
  const spoilt = readFileSync(folders.store)
  const app = await launch()
  const { page } = app
  await expect(page.getByRole('heading', { name: 'Je reservekopieën zijn veilig' })).toBeVisible()
  await expectAccessible(page, 'a damaged file')
  await page.getByRole('button', { name: /^Zet de kopie van .+ terug…$/ }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('In de kopie: 90 records.')
  await expect(dialog).toContainText('Dat bestand blijft opzij bewaard')
  await expectAccessible(page, 'what a restore changes')
  await dialog.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Overzicht/ })).toBeVisible()
  await expect(page.getByText(/^De reservekopie is teruggezet\. Het oude bestand heet nu .*beschadigd/)).toBeVisible()
  expect(await eventsOf(page)).toMatchObject({ total: 90 })
  const aside = readdirSync(folders.data).find((file) => file.includes('beschadigd')) ?? ''
  expect(readFileSync(join(folders.data, aside)).equals(spoilt)).toBe(true)
  expect(onlyLogged(app.takeFaults())).toEqual([])
})

test('what can be read of a damaged file is saved into a new one', async ({ folders, launch }) => {
  await storeWithBackup(folders)
  spoilPageWith(folders.store, `evenement 502022-05-01${'x'.repeat(900)}`)
  const spoilt = readFileSync(folders.store)
  const app = await launch()
  const { page } = app
  await page.getByRole('button', { name: 'Red wat er te lezen is' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByRole('heading')).toHaveText(/^9[6-9] records gered$/)
  await expect(dialog).toContainText('Het beschadigde bestand is niet gewijzigd.')
  await dialog.getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Overzicht/ })).toBeVisible()
  expect(readFileSync(folders.store).equals(spoilt)).toBe(true)
  expect(onlyLogged(app.takeFaults())).toEqual([])
  await app.restart()
  expect(await call(app.page, 'app.state')).toMatchObject({
    value: { path: join(folders.data, 'gegevens (gered).jaarverslag'), problem: null },
  })
})

test('a damaged log of the latest changes is told, and a backup helps', async ({ folders, launch }) => {
  await storeWithBackup(folders)
  const copy = join(folders.data, 'kopie.jaarverslag')
  const store = await openStore(folders.store)
  for (let number = 0; number < 30; number++) store.save('event', null, { title: `later ${number}` })
  for (const suffix of ['', '-wal']) copyFileSync(`${folders.store}${suffix}`, `${copy}${suffix}`)
  store.close()
  const log = readFileSync(`${copy}-wal`).fill(255, 60_000, 60_100)
  copyFileSync(copy, folders.store)
  writeFileSync(`${folders.store}-wal`, log)

  const app = await launch()
  const { page } = app
  await expect(page.getByRole('alert')).toHaveText(/^Het logboek met je laatste wijzigingen .* is beschadigd/)
  expect(readFileSync(`${folders.store}-wal`).equals(log)).toBe(true)
  await page.getByRole('button', { name: /^Zet de kopie van .+ terug…$/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Overzicht/ })).toBeVisible()
  expect(await eventsOf(page)).toMatchObject({ total: 90 })
  const asides = readdirSync(folders.data).filter((file) => file.includes('beschadigd'))
  expect(asides.map((file) => /-wal$/.test(file)).toSorted()).toEqual([false, true])
  expect(onlyLogged(app.takeFaults())).toEqual([])
})

test('a file that is gone while its backups are there is not made anew unasked', async ({ folders, launch }) => {
  await storeWithBackup(folders)
  rmSync(folders.store)
  const app = await launch()
  const { page } = app
  await expect(page.getByRole('alert')).toHaveText(
    /is weg, maar je reservekopieën staan er nog\. Er is niets gewijzigd\./,
  )
  await expect(page.getByRole('button', { name: /^Zet de kopie van .+ terug…$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Toon de map' }).click()
  await expect.poll(() => app.opened()).toEqual([folders.data])
  expect(existsSync(folders.store)).toBe(false)
  await page.getByRole('button', { name: 'Begin met een leeg bestand…' }).click()
  await page.getByRole('button', { name: 'Ja, begin met een leeg bestand' }).click()
  await expect(page.getByRole('heading', { name: 'Een jaar werk, verteld in één verslag' })).toBeVisible()
  expect(onlyLogged(app.takeFaults())).toEqual([])
})
