/** The app whose file is replaced or removed while it runs. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { answer } from '../../../main/api.ts'
import { freshApp, type TestApp } from '../../helpers/app.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { filledStore } from '../../helpers/store.ts'

const save = (app: TestApp, title: string) =>
  answer(app.context, 'record.save', { type: 'event', id: null, patch: { title } })

const titles = (app: TestApp) =>
  app.openFile
    .store()
    .list('event')
    .rows.map(({ title }) => title)

/** An app with one event, over whose file a program that keeps folders the same lays another with four hundred. */
const replacedApp = async () => {
  const app = await freshApp()
  const path = app.openFile.ownPath()
  await save(app, 'Bewaard')
  const beside = `${path}.sync`
  copyFileSync(await filledStore(tempFolder()), beside)
  renameSync(beside, path)
  return { app, path, theirs: readFileSync(path) }
}
const asidesIn = ({ folder }: TestApp, word: string) => readdirSync(folder).filter((name) => name.includes(word))

test('neither saving nor a backup nor a check touches the other file, and each says what happened', async () => {
  const { app, path, theirs } = await replacedApp()
  for (const [name, input] of [
    ['backup.make', undefined],
    ['file.check', undefined],
    ['export.records', { format: 'json', withPrivate: true }],
    ['record.save', { type: 'event', id: null, patch: { title: 'Later' } }],
    ['record.list', { type: 'event' }],
  ] as const)
    expect(await answer(app.context, name, input), name).toMatchObject({ ok: false, error: { kind: 'replaced' } })
  await app.context.backups.keepUp(true)
  expect(await answer(app.context, 'app.state', undefined)).toMatchObject({
    ok: true,
    value: { problem: { kind: 'replaced' } },
  })
  app.openFile.close()
  expect(readFileSync(path).equals(theirs)).toBe(true)
  expect(existsSync(`${path}-wal`)).toBe(false)
  expect(asidesIn(app, '.was-open.')).toHaveLength(1)
})

test('a copy is made of what is open, not of the other file', async () => {
  const { app, path, theirs } = await replacedApp()
  const to = join(app.documents, 'gegevens (kopie).jaarverslag')
  mkdirSync(app.documents)
  expect(await answer(app.context, 'file.saveCopy', undefined)).toEqual({ ok: true, value: to })
  const copy = await openStore(to)
  expect(copy.list('event').rows.map(({ title }) => title)).toEqual(['Bewaard'])
  copy.close()
  expect(readFileSync(path).equals(theirs)).toBe(true)
})

test('what was open is put back at its place, and the other file kept beside it', async () => {
  const { app, theirs } = await replacedApp()
  await save(app, 'Te laat')
  expect(await answer(app.context, 'file.putBack', undefined)).toMatchObject({ ok: true, value: { problem: null } })
  expect(titles(app)).toEqual(['Bewaard'])
  await save(app, 'Verder')
  expect(app.openFile.store().list('event').total).toBe(2)
  const [other = ''] = asidesIn(app, '.ander.')
  expect(readFileSync(join(app.folder, other)).equals(theirs)).toBe(true)
  expect(asidesIn(app, '.was-open.')).toEqual([])
})

test('work goes on in the other file when that is wanted, and what was open is kept and offered', async () => {
  const { app } = await replacedApp()
  expect(await answer(app.context, 'app.retry', undefined)).toMatchObject({ ok: true, value: { problem: null } })
  expect(app.openFile.store().list('event').total).toBe(400)
  const [kept = ''] = asidesIn(app, '.was-open.')
  expect(app.context.recordsFile.state().others).toContain(join(app.folder, kept))
  const store = await openStore(join(app.folder, kept))
  expect(store.list('event').rows.map(({ title }) => title)).toEqual(['Bewaard'])
  store.close()
})

test('a file that was removed is never made anew and empty, neither now nor at the next start', async () => {
  const app = await freshApp()
  const path = app.openFile.ownPath()
  await save(app, 'Bewaard')
  rmSync(path)
  expect(await answer(app.context, 'app.retry', undefined)).toMatchObject({
    ok: true,
    value: { problem: { kind: 'missing', message: expect.stringContaining('staat ernaast') } },
  })
  expect(existsSync(path)).toBe(false)
  app.openFile.close()
  const next = await freshApp({}, undefined, { folder: app.folder })
  expect(next.openFile.opened()).toMatchObject({ problem: { kind: 'missing' } })
  expect(existsSync(path)).toBe(false)
})

test('what is typed meanwhile is kept, and offered once what was open is put back', async () => {
  const { app } = await replacedApp()
  const id = 1
  await answer(app.context, 'unsaved.keep', { drafts: [{ type: 'event', id, values: { title: 'Half get' } }] })
  await answer(app.context, 'file.putBack', undefined)
  expect(app.context.unsaved.left()).toMatchObject([{ type: 'event', id, values: { title: 'Half get' } }])
})
