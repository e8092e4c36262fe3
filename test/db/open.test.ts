import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { copyStore } from '../../db/backup/copy.ts'
import { restoreStore } from '../../db/backup/restore.ts'
import { migrations } from '../../db/migrations/index.ts'
import type { Refusal } from '../../db/model/result.ts'
import { type OpenOptions, openStore } from '../../db/open.ts'
import { tempFolder } from '../helpers/folder.ts'

const refusal = async (path: string, options?: OpenOptions): Promise<Refusal['error']> => {
  const outcome = await openStore(path, options).catch((cause: unknown) => cause)
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
    const name = 'gegevens.0001.2026-01-02T03-04-05.voor-nieuwe-versie.jaarverslag'
    expect(readdirSync(join(folder, 'reservekopieen'))).toEqual([name])
    const copy = await openStore(join(folder, 'reservekopieen', name))
    expect(copy.list('event').total).toBe(400)
    copy.close()
  })

  it('is as it was when a step fails half-way, the steps before it included, and a copy of just before is there', async () => {
    const folder = tempFolder()
    const path = await filledStore(folder)
    const whole = { version: newest + 10, sql: 'ALTER TABLE event ADD COLUMN price INTEGER' }
    const broken = { version: newest + 20, sql: 'CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1)' }
    const error = await refusal(path, { migrations: [...migrations, whole, broken] })
    expect(error.kind).toBe('unmigrated')
    expect(error.message).toContain('Ze zijn gebleven zoals ze waren.')
    const [copy = ''] = readdirSync(join(folder, 'reservekopieen'))
    expect(error.message).toContain(copy)
    const store = await openStore(path)
    expect(store.reader.row("SELECT 1 FROM sqlite_schema WHERE name = 'half'")).toBeUndefined()
    expect(store.list('event').total).toBe(400)
    store.close()
  })

  it('is as it was when the disk is full while it is brought up to date', async () => {
    const path = await filledStore(tempFolder())
    const before = readFileSync(path)
    const large = {
      version: newest + 10,
      sql: 'PRAGMA max_page_count = 1; CREATE TABLE large AS SELECT zeroblob(10000000) AS bytes',
    }
    const error = await refusal(path, { migrations: [...migrations, large] })
    expect(error).toEqual({
      kind: 'full',
      message: expect.stringMatching(/^De schijf is vol.*niets verloren\..*probeer opnieuw\.$/),
    })
    expect(error.message).toContain(path)
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('the log of latest changes', () => {
  /** A store with forty saves in its log, as a power cut leaves it. */
  const cutOff = async (): Promise<string> => {
    const folder = tempFolder()
    const store = await openStore(join(folder, 'open.jaarverslag'))
    for (let number = 0; number < 40; number++) store.save('event', null, { title: `evenement ${number}` })
    const path = join(folder, 'gegevens.jaarverslag')
    for (const suffix of ['', '-wal']) copyFileSync(`${store.path}${suffix}`, `${path}${suffix}`)
    store.close()
    return path
  }
  const total = async (path: string): Promise<number> => {
    const store = await openStore(path)
    const found = store.list('event').total
    store.close()
    return found
  }

  it('brings back what a power cut left in it', async () => {
    expect(await total(await cutOff())).toBe(40)
  })

  it('that ends in half a change is read up to there', async () => {
    const path = await cutOff()
    truncateSync(`${path}-wal`, statSync(`${path}-wal`).size - 1000)
    expect(await total(path)).toBe(39)
  })

  it.each([
    ['at its head', 8],
    ['in the middle', 200_000],
  ])('that is damaged %s is told, since SQLite would drop changes without a word', async (_, at) => {
    const path = await cutOff()
    const bytes = readFileSync(`${path}-wal`)
    bytes.fill(255, at, at + 16)
    writeFileSync(`${path}-wal`, bytes)
    const store = readFileSync(path)
    const error = await refusal(path)
    expect(error).toEqual({ kind: 'damaged', message: expect.stringContaining('logboek met je laatste wijzigingen') })
    expect(readFileSync(path).equals(store)).toBe(true)
    expect(readFileSync(`${path}-wal`).equals(bytes)).toBe(true)
    const backup = join(dirname(path), 'kopie.jaarverslag')
    await copyStore(await filledStore(tempFolder()), backup)
    const { copy, aside } = await restoreStore(backup, path, new Date())
    expect(copy).toBeNull()
    expect(readFileSync(`${aside}-wal`).equals(bytes)).toBe(true)
    expect(await total(path)).toBe(400)
  })

  it('whose store is gone makes no new one', async () => {
    const path = await cutOff()
    rmSync(path)
    expect((await refusal(path)).kind).toBe('missing')
    expect(existsSync(path)).toBe(false)
  })
})

it('a file that another program holds is named, and nothing is changed', async () => {
  const path = await filledStore(tempFolder())
  const other = new SQLite(path)
  other.pragma('locking_mode = EXCLUSIVE')
  other.exec('BEGIN EXCLUSIVE; CREATE TABLE other (id INTEGER)')
  const error = await refusal(path)
  other.exec('ROLLBACK')
  other.close()
  expect(error).toEqual({
    kind: 'busy',
    message: expect.stringMatching(/Een ander programma houdt .* vast\. Er is niets gewijzigd\./),
  })
  expect(error.message).toContain(path)
})
