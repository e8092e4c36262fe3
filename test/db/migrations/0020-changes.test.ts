import SQLite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { records } from '../../../db/migrations/0010-records.ts'
import { changes } from '../../../db/migrations/0020-changes.ts'
import { migrate } from '../../../db/schema/migrate.ts'

it('0020 adds the change log to a filled store of version 10, and touches no record', () => {
  const db = new SQLite(':memory:')
  migrate(db, [records])
  db.exec("INSERT INTO event (createdAt, updatedAt, title) VALUES ('2022-01-01', '2022-01-01', 'Trefdag')")
  migrate(db, [records, changes])
  expect(db.pragma('user_version', { simple: true })).toBe(20)
  expect(db.prepare('SELECT title FROM event').all()).toEqual([{ title: 'Trefdag' }])
  expect(db.prepare('SELECT count(*) AS n FROM change').get()).toEqual({ n: 0 })
  expect(() => db.exec("INSERT INTO batch (at, kind, state) VALUES ('2022-01-01', 'undo', 'done')")).toThrow('CHECK')
})
