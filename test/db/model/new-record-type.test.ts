import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { exportStore } from '../../../db/exchange/export.ts'
import { jsonSchema } from '../../../db/exchange/json-schema.ts'
import { openStore } from '../../../db/file/open.ts'
import { applyImport, planImport } from '../../../db/import/plan.ts'
import { overviewOf } from '../../../db/lists/overview.ts'
import { searchEverywhere } from '../../../db/lists/search.ts'
import { yearsOf } from '../../../db/lists/years.ts'
import { migrations } from '../../../db/migrations/index.ts'
import { namesIn } from '../../../db/model/families.ts'
import { isRecordName, type RecordName, type recordTypes } from '../../../db/model/index.ts'
import type { Store } from '../../../db/records/store.ts'
import { tempFolder } from '../../helpers/folder.ts'

type Index = { readonly recordTypes: typeof recordTypes }
type Names = { readonly shownOrder: readonly string[] }

/** A record type that the model does not have, with its one place in the order in which types are shown. */
const made = vi.hoisted(() => 'meeting')
vi.mock('../../../db/model/names.ts', async (original) => {
  const { shownOrder } = await original<Names>()
  return { shownOrder: [...shownOrder, made] }
})
vi.mock('../../../db/model/index.ts', async (original) => {
  const index = await original<Index>()
  const meeting = { ...index.recordTypes.event, name: made, label: 'vergadering', plural: 'vergaderingen' }
  const recordTypes: Readonly<Record<string, object>> = { ...index.recordTypes, [made]: meeting }
  return {
    ...index,
    recordTypes,
    recordNames: Object.keys(recordTypes),
    isRecordName: (name: string) => Object.hasOwn(recordTypes, name),
    recordTypeOf: (name: string) => recordTypes[name],
  }
})

const table = `CREATE TABLE ${made} (id INTEGER PRIMARY KEY AUTOINCREMENT, createdAt TEXT NOT NULL, updatedAt TEXT NOT NULL,
  deletedAt TEXT, title TEXT, date TEXT, participants INTEGER, location TEXT, description TEXT) STRICT`

const openWithMeetings = async (): Promise<{ readonly store: Store; readonly meeting: RecordName }> => {
  const path = join(tempFolder(), 'gegevens.jaarverslag')
  const store = await openStore(path, { migrations: [...migrations, { version: 9990, sql: table }] })
  onTestFinished(() => store.close())
  if (!isRecordName(made)) throw new Error('the model does not have the record type of this test')
  return { store, meeting: made }
}

it('a record type with its table is saved, found, listed, read in, undone, emptied and exported without a second list', async () => {
  const { store, meeting } = await openWithMeetings()
  expect(namesIn('year').at(-1)).toBe(meeting)
  const rows = [
    ['Titel', 'Datum'],
    ['Raad van bestuur', '5/3/2022'],
    ['Algemene vergadering', ''],
  ]
  applyImport(store, planImport(store.reader, meeting, rows, { today: '2023-01-09', year: 2022 }))
  expect(store.list(meeting, { search: 'bestuur' }).rows).toMatchObject([{ title: 'Raad van bestuur' }])
  expect(searchEverywhere(store.reader, 'bestuur')).toMatchObject([{ type: meeting, id: 1, day: '2022-03-05' }])
  expect(yearsOf(store.reader)).toEqual({ oldest: 2022, newest: 2022 })
  const { recent, drafts, empty } = overviewOf(store.reader, 2022)
  expect(recent.map(({ type, id }) => `${type} ${id}`)).toEqual(['meeting 2', 'meeting 1'])
  expect(drafts).toEqual([{ type: meeting, id: 2, title: 'Algemene vergadering', missing: ['date'] }])
  expect(empty).not.toContain(meeting)
  expect(exportStore(store.reader).records[meeting]).toHaveLength(2)
  expect(jsonSchema()).toMatchObject({ properties: { records: { properties: { [meeting]: { type: 'array' } } } } })
  store.remove(meeting, 1)
  expect(store.empty({ until: undefined }).goes).toEqual([{ type: meeting, records: 1 }])
  expect(store.list(meeting).total).toBe(1)
})
