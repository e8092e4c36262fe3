import SQLite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { migrations } from '../../../db/migrations/index.ts'
import type { Store } from '../../../db/records/store.ts'
import { freshStore } from '../../helpers/store.ts'

const byTitle = (store: Store) =>
  store.list('activity', { sort: { field: 'title', descending: false } }).rows.map(({ title }) => title)

it('keeps up with every change: made, changed, undone, in the bin and out of it', async () => {
  const store = await freshStore()
  const { id } = store.save('activity', null, { title: 'Élan' })
  store.save('activity', null, { title: 'eb' })
  store.save('activity', null, { title: 'Zee' })
  expect(byTitle(store)).toEqual(['eb', 'Élan', 'Zee'])
  store.save('activity', id, { title: 'Überblick' })
  expect(byTitle(store)).toEqual(['eb', 'Überblick', 'Zee'])
  store.changes.undo()
  expect(byTitle(store)).toEqual(['eb', 'Élan', 'Zee'])
  store.remove('activity', id)
  expect(byTitle(store)).toEqual(['eb', 'Zee'])
  store.restore('activity', id)
  expect(byTitle(store)).toEqual(['eb', 'Élan', 'Zee'])
})

it('leaves the file whole for a program that can not fold, and makes up afterwards for what that one wrote', async () => {
  const store = await freshStore()
  const { id } = store.save('activity', null, { title: 'Élan' })
  store.save('activity', null, { title: 'eb' })
  const gone = store.save('activity', null, { title: 'vloed' }).id
  store.close()
  const other = new SQLite(store.path)
  expect(other.pragma('integrity_check', { simple: true })).toBe('ok')
  other.prepare('UPDATE activity SET title = ? WHERE id = ?').run('Éb en vloed', id)
  other.prepare('DELETE FROM activity WHERE id = ?').run(gone)
  other
    .prepare(
      "INSERT INTO activity (title, createdAt, updatedAt) VALUES (?, '2022-01-01T00:00:00.000Z', '2022-01-01T00:00:00.000Z')",
    )
    .run('Ándante')
  expect(other.pragma('integrity_check', { simple: true })).toBe('ok')
  other.close()
  const again = await openStore(store.path)
  expect(byTitle(again)).toEqual(['Ándante', 'eb', 'Éb en vloed'])
  again.close()
})

it('is made anew after a migration, which may have written any text', async () => {
  const store = await freshStore()
  store.save('activity', null, { title: 'zee' })
  store.save('activity', null, { title: 'eb' })
  const version = store.reader.row<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
  store.close()
  const next = { version: version + 10, sql: "UPDATE activity SET title = 'Aan zee' WHERE title = 'zee'" }
  const again = await openStore(store.path, { migrations: [...migrations, next] })
  expect(byTitle(again)).toEqual(['Aan zee', 'eb'])
  expect(again.list('activity', { search: 'aan' }).total).toBe(1)
  again.close()
})
