import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { records } from '../../../db/migrations/0010-records.ts'
import { migrate } from '../../../db/schema/migrate.ts'

const fresh = () => {
  const db = new SQLite(':memory:')
  db.pragma('foreign_keys = ON')
  migrate(db, [records])
  return db
}
const at = "'2022-01-01T00:00:00.000Z'"

describe('0010 records', () => {
  it('raises an empty file to version 10, and runs once', () => {
    const db = fresh()
    expect(db.pragma('user_version', { simple: true })).toBe(10)
    migrate(db, [records])
    expect(db.pragma('user_version', { simple: true })).toBe(10)
  })

  it('makes strict tables only', () => {
    const tables = fresh()
      .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'")
      .all()
    expect(tables.length).toBeGreaterThan(25)
    for (const table of tables) expect(table).toMatchObject({ strict: 1 })
  })

  it.each([
    ['a date that is none', `INSERT INTO event (createdAt, updatedAt, date) VALUES (${at}, ${at}, '5/3/2022')`],
    ['an unknown code', `INSERT INTO activity (createdAt, updatedAt, status) VALUES (${at}, ${at}, 'gehouden')`],
    [
      'an end before the start',
      `INSERT INTO activity (createdAt, updatedAt, startDate, endDate) VALUES (${at}, ${at}, '2022-03-05', '2022-03-04')`,
    ],
    ['a sixth star', `INSERT INTO evaluation (createdAt, updatedAt, satisfaction) VALUES (${at}, ${at}, 6)`],
    ['a link to nowhere', `INSERT INTO activity (createdAt, updatedAt, theme) VALUES (${at}, ${at}, 9)`],
    ['text for a number', `INSERT INTO activity (createdAt, updatedAt, participants) VALUES (${at}, ${at}, 'veel')`],
    [
      'a list that is no JSON',
      `INSERT INTO testimonial (createdAt, updatedAt, consentScope) VALUES (${at}, ${at}, 'report')`,
    ],
    [
      'the same code twice',
      `INSERT INTO theme (createdAt, updatedAt, code) VALUES (${at}, ${at}, 'a'), (${at}, ${at}, 'a')`,
    ],
  ])('refuses %s', (_, sql) => {
    expect(() => fresh().exec(sql)).toThrow()
  })
})
