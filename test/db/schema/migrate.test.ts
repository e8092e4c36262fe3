import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { migrations } from '../../../db/migrations/index.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { refusal } from '../../helpers/refusal.ts'
import { filledStore } from '../../helpers/store.ts'

const newest = migrations.at(-1)?.version ?? 0

it('a file of an earlier version is copied before it is changed', async () => {
  const folder = tempFolder()
  const path = await filledStore(folder)
  const next = { version: newest + 10, sql: 'ALTER TABLE event ADD COLUMN price INTEGER' }
  const store = await openStore(path, {
    migrations: [...migrations, next],
    now: () => new Date('2026-01-02T03:04:05Z'),
  })
  store.close()
  const name = 'gegevens.0001.2026-01-02T03-04-05.voor-nieuwe-versie.jaarverslag'
  expect(readdirSync(join(folder, 'reservekopieen'))).toEqual([name])
  const copy = await openStore(join(folder, 'reservekopieen', name))
  expect(copy.list('event').total).toBe(400)
  copy.close()
})

it('a file of an earlier version is as it was when a step fails half-way, the steps before it included, and a copy of just before is there', async () => {
  const folder = tempFolder()
  const path = await filledStore(folder)
  const whole = { version: newest + 10, sql: 'ALTER TABLE event ADD COLUMN price INTEGER' }
  const broken = { version: newest + 20, sql: 'CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1)' }
  const error = await refusal(() => openStore(path, { migrations: [...migrations, whole, broken] }))
  expect(error.kind).toBe('unmigrated')
  expect(error.message).toContain('Ze zijn gebleven zoals ze waren.')
  const [copy = ''] = readdirSync(join(folder, 'reservekopieen'))
  expect(error.message).toContain(copy)
  const store = await openStore(path)
  expect(store.reader.row("SELECT 1 FROM sqlite_schema WHERE name = 'half'")).toBeUndefined()
  expect(store.list('event').total).toBe(400)
  store.close()
})

it('a file of an earlier version is as it was when the disk is full while it is brought up to date', async () => {
  const path = await filledStore(tempFolder())
  const before = readFileSync(path)
  const large = {
    version: newest + 10,
    sql: 'PRAGMA max_page_count = 1; CREATE TABLE large AS SELECT zeroblob(10000000) AS bytes',
  }
  const error = await refusal(() => openStore(path, { migrations: [...migrations, large] }))
  expect(error).toEqual({
    kind: 'full',
    message: expect.stringMatching(/^De schijf is vol.*niets verloren\..*probeer opnieuw\.$/),
  })
  expect(error.message).toContain(path)
  expect(readFileSync(path).equals(before)).toBe(true)
})
