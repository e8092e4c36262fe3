import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { rescueInto } from '../../../db/backup/rescue.ts'
import { copyStore } from '../../../db/file/copy.ts'
import { openStore } from '../../../db/file/open.ts'
import { faultsOf } from '../../../db/file/verify.ts'
import { tempFolder } from '../../helpers/folder.ts'

/** Four hundred events with a long text, and an activity of a theme. */
const filled = async () => {
  const folder = tempFolder()
  const path = join(folder, 'gegevens.jaarverslag')
  const store = await openStore(path)
  store.transaction(() => {
    const theme = store.save('theme', null, { name: 'Digitaal' }).id
    store.save('activity', null, { title: 'Samen lezen', theme })
    for (let number = 1; number <= 400; number++)
      store.save('event', null, { title: `evenement ${number}`, description: 'x'.repeat(900) })
  })
  store.close()
  const backup = join(folder, 'kopie.jaarverslag')
  await copyStore(path, backup)
  return { folder, path, backup, to: join(folder, 'gered.jaarverslag') }
}

/** Overwrites the page that holds the row of this event. */
const spoilPageOf = (path: string, title: string): void => {
  const bytes = readFileSync(path)
  const at = bytes.indexOf(`${title}${'x'.repeat(900)}`)
  const page = Math.floor(at / 4096) * 4096
  expect(at).not.toBe(-1)
  bytes.fill(255, page, page + 4096)
  writeFileSync(path, bytes)
}

it('all rows but those of a spoilt page are read into a new, sound store', async () => {
  const { folder, path, to } = await filled()
  spoilPageOf(path, 'evenement 200')
  const before = readFileSync(path)
  const { counts, unreadable } = await rescueInto(path, to, null)
  // A page of 4096 bytes holds at most four rows of more than 900.
  expect(unreadable).toBeGreaterThan(0)
  expect(unreadable).toBeLessThanOrEqual(4)
  expect(counts.event).toBe(400 - unreadable)
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', 'gered.jaarverslag', 'kopie.jaarverslag'])
  const store = await openStore(to)
  expect(faultsOf(store.reader)).toEqual([])
  expect(store.list('event', { search: 'evenement 399' }).total).toBe(1)
  expect(store.list('activity').rows).toMatchObject([{ title: 'Samen lezen', theme: 1 }])
  store.save('event', null, { title: 'Nieuw' })
  store.close()
})

it('a torn head is taken from a backup', async () => {
  const { path, backup, to } = await filled()
  const bytes = readFileSync(path)
  bytes.fill(7, 0, 4096)
  writeFileSync(path, bytes)
  await expect(rescueInto(path, to, null)).rejects.toThrow('is niets meer te lezen')
  expect(existsSync(to)).toBe(false)
  expect(await rescueInto(path, to, backup)).toMatchObject({ counts: { event: 400, activity: 1 }, unreadable: 0 })
})

it('a file that was cut off gives what its first part holds', async () => {
  const { path, to } = await filled()
  truncateSync(path, Math.floor(statSync(path).size * 0.8))
  const { counts, unreadable } = await rescueInto(path, to, null)
  expect(unreadable).toBeGreaterThan(0)
  expect(counts.event).toBeGreaterThan(0)
  expect((counts.event ?? 0) + unreadable).toBe(400)
})

it('of a file of nothing, or of something else, there is nothing to save', async () => {
  const { path, to } = await filled()
  for (const content of ['', 'Beste collega, hierbij de lijst.']) {
    writeFileSync(path, content)
    await expect(rescueInto(path, to, null)).rejects.toThrow('is niets meer te lezen')
    expect(existsSync(to)).toBe(false)
  }
})

/** What another program did in the file. */
const change = (path: string, sql: string): void => {
  const db = new SQLite(path)
  db.exec(sql)
  db.close()
}

it('what another program added is left behind: triggers, tables, computed columns', async () => {
  const { path, to } = await filled()
  change(
    path,
    `CREATE TRIGGER opruimen AFTER UPDATE ON activity BEGIN DELETE FROM event; END;
     CREATE TABLE klanten (id INTEGER PRIMARY KEY, naam TEXT);
     ALTER TABLE activity ADD COLUMN extra INTEGER AS (id * 2);
     ALTER TABLE setAside RENAME TO elders;
     CREATE VIEW setAside AS WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n;`,
  )
  expect(await rescueInto(path, to, null)).toMatchObject({ counts: { event: 400, activity: 1 }, unreadable: 0 })
  const store = await openStore(to)
  expect(faultsOf(store.reader)).toEqual([])
  store.save('activity', 1, { title: 'Samen schrijven' })
  expect(store.list('event').total).toBe(400)
  store.close()
})

it('numbers that no record has are left out and counted, and what is left is counted from the highest', async () => {
  const { path, to } = await filled()
  change(
    path,
    `UPDATE event SET id = -3 WHERE id = 1; UPDATE event SET id = 2147483648 WHERE id = 2;
     UPDATE event SET id = 9007199254740992 WHERE id = 3; UPDATE event SET id = 9007199254740993 WHERE id = 4;
     UPDATE event SET id = 2147483646 WHERE id = 5; UPDATE sqlite_sequence SET seq = 9223372036854775807`,
  )
  expect(await rescueInto(path, to, null)).toMatchObject({ counts: { event: 396 }, unreadable: 4 })
  const store = await openStore(to)
  expect(store.save('event', null, { title: 'Nieuw' }).id).toBe(2147483647)
  expect(() => store.save('event', null, { title: 'Nog een' })).toThrow('geen nummer meer over')
  expect(store.list('event').total).toBe(397)
  store.close()
})
