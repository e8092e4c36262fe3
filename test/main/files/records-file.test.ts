import { copyFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { answer } from '../../../main/api.ts'
import { givenFile } from '../../../main/desktop/given-file.ts'
import { freshApp } from '../../helpers/app.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { layBlank } from '../../helpers/store.ts'

/** A file elsewhere with one event of that title. */
const fileWith = async (title: string): Promise<string> => {
  const path = join(tempFolder(), 'ander.jaarverslag')
  await layBlank(path)
  const store = await openStore(path)
  store.save('event', null, { title })
  store.close()
  return path
}

describe('another file', () => {
  it('is opened, found again at the next start, and the former is offered to go back to', async () => {
    const path = await fileWith('Elders')
    const app = await freshApp({ askFile: async () => path })
    const usual = app.openFile.usualPath
    app.openFile.store().save('event', null, { title: 'Hier' })
    expect(await answer(app.context, 'file.choose', undefined)).toMatchObject({
      ok: true,
      value: { chosen: true, state: { path, problem: null } },
    })
    expect(app.context.recordsFile.state()).toMatchObject({ path, isUsual: false, others: [usual] })
    app.openFile.close()

    const again = await freshApp({}, undefined, { folder: app.folder })
    expect(again.openFile.store().list('event').rows).toMatchObject([{ title: 'Elders' }])
    expect(await answer(again.context, 'file.open', { path: usual })).toMatchObject({
      ok: true,
      value: { path: usual },
    })
    expect(again.openFile.store().list('event').rows).toMatchObject([{ title: 'Hier' }])
    expect(again.context.recordsFile.state()).toMatchObject({ isUsual: true, others: [path] })
  })

  it('that can not be opened leaves the one that lies open as it is', async () => {
    const path = await fileWith('Elders')
    writeFileSync(path, 'stuk')
    const app = await freshApp({ askFile: async () => path })
    app.openFile.store().save('event', null, { title: 'Hier' })
    expect(await answer(app.context, 'file.choose', undefined)).toMatchObject({ ok: false, error: { kind: 'damaged' } })
    expect(app.openFile.store().list('event').rows).toMatchObject([{ title: 'Hier' }])
    expect(app.context.recordsFile.state()).toMatchObject({ isUsual: true, others: [] })
  })

  it('is only opened by its path when it was worked in before', async () => {
    const app = await freshApp()
    const path = await fileWith('Elders')
    expect(await answer(app.context, 'file.open', { path })).toMatchObject({ ok: false, error: { kind: 'missing' } })
  })

  it('that is a backup is refused: it stays as it is', async () => {
    const app = await freshApp({ askFile: async () => backup })
    app.openFile.store().save('event', null, { title: 'Hier' })
    const { file } = await app.context.backups.make('zelf')
    const backup = join((await app.context.backups.state()).folder, file)
    expect(await answer(app.context, 'file.choose', undefined)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('is een reservekopie') },
    })
  })

  it('that was double-clicked waits for the page to have saved, and is then opened', async () => {
    const path = await fileWith('Elders')
    const app = await freshApp()
    expect(await answer(app.context, 'file.asked', undefined)).toEqual({ ok: true, value: null })
    app.context.recordsFile.ask(path)
    expect(await answer(app.context, 'file.asked', undefined)).toEqual({ ok: true, value: path })
    expect(app.openFile.store().path).toBe(app.openFile.usualPath)
    expect(await answer(app.context, 'file.openAsked', undefined)).toMatchObject({ ok: true, value: { path } })
    expect(await answer(app.context, 'file.asked', undefined)).toEqual({ ok: true, value: null })
  })

  it.each([
    [['--user-data-dir=/x', 'jaar 2022.jaarverslag'], '/werk/jaar 2022.jaarverslag'],
    [['/elders/A.JAARVERSLAG'], '/elders/A.JAARVERSLAG'],
    [['--open=x.jaarverslag'], undefined],
    [['.', 'brief.docx'], undefined],
  ])('on the command line %j is %j', (args, path) => {
    expect(givenFile(args, '/werk')).toBe(path)
  })
})

