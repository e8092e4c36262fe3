import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { differencesBetween, type Fate } from '../../../db/backup/differences.ts'
import { copyStore } from '../../../db/file/copy.ts'
import { openStore } from '../../../db/file/open.ts'
import type { RecordName } from '../../../db/model/index.ts'
import type { Store } from '../../../db/records/store.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { layBlank } from '../../helpers/store.ts'

/** A store that lies open, and where a backup of it goes. */
const opened = async (): Promise<{ readonly store: Store; readonly backup: string }> => {
  const folder = tempFolder()
  const path = join(folder, 'gegevens.jaarverslag')
  await layBlank(path)
  // Each change has an instant of its own, as in a year of work.
  let second = 0
  const store = await openStore(path, { now: () => new Date(Date.UTC(2023, 0, 9, 9, 0, second++)) })
  onTestFinished(() => store.close())
  return { store, backup: join(folder, 'kopie.jaarverslag') }
}

/** Of each type that differs: how many records go, return and change. */
const told = (store: Store, backup: string): Partial<Record<RecordName, string>> =>
  Object.fromEntries(
    differencesBetween(store.path, backup).types.map(({ type, counts }) => [
      type,
      (['goes', 'returns', 'changes'] as const satisfies readonly Fate[]).map((fate) => counts[fate]).join(' '),
    ]),
  )

it('the same records make no difference', async () => {
  const { store, backup } = await opened()
  const theme = store.save('theme', null, { name: 'Samen leren' }).id
  store.save('activity', null, { title: 'Eerst', theme })
  await copyStore(store.path, backup)
  expect(differencesBetween(store.path, backup)).toEqual({ types: [], fromBin: 0 })
})

it('records are told one by one: what was made since goes, what was removed returns, what was changed changes back', async () => {
  const { store, backup } = await opened()
  const ids = ['a', 'b', 'c', 'd'].map((title) => store.save('activity', null, { title }).id)
  await copyStore(store.path, backup)
  // As many as before: counts alone would say that nothing differs.
  store.remove('activity', ids[0] ?? 0)
  store.save('activity', null, { title: 'e' })
  store.save('activity', ids[1] ?? 0, { notes: 'anders' })
  // What was changed and changed back is as it was.
  store.save('activity', ids[2] ?? 0, { title: 'x' })
  store.save('activity', ids[2] ?? 0, { title: 'c' })
  expect(told(store, backup)).toEqual({ activity: '1 1 1' })
})

it('links are a part of what a record is, in their order', async () => {
  const { store, backup } = await opened()
  const [one, two] = ['Een', 'Twee'].map((title) => store.save('publication', null, { title }).id)
  const { id } = store.save('trajectory', null, { title: 'Traject', publications: [one ?? 0, two ?? 0] })
  await copyStore(store.path, backup)
  expect(told(store, backup)).toEqual({})
  store.save('trajectory', id, { publications: [two ?? 0, one ?? 0] })
  expect(told(store, backup)).toEqual({ trajectory: '0 0 1' })
})

it('the report counts too: its sections, texts, tables, pictures and figures, and final versions by name', async () => {
  const { store, backup } = await opened()
  const report = store.save('report', null, { year: 2022 }).id
  await copyStore(store.path, backup)
  store.save('report', report, { colophon: 'Met dank aan' })
  const section = store.save('reportSection', null, { report, title: 'Woord vooraf' }).id
  store.save('reportText', null, { section, body: 'Dag.' })
  store.save('reportTable', null, { section, caption: 'Cijfers' })
  store.save('reportImage', null, { section, alt: 'Foto' })
  store.save('reportFigure', null, { section, label: 'Bezoekers' })
  store.save('reportVersion', null, { report, version: 1 })
  store.save('report', null, { year: 2023 })
  expect(told(store, backup)).toEqual({
    report: '1 0 1',
    reportSection: '1 0 0',
    reportText: '1 0 0',
    reportTable: '1 0 0',
    reportImage: '1 0 0',
    reportFigure: '1 0 0',
    reportVersion: '1 0 0',
  })
  const { types } = differencesBetween(store.path, backup)
  const namesOf = (name: RecordName) => types.find(({ type }) => type === name)?.names
  expect(namesOf('report')).toEqual({ goes: ['2023'], returns: [], changes: ['2022'] })
  expect(namesOf('reportVersion')).toEqual({ goes: ['2022 versie 1'], returns: [], changes: [] })
})

it('a number that was given again after a restore is another record', async () => {
  const { store, backup } = await opened()
  await copyStore(store.path, backup)
  const other = await openStore(backup, { now: () => new Date('2024-02-02T10:00:00Z') })
  other.save('event', null, { title: 'In de kopie' })
  other.close()
  store.save('event', null, { title: 'Hier' })
  expect(told(store, backup)).toEqual({ event: '1 1 0' })
})

it('the bin is told apart: what lies there and not in the backup', async () => {
  const { store, backup } = await opened()
  const kept = store.save('event', null, { title: 'Blijft' }).id
  await copyStore(store.path, backup)
  const binned = store.save('event', null, { title: 'Weg' }).id
  store.remove('event', binned)
  store.remove('event', kept)
  expect(differencesBetween(store.path, backup)).toMatchObject({
    types: [{ type: 'event', counts: { goes: 0, returns: 1, changes: 0 } }],
    fromBin: 1,
  })
})

it('a backup of the first version is compared by what it has, and what it hasn’t yet goes', async () => {
  const folder = tempFolder()
  const [path, backup] = [join(folder, 'gegevens.jaarverslag'), join(folder, 'kopie.jaarverslag')]
  const old = gunzipSync(readFileSync(join(import.meta.dirname, '../../fixtures/stores/0.1.0.jaarverslag.gz')))
  for (const file of [path, backup]) writeFileSync(file, old)
  const store = await openStore(path)
  onTestFinished(() => store.close())
  expect(differencesBetween(path, backup)).toEqual({ types: [], fromBin: 0 })
  const { id } = store.list('reportSection').rows[0] ?? store.save('reportSection', null, { title: 'Nieuw' })
  store.save('reportText', null, { section: id, body: 'Later kwamen er teksten bij.' })
  expect(told(store, backup)['reportText']).toBe('1 0 0')
  expect(readFileSync(backup).equals(old)).toBe(true)
})
