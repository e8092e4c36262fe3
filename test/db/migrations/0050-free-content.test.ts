import SQLite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { records } from '../../../db/migrations/0010-records.ts'
import { changes } from '../../../db/migrations/0020-changes.ts'
import { basisOfTypedFigures } from '../../../db/migrations/0030-basis-of-typed-figures.ts'
import { freeContent } from '../../../db/migrations/0050-free-content.ts'
import { migrate } from '../../../db/schema/migrate.ts'

it('0050 leaves reports and sections as they were, what is new not filled in', () => {
  const before = [records, changes, basisOfTypedFigures]
  const db = new SQLite(':memory:')
  migrate(db, before)
  const instants = "'2022-01-01', '2022-01-01'"
  db.exec(`INSERT INTO report (createdAt, updatedAt, year, title) VALUES (${instants}, 2022, 'Ons jaar');
    INSERT INTO reportSection (createdAt, updatedAt, report, title) VALUES (${instants}, 1, 'Voorwoord')`)
  migrate(db, [...before, freeContent])
  expect(db.pragma('user_version', { simple: true })).toBe(50)
  expect(db.prepare('SELECT year, title, layout, annex, colophon FROM report').all()).toEqual([
    { year: 2022, title: 'Ons jaar', layout: null, annex: null, colophon: null },
  ])
  expect(db.prepare('SELECT report, title, under FROM reportSection').all()).toEqual([
    { report: 1, title: 'Voorwoord', under: null },
  ])
  expect(() => db.exec("UPDATE report SET layout = 'vrolijk'")).toThrow('CHECK')
  expect(() => db.exec('INSERT INTO reportText (createdAt, updatedAt, section) VALUES (1, 1, 99)')).toThrow()
})