describe('a file that is gone', () => {
  it('from a place of its own is named, and another can be opened', async () => {
    const path = await fileWith('Elders')
    const app = await freshApp({ askFile: async () => path })
    await app.context.recordsFile.choose()
    app.openFile.close()
    rmSync(path)
    const again = await freshApp({}, undefined, { folder: app.folder })
    expect(again.openFile.opened()).toMatchObject({
      problem: { kind: 'missing', message: expect.stringContaining(path) },
    })
    expect(existsSync(path)).toBe(false)
    expect(await answer(again.context, 'file.open', { path: again.openFile.usualPath })).toMatchObject({ ok: true })
  })

  it('while its backups are there is not made anew, unless the user says so', async () => {
    const app = await freshApp()
    const { path } = app.openFile.store()
    app.openFile.store().save('event', null, { title: 'Hier' })
    await app.context.backups.make('zelf')
    app.openFile.close()
    rmSync(path)
    const again = await freshApp({}, undefined, { folder: app.folder })
    expect(again.openFile.opened()).toMatchObject({
      problem: { kind: 'missing', message: expect.stringContaining('je reservekopieën staan er nog') },
    })
    expect(existsSync(path)).toBe(false)
    expect(await answer(again.context, 'app.startNew', undefined)).toMatchObject({ ok: true, value: { path } })
    expect(again.openFile.store().list('event').total).toBe(0)
  })
})

describe('what there is to know of the file', () => {
  it('is its place, its size, its last change, and whether it is sound', async () => {
    const app = await freshApp()
    app.openFile.store().save('event', null, { title: 'Hier' })
    const { path, bytes, changedAt } = app.context.recordsFile.state()
    expect(path).toBe(app.openFile.usualPath)
    expect(bytes).toBe(readFileSync(path).length)
    expect(changedAt).toBe(app.openFile.store().changedAt())
    expect(await answer(app.context, 'file.check', undefined)).toEqual({ ok: true, value: [] })
  })

  it('a copy holds the same, and is never written over the file itself', async () => {
    const app = await freshApp()
    app.openFile.store().save('event', null, { title: 'Hier' })
    const to = join(app.folder, 'kopie.jaarverslag')
    const asked = await freshApp({ askPath: async () => to }, undefined, { folder: app.folder })
    expect(await answer(asked.context, 'file.saveCopy', undefined)).toEqual({ ok: true, value: to })
    const copy = await openStore(to)
    expect(copy.list('event').total).toBe(1)
    copy.close()
    const over = await freshApp({ askPath: async () => app.openFile.usualPath }, undefined, { folder: app.folder })
    expect(await answer(over.context, 'file.saveCopy', undefined)).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    })
  })

  it('a copy is never written over a file that someone works in, nor over one that was not closed well', async () => {
    const app = await freshApp()
    app.openFile.store().save('event', null, { title: 'Hier' })
    // The same file by another road, as a drive letter or a link gives it.
    const road = join(tempFolder(), 'weg')
    symlinkSync(app.folder, road, 'junction')
    const saveTo = async (to: string) => {
      const asked = await freshApp({ askPath: async () => to }, undefined, { folder: app.folder })
      return answer(asked.context, 'file.saveCopy', undefined)
    }
    expect(await saveTo(join(road, basename(app.openFile.usualPath)))).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    })

    // Its log would be read into the copy at the next opening.
    const other = join(tempFolder(), 'kopie.jaarverslag')
    const open = await openStore(other)
    open.save('event', null, { title: 'Daar' })
    const cutOff = join(tempFolder(), 'kopie.jaarverslag')
    for (const suffix of ['', '-wal']) copyFileSync(`${other}${suffix}`, `${cutOff}${suffix}`)
    open.close()
    const before = readFileSync(cutOff)
    expect(await saveTo(cutOff)).toMatchObject({ ok: false, error: { kind: 'invalid' } })
    expect(readFileSync(cutOff)).toEqual(before)
    const still = await openStore(cutOff)
    expect(still.list('event').rows.map(({ title }) => title)).toEqual(['Daar'])
    // Once it was closed well, it may be written over.
    still.close()
    expect(await saveTo(cutOff)).toEqual({ ok: true, value: cutOff })
  })
})

