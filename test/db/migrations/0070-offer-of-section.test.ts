import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { offerOfSection } from '../../../db/migrations/0070-offer-of-section.ts'
import { migrations } from '../../../db/migrations/index.ts'
import { migrate } from '../../../db/schema/migrate.ts'

/** A store of before, with a report and these offers. */
const storeWith = (...offers: readonly { readonly code: string; readonly deletedAt?: string }[]) => {
  const db = new SQLite(':memory:')
  migrate(
    db,
    migrations.filter(({ version }) => version < 70),
  )
  for (const { code, deletedAt = null } of offers)
    db.prepare("INSERT INTO offer (createdAt, updatedAt, deletedAt, name, code) VALUES ('', '', ?, ?, ?)").run(
      deletedAt,
      `aanbod ${code}`,
      code,
    )
  db.exec(`
    INSERT INTO report (createdAt, updatedAt, year) VALUES ('', '2022-01-01', 2022);
    INSERT INTO reportSection (createdAt, updatedAt, report, kind, section) VALUES
      ('', '2022-01-01', 1, 'standard', 'themes'),
      ('', '2022-01-01', 1, 'standard', 'newcomers'),
      ('', '2022-01-01', 1, NULL, 'newcomers'),
      ('', '2022-01-01', 1, 'free', 'newcomers')`)
  migrate(db, [offerOfSection])
  return db
}

const bound = (db: SQLite.Database) => db.prepare('SELECT offer FROM reportSection ORDER BY id').pluck().all()

describe('0070', () => {
  it('binds the section for newcomers to the offer that it followed, and no other section', () => {
    const db = storeWith({ code: 'professionalisering' }, { code: 'nieuwkomers' })
    expect(bound(db)).toEqual([null, 2, 2, null])
    expect(db.prepare('SELECT DISTINCT updatedAt FROM reportSection').pluck().all()).toEqual(['2022-01-01'])
  })

  it('takes no offer from the bin', () => {
    expect(bound(storeWith({ code: 'nieuwkomers', deletedAt: '2022-01-01' }))).toEqual([null, null, null, null])
    const again = storeWith({ code: 'nieuwkomers', deletedAt: '2022-01-01' }, { code: 'nieuwkomers' })
    expect(bound(again)).toEqual([null, 2, 2, null])
  })

  it('leaves a store without such an offer unbound', () => {
    expect(bound(storeWith({ code: 'starters' }))).toEqual([null, null, null, null])
  })

  it('keeps an offer that a section follows', () => {
    const db = storeWith({ code: 'nieuwkomers' })
    expect(() => db.exec('DELETE FROM offer')).toThrow('FOREIGN KEY')
  })
})
