import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../db/migrations/index.ts'
import type { Refusal } from '../../db/model/result.ts'
import { openStore } from '../../db/open.ts'
import { tempFolder } from '../helpers/folder.ts'

const refusal = async (path: string): Promise<Refusal['error']> => {
  const outcome = await openStore(path).catch((cause: unknown) => cause)
  if (outcome instanceof Error && 'error' in outcome) return (outcome as Refusal).error
  throw new Error('was not refused')
}

const filledStore = async (folder: string): Promise<string> => {
  const path = join(folder, 'gegevens.jaarverslag')
  const store = await openStore(path)
  for (let number = 0; number < 400; number++)
    store.save('event', null, { title: `evenement ${number}`, description: 'x'.repeat(200) })
  store.close()
  return path
}

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
    const error = await refusal(path)
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
    expect((await refusal(path)).message).toBe(
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
    const error = await refusal(path)
    expect(error.kind).toBe('newer')
    expect(error.message).toContain('Installeer de nieuwste versie')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('a read-only file', async () => {
    const path = await filledStore(tempFolder())
    chmodSync(path, 0o444)
    const error = await refusal(path)
    expect(error.kind).toBe('unwritable')
    expect(error.message).toContain('alleen-lezen')
  })

  it('a folder where the file should be', async () => {
    const path = join(tempFolder(), 'gegevens.jaarverslag')
    mkdirSync(path)
    expect((await refusal(path)).kind).toBe('unwritable')
  })
})

describe('a file of an earlier version', () => {
  it('is copied before it is changed', async () => {
    const folder = tempFolder()
    const path = await filledStore(folder)
    const next = { version: newest + 10, sql: 'ALTER TABLE event ADD COLUMN price INTEGER' }
    const store = await openStore(path, {
      migrations: [...migrations, next],
      now: () => new Date('2026-01-02T03:04:05Z'),
    })
    store.close()
    expect(readdirSync(join(folder, 'reservekopieen'))).toEqual([
      'gegevens.jaarverslag.2026-01-02T03-04-05.voor-nieuwe-versie',
    ])
    const copy = await openStore(
      join(folder, 'reservekopieen', 'gegevens.jaarverslag.2026-01-02T03-04-05.voor-nieuwe-versie'),
    )
    expect(copy.list('event').total).toBe(400)
    copy.close()
  })

  it('is as it was when a step fails half-way', async () => {
    const path = await filledStore(tempFolder())
    const broken = { version: newest + 10, sql: 'CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1)' }
    await expect(openStore(path, { migrations: [...migrations, broken] })).rejects.toThrow('nowhere')
    const store = await openStore(path)
    expect(store.reader.row("SELECT 1 FROM sqlite_schema WHERE name = 'half'")).toBeUndefined()
    expect(store.list('event').total).toBe(400)
    store.close()
  })
})