it('what can be read of a damaged file goes to a new one, which is then worked in; the damaged one stays as it was', async () => {
  const app = await freshApp()
  const { path } = app.openFile.store()
  app.openFile.store().transaction(() => {
    for (let number = 0; number < 100; number++)
      app.openFile.store().save('event', null, { title: `evenement ${number}`, description: 'x'.repeat(900) })
  })
  app.openFile.close()
  const bytes = readFileSync(path)
  bytes.fill(
    255,
    bytes.indexOf(`evenement 50${'x'.repeat(900)}`) & ~4095,
    (bytes.indexOf(`evenement 50${'x'.repeat(900)}`) & ~4095) + 4096,
  )
  writeFileSync(path, bytes)
  const again = await freshApp({}, undefined, { folder: app.folder })
  expect(again.openFile.opened()).toMatchObject({ problem: { kind: 'damaged' } })
  const result = await answer(again.context, 'file.rescue', undefined)
  expect(result).toMatchObject({ ok: true, value: { path: join(app.folder, 'gegevens (gered).jaarverslag') } })
  expect(again.openFile.store().list('event').total).toBeGreaterThanOrEqual(96)
  expect(again.openFile.store().list('event').total).toBeLessThan(100)
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

it('what is rescued again gets a number, and no longer a name each time', async () => {
  const app = await freshApp()
  app.openFile.store().save('event', null, { title: 'Trefdag' })
  const names: string[] = []
  for (let time = 0; time < 3; time++) {
    await answer(app.context, 'file.rescue', undefined)
    names.push(basename(app.openFile.store().path))
  }
  expect(names).toEqual([
    'gegevens (gered).jaarverslag',
    'gegevens (gered) (2).jaarverslag',
    'gegevens (gered) (3).jaarverslag',
  ])
})

describe('a file that lies elsewhere', () => {
  it('is brought home beside what is there, and worked in from then on; the one elsewhere stays', async () => {
    const path = await fileWith('Elders')
    const app = await freshApp({ askFile: async () => path })
    await app.context.recordsFile.choose()
    await app.context.recordsFile.bringHome()
    expect(app.openFile.store().path).toBe(join(app.folder, 'gegevens (2).jaarverslag'))
    expect(app.openFile.store().list('event').rows).toMatchObject([{ title: 'Elders' }])
    expect(existsSync(path)).toBe(true)
  })

  it('is brought to the usual place when nothing is there', async () => {
    const path = await fileWith('Elders')
    const app = await freshApp({ askFile: async () => path })
    await app.context.recordsFile.choose()
    rmSync(app.openFile.usualPath)
    await app.context.recordsFile.bringHome()
    expect(app.context.recordsFile.state()).toMatchObject({ path: app.openFile.usualPath, isUsual: true })
    expect(app.openFile.store().list('event').rows).toMatchObject([{ title: 'Elders' }])
  })

  it('that is gone is offered no more', async () => {
    const path = await fileWith('Elders')
    const app = await freshApp({ askFile: async () => path })
    await app.context.recordsFile.choose()
    await app.context.recordsFile.open(app.openFile.usualPath)
    expect(app.context.recordsFile.state().others).toEqual([path])
    rmSync(path)
    expect(app.context.recordsFile.state().others).toEqual([])
  })
})

it('who thinks better of it opens nothing and copies nothing', async () => {
  const app = await freshApp({ askFile: async () => null, askPath: async () => null })
  const { path } = app.openFile.store()
  expect(await app.context.recordsFile.choose()).toBe(false)
  expect(await app.context.recordsFile.saveCopy()).toBeNull()
  expect(app.openFile.store().path).toBe(path)
})

it('a file is shown where it is; when it is gone its folder is, and that one can be gone too', async () => {
  const elsewhere = tempFolder()
  const asked: string[] = []
  const open = async (folder: string) => {
    asked.push(folder)
    return existsSync(folder) ? '' : 'No such file'
  }
  const path = join(elsewhere, 'ander.jaarverslag')
  const made = await openStore(path)
  made.close()
  const app = await freshApp({ askFile: async () => path, open })
  await app.context.recordsFile.choose()
  await app.context.recordsFile.showInFolder()
  expect([app.opened, asked]).toEqual([[path], []])
  app.openFile.close()
  rmSync(path)
  await app.context.recordsFile.showInFolder()
  expect([app.opened, asked]).toEqual([[path], [elsewhere]])
  rmSync(elsewhere, { recursive: true })
  await expect(app.context.recordsFile.showInFolder()).rejects.toMatchObject({ error: { kind: 'missing' } })
})

it('the example tells no change and no risk of its own', async () => {
  const app = await freshApp()
  await app.openFile.openExample()
  expect(app.context.recordsFile.state().changedAt).toBeNull()
  expect(app.context.recordsFile.warnings()).toEqual([])
})
