import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { applicationId } from '../../../db/file/trust.ts'
import { checkSound, faultsOf } from '../../../db/file/verify.ts'
import { migrations } from '../../../db/migrations/index.ts'
import { migrate } from '../../../db/schema/migrate.ts'
import { connect } from '../../../db/sql/connect.ts'
import { writerOf } from '../../../db/sql/sql.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { refusal } from '../../helpers/refusal.ts'
import { layBlank } from '../../helpers/store.ts'

/** A closed store with an activity and an answer, after another program ran `sql` in it. */
const changedBy = async (sql: string): Promise<string> => {
  const path = join(tempFolder(), 'gegevens.jaarverslag')
  await layBlank(path)
  const store = await openStore(path)
  const activity = store.save('activity', null, { title: 'Samen lezen', hours: 2 }).id
  store.save('evaluation', null, { activity, satisfaction: 4 })
  store.close()
  const db = new SQLite(path)
  db.exec(sql)
  db.close()
  return path
}

/** Without the parts that name the column, which are made anew at opening, SQLite lets it go. */
const dropLink = `${['changed', 'search_added', 'search_changed', 'search_gone', 'folded_outdated'].map((name) => `DROP TRIGGER publication_${name};`).join(' ')} ALTER TABLE publication DROP COLUMN link;`

const foreign: readonly (readonly [string, string, string])[] = [
  [
    'a trigger that removes answers',
    'CREATE TRIGGER opruimen AFTER UPDATE ON activity BEGIN DELETE FROM evaluation; END',
    'de trigger “opruimen” op “activity” hoort er niet',
  ],
  [
    'a trigger that nearly has the name of ours',
    'CREATE TRIGGER activity_changed2 AFTER UPDATE ON activity BEGIN DELETE FROM evaluation; END',
    'de trigger “activity_changed2” op “activity” hoort er niet',
  ],
  [
    'a generated column',
    'ALTER TABLE activity ADD COLUMN extra INTEGER AS (length(hex(zeroblob(1000))))',
    'de kolom “extra” van de tabel “activity” hoort er niet',
  ],
  [
    'a column of ours that is computed',
    `${dropLink} ALTER TABLE publication ADD COLUMN link TEXT AS ('https://elders.example')`,
    'de kolom “link” van de tabel “publication” wordt berekend in plaats van bewaard',
  ],
  ['a column that is gone', dropLink, 'de kolom “link” van de tabel “publication” ontbreekt'],
  [
    'a view in the place of a table',
    'ALTER TABLE setAside RENAME TO elders; CREATE VIEW setAside AS SELECT * FROM elders',
    '“setAside” is een view, en hoort een tabel te zijn',
  ],
  ['a foreign table', 'CREATE TABLE klanten (naam TEXT)', 'de tabel “klanten” hoort er niet'],
  ['a foreign view', 'CREATE VIEW overzicht AS SELECT 1', 'de view “overzicht” hoort er niet'],
  [
    'a foreign index',
    'CREATE UNIQUE INDEX een_titel ON event (title)',
    'de index “een_titel” op “event” hoort er niet',
  ],
  ['a table that is gone', 'DROP TABLE setAside', 'de tabel “setAside” ontbreekt'],
  [
    'an index that is gone',
    'DROP INDEX evaluation_activity',
    'de index “evaluation_activity” op “evaluation” ontbreekt',
  ],
  [
    'a table that checks nothing any more',
    'DROP TABLE counting; CREATE TABLE counting (id INTEGER PRIMARY KEY AUTOINCREMENT, createdAt TEXT NOT NULL, updatedAt TEXT NOT NULL, deletedAt TEXT, year INTEGER, satisfaction TEXT, scale TEXT, mark INTEGER, npsOffer INTEGER, activitiesOffer INTEGER, participants TEXT, note TEXT) STRICT; CREATE UNIQUE INDEX counting_year ON counting (year) WHERE deletedAt IS NULL',
    'de tabel “counting” is anders gemaakt dan het hoort',
  ],
  [
    'a table in the place of a derived trigger',
    'DROP TRIGGER event_made; CREATE TABLE event_made (naam TEXT)',
    'de tabel “event_made” hoort er niet',
  ],
]

describe('a file that another program changed', () => {
  it.each(foreign)('is refused, named and left as it is: %s', async (_, sql, fault) => {
    const path = await changedBy(sql)
    const before = readFileSync(path)
    const { kind, message } = await refusal(() => openStore(path))
    expect(kind).toBe('damaged')
    expect(message).toContain(path)
    expect(message).toContain(fault)
    expect(message).toMatch(/Er is niets aan gewijzigd\. Red wat er te lezen is .*reservekopie terug\.$/)
    expect(readFileSync(path).equals(before)).toBe(true)
    const db = connect(path)
    expect(faultsOf(writerOf(db))).toContain(fault)
    expect((await refusal(() => checkSound(db, path))).message).toContain(fault)
    db.close()
  })
})

describe('a file that is ours', () => {
  it('opens after ANALYZE, VACUUM and REINDEX, and is sound', async () => {
    const path = await changedBy('ANALYZE; VACUUM; REINDEX')
    const store = await openStore(path)
    expect(faultsOf(store.reader)).toEqual([])
    store.close()
  })

  it.each(migrations.map(({ version }) => version))(
    'opens as version %i left it, but not with a foreign trigger',
    async (version) => {
      const make = (more: string) => {
        const path = join(tempFolder(), 'gegevens.jaarverslag')
        const db = new SQLite(path)
        db.pragma(`application_id = ${applicationId}`)
        migrate(
          db,
          migrations.filter((one) => one.version <= version),
        )
        db.exec(more)
        db.close()
        return path
      }
      const store = await openStore(make(''))
      expect(faultsOf(store.reader)).toEqual([])
      store.close()
      const path = make('CREATE TRIGGER opruimen AFTER UPDATE ON event BEGIN DELETE FROM evaluation; END')
      expect((await refusal(() => openStore(path))).message).toContain('de trigger “opruimen” op “event” hoort er niet')
    },
  )
})
