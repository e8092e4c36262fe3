import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { call } from './call.ts'
import { chooseFile } from './choose-file.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => {
    saveAll(store, 'activity', [anActivity({ title: 'Eén café' }), anActivity({ title: 'Nog een' })])
  })
})

test('a backup is made by itself, says what it holds, and what would differ after putting it back', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Instellingen')
  const list = page.getByRole('list', { name: 'Reservekopieën' })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list).toContainText('bij het starten · 2 records')
  const saved = await call(page, 'record.save', { type: 'activity', id: null, patch: { title: 'Later' } })
  expect(saved).toMatchObject({ ok: true })
  await expectAccessible(page, 'the settings')

  await page.getByRole('button', { name: /^Zet terug… de kopie van/ }).press('Enter')
  const dialog = page.getByRole('alertdialog', { name: /^De kopie van .+ terugzetten\?$/ })
  await expect(dialog.getByRole('row', { name: /^Vormingen/ })).toHaveText('Vormingen1––')
  await expect(dialog).toContainText('Je kunt dit dus ongedaan maken.')
  await expectAccessible(page, 'what a restore changes')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('a backup is put back, and that is undone after a new start', async ({ app }) => {
  const { page } = app
  await goTo(page, 'Instellingen')
  await expect(page.getByRole('list', { name: 'Reservekopieën' }).getByRole('listitem')).toHaveCount(1)
  await call(page, 'record.save', { type: 'activity', id: null, patch: { title: 'Later' } })
  await page.getByRole('button', { name: /^Zet terug… de kopie van/ }).press('Enter')
  const putBack = page.getByRole('alertdialog').getByRole('button', { name: 'Zet terug' })
  await expect(putBack).toBeEnabled()
  await putBack.press('Enter')
  await expect(page.getByText('De reservekopie is teruggezet.')).toBeVisible()
  expect(await call(page, 'record.list', { type: 'activity' })).toMatchObject({ value: { total: 2 } })

  await app.restart()
  await goTo(app.page, 'Instellingen')
  await app.page.getByRole('button', { name: 'Zet terug wat er was…' }).click()
  await app.page.getByRole('alertdialog').getByRole('button', { name: 'Zet terug' }).click()
  await expect(app.page.getByText('De reservekopie is teruggezet.')).toBeVisible()
  expect(await call(app.page, 'record.list', { type: 'activity' })).toMatchObject({ value: { total: 3 } })
})

test('a backup of another laptop is picked and put back', async ({ app }) => {
  const { page, folders } = app
  await goTo(page, 'Instellingen')
  const there = join(folders.data, 'reservekopieen')
  await expect.poll(() => readdirSync(there)).toHaveLength(1)
  const buffer = readFileSync(join(there, readdirSync(there)[0] ?? ''))
  await call(page, 'record.save', { type: 'activity', id: null, patch: { title: 'Later' } })
  const pick = (name: string, buffer: Buffer) =>
    chooseFile(page, 'Zet een kopie van elders terug…', { name, mimeType: 'application/octet-stream', buffer })
  await pick('brief.jaarverslag', Buffer.from('Beste collega'))
  await expect(page.getByRole('alert')).toHaveText(/^Dit is geen bestand van Jaarverslag, of het is beschadigd\./)
  await pick('van mijn oude laptop.jaarverslag', buffer)
  const dialog = page.getByRole('alertdialog', { name: '“van mijn oude laptop.jaarverslag” terugzetten?' })
  await expect(dialog.getByRole('row', { name: /^Vormingen/ })).toHaveText('Vormingen1––')
  await dialog.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByText('De reservekopie is teruggezet.')).toBeVisible()
  expect(await call(page, 'record.list', { type: 'activity' })).toMatchObject({ value: { total: 2 } })
  // That the letter was no store is in the log of main.
  app.takeFaults()
})

test('a second place gets each backup, and one that is gone is told kindly', async ({ app }) => {
  const { page, folders } = app
  const stick = join(folders.exports, 'stick')
  mkdirSync(stick)
  await goTo(page, 'Instellingen')
  await app.answerDialogs(stick)
  await page.getByRole('button', { name: 'Kies een tweede plek…' }).click()
  await expect(page.getByText(stick, { exact: true })).toBeVisible()
  await expect(page.getByText(/^Laatst bijgewerkt op/)).toBeVisible()
  const [place = ''] = readdirSync(stick)
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).click()
  await expect(page.getByRole('list', { name: 'Reservekopieën' })).toContainText('zelf gemaakt')
  await expect.poll(() => readdirSync(join(stick, place)).length).toBe(2)
  await page.getByRole('button', { name: 'Niet meer gebruiken' }).click()
  await expect(page.getByText(stick, { exact: true })).toBeHidden()
})

test('it says where the records are and how they stand, saves a copy, and works in another file', async ({ app }) => {
  const { page, folders } = app
  await goTo(page, 'Instellingen')
  const part = page.getByRole('region', { name: 'Waar staan mijn gegevens?' })
  await expect(part).toContainText(folders.store)
  await expect(part).toContainText(/\d [kM]B · laatste wijziging op/)
  await part.getByRole('button', { name: 'Kijk het bestand na' }).click()
  await expect(part.getByRole('status')).toHaveText('Nagekeken: je bestand is helemaal in orde.')
  const copy = join(folders.exports, 'mijn kopie.jaarverslag')
  await app.answerDialogs(copy)
  await part.getByRole('button', { name: 'Kopie bewaren als…' }).click()
  await expect(part.getByText(`De kopie staat in ${copy}.`)).toBeVisible()

  await part.getByRole('button', { name: 'Open een ander bestand…' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Overzicht/ })).toBeVisible()
  await goTo(page, 'Instellingen')
  await expect(part).toContainText(copy)
  await app.restart()
  await goTo(app.page, 'Instellingen')
  const again = app.page.getByRole('region', { name: 'Waar staan mijn gegevens?' })
  await expect(again).toContainText(copy)
  await again.getByRole('button', { name: `Open ${folders.store}` }).click()
  await expect(app.page.getByRole('heading', { level: 1, name: /^Overzicht/ })).toBeVisible()
  expect(await call(app.page, 'app.state')).toMatchObject({ value: { path: folders.store } })
})
