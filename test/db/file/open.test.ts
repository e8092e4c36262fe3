import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { migrations } from '../../../db/migrations/index.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { refusal } from '../../helpers/refusal.ts'
import { filledStore } from '../../helpers/store.ts'

const newest = migrations.at(-1)?.version ?? 0

describe('a store that opens', () => {
  it('is made with its folder, and found again', async () => {
    const path = join(tempFolder(), 'nieuw', 'gegevens.jaarverslag')
    const first = await openStore(path)
    const { id } = first.save('event', null, { title: 'Trefdag' })
    first.close()
    const second = await openStore(path)
    expect(second.get('event', id).title).toBe('Trefdag')
    second.close()
  })

  it('writes through to the disk, checks its links and knows whose file it is', async () => {
    const path = join(tempFolder(), 'a.jaarverslag')
    const store = await openStore(path)
    const pragma = (name: string) =>
      Object.values(store.reader.row<Record<string, number | string>>(`PRAGMA ${name}`) ?? {})[0]
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('trusted_schema')).toBe(0)
    expect(pragma('user_version')).toBe(newest)
    expect(Number(pragma('application_id')).toString(16)).toBe('4a415652')
    store.close()
  })
})

describe('a file that is refused stays as it is', () => {
  it.each([
    ['no database at all', () => Buffer.from('Beste collega, hierbij de lijst.\n'.repeat(200))],
    ['zero bytes', () => Buffer.alloc(0)],
    ['a torn header', (bytes: Buffer) => Buffer.concat([Buffer.alloc(100, 7), bytes.subarray(100)])],
    ['cut off half-way', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    [
      'a page overwritten in the middle',
      (bytes: Buffer) =>
        Buffer.concat([
          bytes.subarray(0, bytes.length - 8192),
          Buffer.alloc(4096, 255),
          bytes.subarray(bytes.length - 4096),
        ]),
    ],
  ])('damaged: %s', async (_, damage) => {
    const path = await filledStore(tempFolder())
    const bytes = damage(readFileSync(path))
    writeFileSync(path, bytes)
    const error = await refusal(() => openStore(path))
    expect(error.kind).toBe('damaged')
    expect(error.message).toContain(path)
    expect(error.message).toContain('Er is niets aan gewijzigd.')
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it("another program's database", async () => {
    const path = join(tempFolder(), 'foto.db')
    const other = new SQLite(path)
    other.exec('CREATE TABLE photo (id INTEGER)')
    other.close()
    const before = readFileSync(path)
    expect((await refusal(() => openStore(path))).message).toBe(
      `${path} is geen bestand van Jaarverslag. Er is niets aan gewijzigd. Kies een ander bestand.`,
    )
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('a file of a later version', async () => {
    const path = await filledStore(tempFolder())
    const later = new SQLite(path)
    later.pragma(`user_version = ${newest + 10}`)
    later.close()
    const before = readFileSync(path)
    const error = await refusal(() => openStore(path))
    expect(error.kind).toBe('newer')
    expect(error.message).toContain('Installeer de nieuwste versie')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('a read-only file', async () => {
    const path = await filledStore(tempFolder())
    chmodSync(path, 0o444)
    const error = await refusal(() => openStore(path))
    expect(error.kind).toBe('unwritable')
    expect(error.message).toContain('alleen-lezen')
  })

  it('a folder where the file should be', async () => {
    const path = join(tempFolder(), 'gegevens.jaarverslag')
    mkdirSync(path)
    expect((await refusal(() => openStore(path))).kind).toBe('unwritable')
  })
})

it('a file that another program holds is named, and nothing is changed', async () => {
  const path = await filledStore(tempFolder())
  const other = new SQLite(path)
  other.pragma('locking_mode = EXCLUSIVE')
  other.exec('BEGIN EXCLUSIVE; CREATE TABLE other (id INTEGER)')
  const error = await refusal(() => openStore(path))
  other.exec('ROLLBACK')
  other.close()
  expect(error).toEqual({
    kind: 'busy',
    message: expect.stringMatching(/Een ander programma houdt .* vast\. Er is niets gewijzigd\./),
  })
  expect(error.message).toContain(path)
})
