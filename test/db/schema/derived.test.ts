import SQLite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { freshStore } from '../../helpers/store.ts'

it('is not written again while it is as the model says', async () => {
  const store = await freshStore()
  const version = () => store.reader.row<{ schema_version: number }>('PRAGMA schema_version')?.schema_version
  const before = version()
  const again = await openStore(store.path)
  again.close()
  expect(version()).toBe(before)
})

it('is mended, and the index filled, when a file lacks it', async () => {
  const store = await freshStore()
  store.save('event', null, { title: 'Trefdag' })
  store.close()
  const db = new SQLite(store.path)
  db.exec(
    'DROP TRIGGER event_changed; DROP TABLE event_search; DROP TRIGGER event_search_added; CREATE TRIGGER event_search_added AFTER INSERT ON event BEGIN SELECT 1; END',
  )
  db.close()
  const mended = await openStore(store.path)
  const { id } = mended.save('event', null, { title: 'Kliniek' })
  mended.save('event', id, { title: 'Communicatiekliniek' })
  expect(mended.list('event', { search: 'trefdag' }).total).toBe(1)
  expect(mended.list('event', { search: 'kliniek' }).total).toBe(1)
  mended.changes.undo()
  expect(mended.get('event', id).title).toBe('Kliniek')
  mended.close()
})
