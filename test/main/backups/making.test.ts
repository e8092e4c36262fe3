import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answer } from '../../../main/api.ts'
import type { TestApp } from '../../helpers/app.ts'
import { appOn, made, save } from '../../helpers/backups.ts'

const days = async (app: TestApp) => (await made(app)).map(({ at, reason }) => `${at.slice(0, 10)} ${reason}`)

it('an empty store needs no backup; the first start after a change makes one, and the next only after another change', async () => {
  const app = await appOn('2026-11-23')
  await app.context.backups.keepUp(true)
  expect(await days(app)).toEqual([])
  save(app, 'Eerst')
  for (let starts = 0; starts < 3; starts++) await app.context.backups.keepUp(true)
  expect(await days(app)).toEqual(['2026-11-23 start'])
  save(app, 'Later')
  await app.context.backups.keepUp(true)
  expect(await days(app)).toEqual(['2026-11-23 start', '2026-11-23 start'])
  expect((await made(app))[0]?.holds).toMatchObject({ counts: { event: 2, activity: 0 } })
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
  expect(await days(app)).toEqual([
    '2001-01-01 dagelijks',
    '2026-11-25 dagelijks',
    '2026-11-24 dagelijks',
    '2026-11-23 start',
  ])
  for (let number = 0; number < 12; number++) await app.context.backups.make('zelf')
  // Ten latest, and the last one of each of the three days before.
  expect(await days(app)).toEqual([
    ...Array.from({ length: 10 }, () => '2001-01-01 zelf'),
    '2026-11-25 dagelijks',
    '2026-11-24 dagelijks',
    '2026-11-23 start',
  ])
})

it('reading in makes one first', async () => {
  const app = await appOn('2026-11-23')
  save(app, 'Eerst')
  const table = [['titel'], ['Een'], ['Twee']]
  expect(await answer(app.context, 'import.apply', { type: 'event', year: 2026, table })).toMatchObject({ ok: true })
  expect(app.openFile.store().list('event').total).toBe(3)
  expect(await made(app)).toMatchObject([{ reason: 'voor-import', holds: { counts: { event: 1 } } }])
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
  await app.openFile.openExample()
  await app.context.backups.make('zelf')
  expect((await made(app))[0]?.holds).toMatchObject({ counts: { event: 1, activity: 0 } })
})
