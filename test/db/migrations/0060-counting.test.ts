import SQLite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { counting } from '../../../db/migrations/0060-counting.ts'
import { migrations } from '../../../db/migrations/index.ts'
import { migrate } from '../../../db/schema/migrate.ts'

it('0060 leaves the answers of before on their scale of five', () => {
  const db = new SQLite(':memory:')
  migrate(
    db,
    migrations.filter(({ version }) => version < 60),
  )
  db.exec(
    "INSERT INTO evaluation (createdAt, updatedAt, satisfaction, recommendation) VALUES ('2022-01-01', '2022-01-01', 4, 9)",
  )
  migrate(db, [counting])
  expect(db.prepare('SELECT satisfaction, satisfactionOfTen, recommendation FROM evaluation').all()).toEqual([
    { satisfaction: 4, satisfactionOfTen: null, recommendation: 9 },
  ])
  expect(() => db.exec('UPDATE evaluation SET satisfactionOfTen = 8')).toThrow('CHECK')
  expect(() => db.exec('UPDATE evaluation SET satisfaction = NULL, satisfactionOfTen = 11')).toThrow('CHECK')
})
