import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { answer } from '../../../main/api.ts'
import { appOn, made, save } from '../../helpers/backups.ts'
import { tempFolder } from '../../helpers/folder.ts'

it('a second place gets a copy of each, is told of when it is gone for long, and is caught up when it is back', async () => {
  const stick = join(tempFolder(), 'stick')
  mkdirSync(stick)
  const app = await appOn('2026-11-01', undefined, stick)
  save(app, 'Eerst')
  expect(await answer(app.context, 'backup.chooseSecond', undefined)).toMatchObject({ ok: true })
  const away = join(stick, readdirSync(stick)[0] ?? '')
  expect(readdirSync(away)).toEqual((await made(app)).map(({ file }) => file))
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
  expect(readdirSync(away)).toEqual([(await made(app))[0]?.file])
  const copy = await openStore(join(away, readdirSync(away)[0] ?? ''))
  expect(copy.list('event').total).toBe(2)
  copy.close()
})

it('a second place that can’t be written to is told as such: the backup beside the records was made', async () => {
  const stick = join(tempFolder(), 'stick')
  mkdirSync(stick)
  const app = await appOn('2026-11-01', undefined, stick)
  save(app, 'Eerst')
  await answer(app.context, 'backup.chooseSecond', undefined)
  rmSync(stick, { recursive: true })
  writeFileSync(stick, 'een bestand op de plaats van de map')

  save(app, 'Later')
  await app.context.backups.keepUp(true)
  expect(await made(app)).toHaveLength(2)
  expect(await app.context.backups.warnings()).toEqual([
    {
      kind: 'secondPlace',
      message: expect.stringMatching(
        /^De laatste reservekopie staat naast je gegevens, maar kwam niet op je tweede plek\. De map .* kan niet gemaakt worden\. Kies een andere map\.$/,
      ),
    },
  ])

  rmSync(stick)
  mkdirSync(stick)
  await app.context.backups.keepUp(false)
  expect(await app.context.backups.warnings()).toEqual([])
})
