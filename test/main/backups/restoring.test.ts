import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answer } from '../../../main/api.ts'
import type { Restored } from '../../../main/backups/restoring.ts'
import type { TestApp } from '../../helpers/app.ts'
import { appOn, made, save } from '../../helpers/backups.ts'

const titles = (app: TestApp) =>
  app.openFile
    .store()
    .list('event', { sort: { field: 'title', descending: false } })
    .rows.map(({ title }) => title)

it('a restore tells what differs, copies first, and can be undone, also after a new start', async () => {
  const app = await appOn('2026-11-23')
  const { id } = save(app, 'Eerst')
  const { file } = await app.context.backups.make('zelf')
  app.openFile.store().save('event', id, { title: 'Eerst, anders' })
  save(app, 'Later')
  expect(await answer(app.context, 'backup.compare', { file })).toMatchObject({
    ok: true,
    value: {
      backup: { counts: { event: 1 } },
      now: { counts: { event: 2 } },
      differences: { types: [{ type: 'event', counts: { goes: 1, returns: 0, changes: 1 } }], fromBin: 0 },
    },
  })
  const result = await answer(app.context, 'backup.restore', { file })
  if (!result.ok) throw new Error(result.error.message)
  const { undo, aside } = result.value as Restored
  expect(aside).toBeNull()
  expect(titles(app)).toEqual(['Eerst'])
  app.openFile.close()

  const again = await appOn('2026-11-24', app.folder)
  // What was put back is in a backup already.
  await again.context.backups.keepUp(true)
  expect((await made(again)).map((one) => one.file)).toEqual([undo, file])
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
  const { path } = before.openFile.store()
  before.openFile.close()
  writeFileSync(path, 'stuk')
  const app = await appOn('2026-11-24', before.folder)
  expect(app.openFile.opened()).toMatchObject({ problem: { kind: 'damaged' } })
  const compared = await app.context.backups.compare({ file })
  expect(compared).toEqual({
    backup: expect.objectContaining({ counts: expect.objectContaining({ event: 1 }) }),
    now: null,
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

it('what a run that was cut off left of backups, of a restore or of a file that was picked goes at the start', async () => {
  const app = await appOn('2026-11-23')
  save(app, 'Eerst')
  const { file } = await app.context.backups.make('zelf')
  await app.context.backups.pick(readFileSync(join(app.folder, 'reservekopieen', file)))
  const before = readdirSync(app.folder)
  expect(before).toContain('gekozen.jaarverslag')
  for (const half of [
    `reservekopieen/${file}.tmp`,
    `reservekopieen/${file}.tmp-wal`,
    'gegevens.jaarverslag.terug',
    'gegevens.jaarverslag.terug.tmp-journal',
    'gekozen.jaarverslag.lees',
    'gekozen.jaarverslag.tmp',
  ])
    writeFileSync(join(app.folder, half), 'half')
  app.context.backups.clearLeft()
  expect(readdirSync(app.folder)).toEqual(before.filter((name) => name !== 'gekozen.jaarverslag'))
  expect(readdirSync(join(app.folder, 'reservekopieen'))).toEqual([file])
  expect(app.logged).toEqual([])
})
