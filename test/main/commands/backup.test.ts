import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { cli, exampleFolder, failed, oneSentence } from '../../helpers/cli.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { layBlank } from '../../helpers/store.ts'

describe('backup and verify', () => {
  it('make a copy that holds the same, also while the store is open elsewhere', async () => {
    const { folder, db } = await exampleFolder()
    const open = await openStore(db)
    const event = open.save('event', null, { title: 'Net ingevoerd', date: '2022-12-01' })
    expect(await cli(['backup', '--db', db, '--out', 'kopie.jaarverslag'], folder)).toEqual({
      code: 0,
      stdout: 'De reservekopie staat in kopie.jaarverslag en is nagekeken.\n',
      stderr: '',
    })
    open.close()
    expect(readdirSync(folder).toSorted()).toEqual(['kopie.jaarverslag', 'voorbeeld.jaarverslag'])
    const copy = await openStore(join(folder, 'kopie.jaarverslag'))
    expect(copy.get('event', event.id).title).toBe('Net ingevoerd')
    copy.close()
    expect(await cli(['verify', '--db', 'kopie.jaarverslag'], folder)).toEqual({
      code: 0,
      stdout: 'kopie.jaarverslag is in orde.\n',
      stderr: '',
    })
  })

  it('never write over an earlier copy or over the store', async () => {
    const { folder, db } = await exampleFolder()
    const out = join(folder, 'kopie.jaarverslag')
    copyFileSync(db, out)
    const before = readFileSync(db)
    for (const target of [out, db])
      expect(await cli(['backup', '--db', db, '--out', target])).toEqual(failed(expect.stringContaining('bestaat al')))
    expect(readFileSync(db)).toEqual(before)
    expect(readFileSync(out)).toEqual(before)
  })

  it('find a link that leads nowhere, and make no copy of it', async () => {
    const { folder, db } = await exampleFolder()
    const raw = new SQLite(db)
    raw.pragma('foreign_keys = OFF')
    raw.exec('UPDATE evaluation SET activity = 999999 WHERE id = 1')
    raw.close()
    expect(await cli(['verify', '--db', db])).toEqual(failed(expect.stringContaining('is beschadigd')))
    const copies = join(folder, 'kopieen')
    mkdirSync(copies)
    expect(await cli(['backup', '--db', db, '--out', join(copies, 'kopie.jaarverslag')])).toEqual(
      failed(expect.stringContaining('is beschadigd')),
    )
    expect(readdirSync(copies)).toEqual([])
    expect(existsSync(db)).toBe(true)
  })
})

describe('a file that another program changed', () => {
  it('is named by verify and by every work on it, and rescue saves its records', async () => {
    const { folder, db } = await exampleFolder()
    const raw = new SQLite(db)
    raw.exec('CREATE TRIGGER opruimen AFTER UPDATE ON activity BEGIN DELETE FROM evaluation; END')
    const count = (type: string, open: SQLite.Database) => open.prepare(`SELECT count(*) FROM ${type}`).pluck().get()
    const answers = count('evaluation', raw)
    raw.close()
    const before = readFileSync(db)
    for (const args of [['verify'], ['figures', '--year', '2022', '--json'], ['backup', '--out', 'kopie.jaarverslag']])
      expect(await cli([...args, '--db', db], folder)).toEqual(
        failed(expect.stringContaining('de trigger “opruimen” op “activity” hoort er niet')),
      )
    expect(await cli(['rescue', '--db', db, '--out', 'gered.jaarverslag'], folder)).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^[\d.]+ records staan in gered\.jaarverslag\. Voor zover .* verloren\.\n$/),
      stderr: '',
    })
    expect(await cli(['verify', '--db', 'gered.jaarverslag'], folder)).toMatchObject({ code: 0 })
    const saved = new SQLite(join(folder, 'gered.jaarverslag'), { readonly: true })
    expect(count('evaluation', saved)).toBe(answers)
    saved.close()
    expect(readFileSync(db).equals(before)).toBe(true)
    expect(await cli(['rescue', '--db', db, '--out', 'gered.jaarverslag'], folder)).toEqual(
      failed(expect.stringContaining('bestaat al')),
    )
  })
})

describe('restore', () => {
  const titles = async (path: string): Promise<readonly (string | null)[]> => {
    const store = await openStore(path)
    const found = store.list('event', { sort: { field: 'title', descending: false } }).rows.map(({ title }) => title)
    store.close()
    return found
  }
  /** A store with one event, a copy of it, and an event after that. */
  const changedSince = async () => {
    const folder = tempFolder()
    const db = join(folder, 'gegevens.jaarverslag')
    const from = join(folder, 'kopie.jaarverslag')
    await layBlank(db)
    const store = await openStore(db)
    store.save('event', null, { title: 'Eerst' })
    expect((await cli(['backup', '--db', db, '--out', from])).code).toBe(0)
    store.save('event', null, { title: 'Later' })
    store.close()
    return { folder, db, from }
  }

  it('puts a copy back, and says how to undo that', async () => {
    const { folder, db, from } = await changedSince()
    const { code, stdout, stderr } = await cli(['restore', '--db', db, '--from', from])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(await titles(db)).toEqual(['Eerst'])
    const [safety = ''] = readdirSync(join(folder, 'reservekopieen'))
    expect(safety).toMatch(/^gegevens\.0001\..+\.voor-terugzetten\.jaarverslag$/)
    const copy = join(folder, 'reservekopieen', safety)
    expect(stdout).toContain(`restore --db ${db} --from ${copy}`)
    expect((await cli(['restore', '--db', db, '--from', copy])).code).toBe(0)
    expect(await titles(db)).toEqual(['Eerst', 'Later'])
    expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', 'kopie.jaarverslag', 'reservekopieen'])
  })

  it('keeps a damaged file aside, and makes a store where there was none', async () => {
    const { folder, db, from } = await changedSince()
    writeFileSync(db, 'stuk')
    const { code, stdout } = await cli(['restore', '--db', db, '--from', from])
    expect(code).toBe(0)
    const aside = readdirSync(folder).find((file) => file.includes('beschadigd')) ?? ''
    expect(stdout).toContain(join(folder, aside))
    expect(readFileSync(join(folder, aside), 'utf8')).toBe('stuk')
    expect(await titles(db)).toEqual(['Eerst'])
    const elsewhere = join(tempFolder(), 'nieuw.jaarverslag')
    expect((await cli(['restore', '--db', elsewhere, '--from', from])).code).toBe(0)
    expect(await titles(elsewhere)).toEqual(['Eerst'])
  })

  it('refuses a damaged copy, what is no copy, and a store that someone works in', async () => {
    const { folder, db, from } = await changedSince()
    const bad = join(folder, 'stuk.jaarverslag')
    writeFileSync(bad, readFileSync(from).subarray(0, 8000))
    for (const source of [bad, join(folder, 'weg.jaarverslag')])
      expect(await cli(['restore', '--db', db, '--from', source], folder)).toEqual(
        failed(expect.stringMatching(oneSentence)),
      )
    expect((await cli(['restore', '--db', db, '--from', db])).code).toBe(2)
    const open = await openStore(db)
    expect(await cli(['restore', '--db', db, '--from', from])).toEqual(failed(expect.stringContaining('werkt nog in')))
    open.close()
    expect(await titles(db)).toEqual(['Eerst', 'Later'])
  })
})
