import SQLite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { records } from '../../../db/migrations/0010-records.ts'
import { changes } from '../../../db/migrations/0020-changes.ts'
import { basisOfTypedFigures } from '../../../db/migrations/0030-basis-of-typed-figures.ts'
import { migrate } from '../../../db/schema/migrate.ts'

it('0030 leaves the figures typed before as they were, their basis not filled in', () => {
  const db = new SQLite(':memory:')
  migrate(db, [records, changes])
  db.exec(
    "INSERT INTO reportFigure (createdAt, updatedAt, label, value) VALUES ('2022-01-01', '2022-01-01', 'bereik', 12.5)",
  )
  migrate(db, [records, changes, basisOfTypedFigures])
  expect(db.pragma('user_version', { simple: true })).toBe(30)
  expect(db.prepare('SELECT label, value, definition, n FROM reportFigure').all()).toEqual([
    { label: 'bereik', value: 12.5, definition: null, n: null },
  ])
  expect(() => db.exec('UPDATE reportFigure SET n = -1')).toThrow('CHECK')
})
