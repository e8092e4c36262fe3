import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../db/open.ts'
import { answer } from '../../main/api.ts'
import type { Restored } from '../../main/backups/restoring.ts'
import { freshApp, type TestApp } from '../helpers/app.ts'
import { tempFolder } from '../helpers/folder.ts'

/** An app whose clock the test sets. */
const appOn = async (day: string, folder?: string, chosen?: string) => {
  const clock = { now: `${day}T12:00:00.000Z` }
  const app = await freshApp(chosen === undefined ? {} : { askFolder: async () => chosen }, undefined, {
    now: () => new Date(clock.now),
    ...(folder !== undefined && { folder }),
  })
  return { ...app, clock }
}
const save = (app: TestApp, title: string) => app.shelf.store().save('event', null, { title })
const titles = (app: TestApp) =>
  app.shelf
    .store()
    .list('event', { sort: { field: 'title', descending: false } })
    .rows.map(({ title }) => title)
const made = async (app: TestApp) =>
  (await app.context.backups.state()).backups.map(({ at, reason }) => `${at.slice(0, 10)} ${reason}`)

it('an empty store needs no backup; the first start after a change makes one, and the next only after another change', async () => {
  const app = await appOn('2026-11-23')
  await app.context.backups.keepUp(true)
  expect(await made(app)).toEqual([])
  save(app, 'Eerst')
  for (let starts = 0; starts < 3; starts++) await app.context.backups.keepUp(true)
  expect(await made(app)).toEqual(['2026-11-23 start'])
  save(app, 'Later')
  await app.context.backups.keepUp(true)
  expect(await made(app)).toEqual(['2026-11-23 start', '2026-11-23 start'])
  expect((await app.context.backups.state()).backups[0]?.holds).toMatchObject({ counts: { event: 2, activity: 0 } })
})

it('an app that runs on makes one a day, also when the clock is set back, and that throws nothing newer away', async () => {
  const app = await appOn('2026-11-23')
  save(app, '0')
  await app.context.backups.keepUp(true)
  for (const day of ['2026-11-23', '2026-11-24', '2026-11-24', '2026-11-25', '2001-01-01']) {
    app.clock.now = `${day}T15:00:00.000Z`
    save(app, day)
    await app.context.backups.keepUp(false)
  }
  expect(await made(app)).toEqual([
    '2001-01-01 dagelijks',
    '2026-11-25 dagelijks',
    '2026-11-24 dagelijks',
    '2026-11-23 start',
  ])
  for (let number = 0; number < 12; number++) await app.context.backups.make('zelf')
  // Ten latest, and of the months 2001-01 and 2026-11 the last one.
  expect(await made(app)).toEqual([...Array.from({ length: 10 }, () => '2001-01-01 zelf'), '2026-11-25 dagelijks'])
})

it('reading in makes one first', async () => {
  const app = await appOn('2026-11-23')
  save(app, 'Eerst')
  const table = [['titel'], ['Een'], ['Twee']]
  expect(await answer(app.context, 'import.apply', { type: 'event', year: 2026, table })).toMatchObject({ ok: true })
  expect(titles(app)).toEqual(['Een', 'Eerst', 'Twee'])
  expect((await app.context.backups.state()).backups).toMatchObject([
    { reason: 'voor-import', holds: { counts: { event: 1 } } },
  ])
})

it('a restore tells what differs, copies first, and can be undone, also after a new start', async () => {
  const app = await appOn('2026-11-23')
  const { id } = save(app, 'Eerst')
  const { file } = await app.context.backups.make('zelf')
  app.shelf.store().save('event', id, { title: 'Eerst, anders' })
  save(app, 'Later')
  expect(await answer(app.context, 'backup.compare', { file })).toMatchObject({
    ok: true,
    value: { backup: { counts: { event: 1 } }, now: { counts: { event: 2 } }, since: { event: 2, activity: 0 } },
  })
  const result = await answer(app.context, 'backup.restore', { file })
  if (!result.ok) throw new Error(result.error.message)
  const { undo, aside } = result.value as Restored
  expect(aside).toBeNull()
  expect(titles(app)).toEqual(['Eerst'])
  app.shelf.close()

  const again = await appOn('2026-11-24', app.folder)
  // What was put back is in a backup already.
  await again.context.backups.keepUp(true)
  expect((await again.context.backups.state()).backups.map((one) => one.file)).toEqual([undo, file])
  await again.context.backups.restore({ file: undo ?? '' })
  expect(titles(again)).toEqual(['Eerst, anders', 'Later'])
  expect(await answer(again.context, 'record.save', { type: 'event', id, patch: { title: 'Verder' } })).toMatchObject({
    ok: true,
  })
})

