import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { copyStore } from '../../db/backup/copy.ts'
import { backupFolderOf, nextName } from '../../db/backup/names.ts'
import { openStore } from '../../db/open.ts'
import { expectAccessible } from './accessible.ts'
import { expect, type Folders, test } from './app.ts'
import { call } from './call.ts'
import { goTo } from './go-to.ts'

const problem = { name: 'Je gegevens kunnen niet geopend worden' }

/** A store with one activity in it; gives its bytes. */
const fillStore = async ({ store: path }: Folders): Promise<Buffer> => {
  const store = await openStore(path)
  store.save('activity', null, { title: 'Samen lezen', startDate: '2022-03-05' })
  store.close()
  return readFileSync(path)
}

const breaks: readonly {
  readonly name: string
  readonly sentence: RegExp
  readonly spoil: (path: string) => void
  readonly mend: (path: string, good: Buffer) => void
}[] = [
  {
    name: 'a file with rubbish at its head',
    sentence: /is beschadigd en wordt niet geopend\. Er is niets aan gewijzigd\. Zet een reservekopie terug/,
    spoil: (path) => writeFileSync(path, Buffer.from('rubbish '.repeat(64)), { flag: 'r+' }),
    mend: writeFileSync,
  },
  {
    name: 'a file cut in half',
    sentence: /is beschadigd en wordt niet geopend\. Er is niets aan gewijzigd\. Zet een reservekopie terug/,
    spoil: (path) => truncateSync(path, readFileSync(path).byteLength / 2),
    mend: writeFileSync,
  },
  {
    name: 'a file of nothing',
    sentence: /is beschadigd en wordt niet geopend\. Er is niets aan gewijzigd\. Zet een reservekopie terug/,
    spoil: (path) => truncateSync(path, 0),
    mend: writeFileSync,
  },
  {
    name: 'a file that is no database',
    sentence: /is beschadigd en wordt niet geopend\. Er is niets aan gewijzigd\. Zet een reservekopie terug/,
    spoil: (path) => writeFileSync(path, 'Beste collega, hierbij de lijst.\n'.repeat(200)),
    mend: writeFileSync,
  },
  {
    name: 'a file with a page overwritten in the middle',
    sentence: /is beschadigd en wordt niet geopend\. Er is niets aan gewijzigd\. Zet een reservekopie terug/,
    spoil: (path) => spoilPageWith(path, 'Samen lezen'),
    mend: writeFileSync,
  },
  {
    name: 'a file of a newer version',
    sentence:
      /komt van een nieuwere versie van Jaarverslag\. Er is niets aan gewijzigd\. Installeer de nieuwste versie/,
    spoil: (path) => {
      const db = new SQLite(path)
      db.pragma('user_version = 99990')
      db.close()
    },
    mend: writeFileSync,
  },
  {
    name: 'a file that is read-only',
    sentence: /is alleen-lezen\. Er is niets gewijzigd\. Geef jezelf schrijfrecht/,
    spoil: (path) => chmodSync(path, 0o444),
    mend: (path) => chmodSync(path, 0o644),
  },
]

/** The first page that holds the text, overwritten. */
const spoilPageWith = (path: string, text: string): void => {
  const bytes = readFileSync(path)
  const page = Math.floor(bytes.indexOf(text) / 4096) * 4096
  expect(page).toBeGreaterThan(0)
  writeFileSync(path, bytes.fill(255, page, page + 4096))
}

for (const { name, sentence, spoil, mend } of breaks)
  test(`${name} is left as it is, and opens once it is mended`, async ({ folders, launch }) => {
    const good = await fillStore(folders)
    spoil(folders.store)
    const spoilt = readFileSync(folders.store)

    const app = await launch()
    const { page } = app
    await expect(page.getByRole('heading', problem)).toBeVisible()
    await expect(page.getByRole('alert')).toHaveText(sentence)
    await expect(page.getByRole('alert')).toContainText(folders.store)

    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect(page.getByRole('alert')).toHaveText(sentence)
    await expect(page.getByRole('heading', problem)).toBeVisible()
    expect(await call(page, 'record.list', { type: 'activity' })).toMatchObject({ ok: false })
    expect(readFileSync(folders.store).equals(spoilt)).toBe(true)
    expect(readdirSync(folders.data).filter((file) => /-wal|-shm/.test(file))).toEqual([])

    mend(folders.store, good)
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect(page.getByRole('heading', problem)).toBeHidden()
    expect(await call(page, 'record.list', { type: 'activity' })).toMatchObject({
      ok: true,
      value: { total: 1, rows: [{ title: 'Samen lezen' }] },
    })
    // Why the file was refused is in the log of main, and nothing else went wrong.
    expect(app.takeFaults().filter((fault) => !fault.startsWith('main: '))).toEqual([])
  })

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
const onlyLogged = (faults: readonly string[]) => faults.filter((fault) => !fault.startsWith('main: '))

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
  expect(await app.opened()).toEqual([folders.data])
  expect(existsSync(folders.store)).toBe(false)
  await page.getByRole('button', { name: 'Begin met een leeg bestand…' }).click()
  await page.getByRole('button', { name: 'Ja, begin met een leeg bestand' }).click()
  await expect(page.getByRole('heading', { name: 'Een jaar werk, verteld in één verslag' })).toBeVisible()
  expect(onlyLogged(app.takeFaults())).toEqual([])
})

test('a file on a stick that is not there is waited for, and another can be opened', async ({ folders, launch }) => {
  const stick = join(folders.data, 'stick', 'jaar.jaarverslag')
  await fillStore({ ...folders, store: stick })
  await fillStore(folders)
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
  await fillStore(folders)
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

test('a step to a new version that fails leaves the file as it was, with a copy beside it', async ({
  folders,
  launch,
}) => {
  await fillStore(folders)
  const db = new SQLite(folders.store)
  // As a file of the first version, in which a later step meets a table that it does not expect.
  db.exec('CREATE TABLE batch_old (id INTEGER)')
  db.pragma('user_version = 10')
  db.close()
  const app = await launch()
  const { page } = app
  await expect(page.getByRole('alert')).toHaveText(
    /konden niet aangepast worden aan deze versie.*gebleven zoals ze waren\. Een reservekopie van daarnet staat in .+voor-nieuwe-versie/,
  )
  const after = new SQLite(folders.store, { readonly: true })
  expect(after.pragma('user_version', { simple: true })).toBe(10)
  expect(after.prepare('SELECT count(*) FROM activity').pluck().get()).toBe(1)
  after.close()
  expect(onlyLogged(app.takeFaults())).toEqual([])
})

test('a place where the file may get damaged, and a clock that was set back, are told with the reason', async ({
  folders,
  launch,
}) => {
  const synced = join(folders.data, 'OneDrive', 'jaar.jaarverslag')
  await fillStore({ ...folders, store: synced })
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
