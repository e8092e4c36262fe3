import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { makeExample } from '../../../db/example/index.ts'
import { openStore } from '../../../db/file/open.ts'
import { answer } from '../../../main/api.ts'
import { openFileIn } from '../../../main/files/open-file.ts'
import { freshApp } from '../../helpers/app.ts'
import { tempFolder } from '../../helpers/folder.ts'

const ownFile = (folder: string) => join(folder, 'gegevens.jaarverslag')

const openIn = async (folder: string) => {
  const logged: unknown[] = []
  const openFile = await openFileIn(folder, { log: (cause) => logged.push(cause), makeExample })
  onTestFinished(openFile.close)
  return { openFile, logged }
}

test('a first start makes the file of the user', async () => {
  const folder = tempFolder()
  const { openFile } = await openIn(folder)
  expect(openFile.opened()).toMatchObject({ example: false, store: { path: ownFile(folder) } })
})

test('a file that can not be opened is a problem for the screen, and opens when it is mended', async () => {
  const folder = tempFolder()
  writeFileSync(ownFile(folder), 'geen gegevens')
  const { openFile, logged } = await openIn(folder)
  expect(openFile.opened()).toMatchObject({ problem: { kind: 'damaged' } })
  expect(() => openFile.store()).toThrow('is beschadigd')
  expect(readFileSync(ownFile(folder), 'utf8')).toBe('geen gegevens')
  expect(logged).toHaveLength(1)

  const elsewhere = join(tempFolder(), 'goed.jaarverslag')
  const good = await openStore(elsewhere)
  good.close()
  writeFileSync(ownFile(folder), readFileSync(elsewhere))
  await openFile.openOwn()
  expect(openFile.opened()).toMatchObject({ example: false })
})

test('the example lies beside the own file, is fresh each time, and leaves the own file alone', async () => {
  const folder = tempFolder()
  const { openFile } = await openIn(folder)
  openFile.store().save('activity', null, { title: 'Van mij' })
  await openFile.openExample()
  const before = openFile.store().list('activity').total
  openFile.store().save('activity', null, { title: 'Uitgeprobeerd' })
  await openFile.openExample()
  expect(openFile.opened()).toMatchObject({ example: true })
  expect(openFile.store().list('activity').total).toBe(before)
  await openFile.openOwn()
  expect(
    openFile
      .store()
      .list('activity')
      .rows.map(({ title }) => title),
  ).toEqual(['Van mij'])
})

test('while a file is being opened nothing is read or written, and two clicks open one file', async () => {
  const folder = tempFolder()
  const { openFile } = await openIn(folder)
  const first = openFile.openExample()
  const second = openFile.openOwn()
  await first
  await second
  expect(openFile.opened()).toMatchObject({ example: false, store: { path: ownFile(folder) } })
  openFile.close()
  // What is still open somewhere would keep its journal.
  expect(existsSync(`${ownFile(folder)}-wal`)).toBe(false)
  expect(existsSync(`${join(folder, 'voorbeeld-2022.jaarverslag')}-wal`)).toBe(false)
  expect(() => openFile.store()).toThrow('worden net geopend')
})

test('a full disk refuses the change in words; all that was acknowledged is there after reopening', async () => {
  const app = await freshApp()
  const { path } = app.openFile.store()
  const save = (notes: string) =>
    answer(app.context, 'record.save', { type: 'activity', id: null, patch: { title: 'Samen lezen', notes } })
  // As small as the disk: not a page more than the file has now and a few.
  const pages = Number(app.openFile.store().reader.row<{ page_count: number }>('PRAGMA page_count')?.page_count)
  app.openFile.store().reader.rows(`PRAGMA max_page_count = ${pages + 20}`)

  let acknowledged = 0
  let result = await save('x'.repeat(8000))
  while (result.ok) {
    acknowledged += 1
    result = await save('x'.repeat(8000))
  }
  expect(acknowledged).toBeGreaterThan(0)
  expect(result.error).toEqual({
    kind: 'full',
    message:
      'De schijf is vol. Deze wijziging is niet bewaard, alles van daarvoor wel. Maak plaats vrij en probeer opnieuw.',
  })
  app.openFile.close()

  const db = new SQLite(path, { readonly: true })
  onTestFinished(() => {
    db.close()
  })
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.prepare("SELECT count(*) FROM activity WHERE title = 'Samen lezen'").pluck().get()).toBe(acknowledged)
})