it('a damaged store is kept aside, and a backup takes its place', async () => {
  const before = await appOn('2026-11-23')
  save(before, 'Eerst')
  const { file } = await before.context.backups.make('zelf')
  const { path } = before.shelf.store()
  before.shelf.close()
  writeFileSync(path, 'stuk')
  const app = await appOn('2026-11-24', before.folder)
  expect(app.shelf.opened()).toMatchObject({ problem: { kind: 'damaged' } })
  expect(app.context.backups.compare({ file })).toMatchObject({
    backup: { counts: { event: 1 } },
    now: null,
    since: {},
  })
  const { undo, aside } = await app.context.backups.restore({ file })
  expect(undo).toBeNull()
  expect(readFileSync(aside ?? '', 'utf8')).toBe('stuk')
  expect(titles(app)).toEqual(['Eerst'])
})

it('a file that was picked is restored on a machine that knows nothing of it, and one that is no store is refused', async () => {
  const elsewhere = await appOn('2026-11-23')
  save(elsewhere, 'Van de oude laptop')
  const { file } = await elsewhere.context.backups.make('zelf')
  const bytes = readFileSync(join((await elsewhere.context.backups.state()).folder, file))

  const app = await appOn('2026-11-24')
  for (const bad of [new Uint8Array(), Buffer.from('een brief'), bytes.subarray(0, 9000)])
    expect(await answer(app.context, 'backup.pick', { bytes: bad })).toMatchObject({
      ok: false,
      error: { kind: 'damaged' },
    })
  expect(await answer(app.context, 'backup.pick', { bytes })).toMatchObject({
    ok: true,
    value: { backup: { counts: { event: 1 } }, now: { counts: { event: 0 } } },
  })
  await app.context.backups.restore({ picked: true })
  expect(titles(app)).toEqual(['Van de oude laptop'])
  expect(readdirSync(app.folder).filter((name) => name.startsWith('gekozen'))).toEqual([])
})

it.each(['../../etc/passwd', 'gegevens.jaarverslag', 'gegevens.0001.2026-11-23T12-00-00.zelf.jaarverslag', ''])(
  'only what is in the list can be restored, not %j',
  async (file) => {
    const app = await appOn('2026-11-23')
    save(app, 'Eerst')
    expect(await answer(app.context, 'backup.restore', { file })).toMatchObject({
      ok: false,
      error: { kind: 'missing' },
    })
    expect(titles(app)).toEqual(['Eerst'])
  },
)

it('a second place gets a copy of each, is told of when it is gone for long, and is caught up when it is back', async () => {
  const stick = join(tempFolder(), 'stick')
  mkdirSync(stick)
  const app = await appOn('2026-11-01', undefined, stick)
  save(app, 'Eerst')
  expect(await answer(app.context, 'backup.chooseSecond', undefined)).toMatchObject({ ok: true })
  const away = join(stick, readdirSync(stick)[0] ?? '')
  expect(readdirSync(away)).toEqual((await app.context.backups.state()).backups.map(({ file }) => file))
  expect((await app.context.backups.state()).second).toEqual({
    folder: stick,
    isThere: true,
    seen: '2026-11-01T12:00:00.000Z',
  })

  rmSync(stick, { recursive: true })
  save(app, 'Later')
  app.clock.now = '2026-11-14T12:00:00.000Z'
  await app.context.backups.keepUp(false)
  expect(await app.context.backups.warnings()).toEqual([])
  app.clock.now = '2026-11-16T12:00:00.000Z'
  expect(await app.context.backups.warnings()).toEqual([
    { kind: 'secondPlace', message: expect.stringContaining('sinds 1 november 2026') },
  ])

  mkdirSync(stick)
  await app.context.backups.keepUp(false)
  expect(await app.context.backups.warnings()).toEqual([])
  expect(readdirSync(away)).toEqual([(await app.context.backups.state()).backups[0]?.file])
  const copy = await openStore(join(away, readdirSync(away)[0] ?? ''))
  expect(copy.list('event').total).toBe(2)
  copy.close()
})

it('a backup that could not be made is told, those that are there stay, and work goes on', async () => {
  const app = await appOn('2026-11-23')
  save(app, 'Eerst')
  const folder = join(app.folder, 'reservekopieen')
  writeFileSync(folder, 'geen map')
  await app.context.backups.keepUp(true)
  expect(await app.context.backups.warnings()).toEqual([
    { kind: 'backup', message: expect.stringMatching(/^De laatste reservekopie is niet gemaakt\. .+\.$/) },
  ])
  save(app, 'Later')
  rmSync(folder)
  await app.context.backups.keepUp(true)
  expect(await app.context.backups.warnings()).toEqual([])
  expect(existsSync(folder)).toBe(true)
})

it('while the example lies open the own file is the one that counts', async () => {
  const app = await appOn('2026-11-23')
  save(app, 'Eerst')
  await app.shelf.openExample()
  await app.context.backups.make('zelf')
  expect((await app.context.backups.state()).backups[0]?.holds).toMatchObject({ counts: { event: 1, activity: 0 } })
})
