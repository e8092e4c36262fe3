import SQLite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { records } from '../../../db/migrations/0010-records.ts'
import { changes } from '../../../db/migrations/0020-changes.ts'
import { basisOfTypedFigures } from '../../../db/migrations/0030-basis-of-typed-figures.ts'
import { houseStyle } from '../../../db/migrations/0040-house-style.ts'
import { migrate } from '../../../db/schema/migrate.ts'

it('0040 leaves the organisation as it was, its house style not filled in', () => {
  const before = [records, changes, basisOfTypedFigures]
  const db = new SQLite(':memory:')
  migrate(db, before)
  db.exec(
    "INSERT INTO profile (createdAt, updatedAt, name, accent) VALUES ('2022-01-01', '2022-01-01', 'Socius', '#a8324a')",
  )
  migrate(db, [...before, houseStyle])
  expect(db.pragma('user_version', { simple: true })).toBe(40)
  expect(db.prepare('SELECT name, accent, second, fonts, logo, cover FROM profile').all()).toEqual([
    { name: 'Socius', accent: '#a8324a', second: null, fonts: null, logo: null, cover: null },
  ])
  expect(() => db.exec("UPDATE profile SET fonts = 'Comic Sans'")).toThrow('CHECK')
})
