import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { onlyLogged, problem, storeWithOne } from './broken.ts'
import { call } from './call.ts'
import { goTo } from './go-to.ts'

test('a file on a stick that is not there is waited for, and another can be opened', async ({ folders, launch }) => {
  const stick = join(folders.data, 'stick', 'jaar.jaarverslag')
  await storeWithOne({ ...folders, store: stick })
  await storeWithOne(folders)
  writeFileSync(join(folders.data, 'instellingen.json'), JSON.stringify({ exportFolder: folders.exports, file: stick }))
  renameSync(join(folders.data, 'stick'), join(folders.data, 'weg'))
  const app = await launch()
  const { page } = app
  await expect(page.getByRole('alert')).toHaveText(/staat er niet\..*USB-stick of een netwerkschijf, sluit die dan aan/)
  await expect(page.getByRole('button', { name: `Open ${folders.store}` })).toBeVisible()
  renameSync(join(folders.data, 'weg'), join(folders.data, 'stick'))
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Overzicht/ })).toBeVisible()
  expect(await call(page, 'app.state')).toMatchObject({ value: { path: stick } })
  expect(onlyLogged(app.takeFaults())).toEqual([])
})

test('a file that another program holds opens once that lets go', async ({ folders, launch }) => {
  await storeWithOne(folders)
  const other = new SQLite(folders.store)
  other.pragma('locking_mode = EXCLUSIVE')
  other.exec('BEGIN EXCLUSIVE; CREATE TABLE held (id INTEGER)')
  const app = await launch()
  const { page } = app
  await expect(page.getByRole('alert')).toHaveText(/^Een ander programma houdt het bestand met je gegevens .* vast\./)
  other.exec('ROLLBACK')
  other.close()
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByRole('heading', problem)).toBeHidden()
  expect(onlyLogged(app.takeFaults())).toEqual([])
})

test('a disk without room is told, and the app starts once there is some', async ({ folders, launch }) => {
  const mount = (...options: readonly string[]) => spawnSync('mount', [...options, folders.data]).status === 0
  test.skip(!mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs'), 'only root can give a story a disk of its own')
  try {
    const app = await launch()
    const { page } = app
    await expect(page.getByRole('alert')).toHaveText(/^De schijf is vol, .* Maak plaats vrij en probeer opnieuw\.$/)
    await expectAccessible(page, 'a disk without room')
    expect(mount('-o', 'remount,size=64m')).toBe(true)
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect(page.getByRole('heading', problem)).toBeHidden()
    expect(existsSync(folders.store)).toBe(true)
    expect(onlyLogged(app.takeFaults())).toEqual([])
  } finally {
    spawnSync('umount', ['-l', folders.data])
  }
})

test('a place where the file may get damaged, and a clock that was set back, are told with the reason', async ({
  folders,
  launch,
}) => {
  const synced = join(folders.data, 'OneDrive', 'jaar.jaarverslag')
  await storeWithOne({ ...folders, store: synced })
  const db = new SQLite(synced)
  db.exec("UPDATE activity SET updatedAt = '2199-11-14T10:00:00.000Z'")
  db.close()
  writeFileSync(
    join(folders.data, 'instellingen.json'),
    JSON.stringify({ exportFolder: folders.exports, file: synced }),
  )
  const { page } = await launch()
  const banner = page.getByRole('region', { name: 'Let op' })
  await expect(banner).toContainText('Je gegevens staan in een map van OneDrive.')
  await expectAccessible(page, 'a warning')
  await banner.getByRole('button', { name: 'Begrepen' }).click()
  await expect(banner).toContainText('maar je laatste wijziging is van 14 november 2199. Er is niets verloren.')
  await banner.getByRole('button', { name: 'Begrepen' }).click()
  await expect(banner).toBeHidden()
  await goTo(page, 'Instellingen')
  await page.getByRole('button', { name: 'Zet mijn gegevens op deze computer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Overzicht/ })).toBeVisible()
  expect(await call(page, 'app.state')).toMatchObject({ value: { path: folders.store } })
})
