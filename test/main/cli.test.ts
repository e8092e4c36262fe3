import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeExample } from '../../db/example/index.ts'
import { openStore } from '../../db/open.ts'
import { cli, cliUnheard } from '../helpers/cli.ts'
import { facts } from '../helpers/facts.ts'
import { tempFolder } from '../helpers/folder.ts'
import { readPdf } from '../helpers/pdf-text.ts'

/** A folder that holds one file, with the example year. */
const exampleFolder = async (): Promise<{ readonly folder: string; readonly db: string }> => {
  const folder = tempFolder()
  const db = join(folder, 'voorbeeld.jaarverslag')
  await makeExample(db)
  return { folder, db }
}

const oneSentence = /^[A-Z“/][^\n]+\.\n$/

const failed = (stderr: unknown) => ({ code: 1, stdout: '', stderr })
const wrongUse = (stderr: unknown) => ({ code: 2, stdout: '', stderr })

describe('wrong use', () => {
  it.each([
    [[], 'Zeg welke opdracht je wilt.'],
    [['verzin'], 'De opdracht “verzin” bestaat niet.'],
    [['constructor'], 'De opdracht “constructor” bestaat niet.'],
    [['example'], '--db ontbreekt.'],
    [['example', '--db', ''], '--db is leeg.'],
    [['example', '--db'], 'Bij --db ontbreekt een waarde'],
    [['example', 'F'], '“F” is hier te veel.'],
    [['figures', '--db', 'F', '--year', '2022', '--jsn'], 'De optie --jsn bestaat niet.'],
    [
      ['figures', '--db', 'F', '--year', '2022', '--json=1'],
      'Bij --json ontbreekt een waarde, of staat er een te veel',
    ],
    [['figures', '--db', 'F'], '--year ontbreekt.'],
    [['figures', '--db', 'F', '--year', '22'], '--year is een jaar, bv. 2022.'],
    [['figures', '--db', 'F', '--year', '2022.5'], '--year is een jaar, bv. 2022.'],
    [['report', '--db', 'F', '--year', '2022'], '--out ontbreekt.'],
    [['backup', '--db', 'F'], '--out ontbreekt.'],
    [['demo', '--db', 'F'], 'De optie --db bestaat niet.'],
  ])('%j says so, and how it is done', async (args, sentence) => {
    const folder = tempFolder()
    const run = await cli(args, folder)
    expect(run).toEqual(wrongUse(expect.stringContaining(sentence)))
    expect(run.stderr).toContain('Gebruik: npm run -s cli -- OPDRACHT')
    expect(readdirSync(folder)).toEqual([])
  })

  it('gives the usage to who asks for it', async () => {
    expect(await cli(['--help'])).toEqual({ code: 0, stdout: expect.stringContaining('figures --db'), stderr: '' })
  })

  it('never writes the report over the store that it comes from', async () => {
    const { folder, db } = await exampleFolder()
    const before = readFileSync(db)
    const around = `${folder}/./voorbeeld.jaarverslag`
    expect(await cli(['report', '--db', db, '--year', '2022', '--out', around])).toEqual(
      wrongUse(expect.stringContaining('--out is hetzelfde bestand als --db.')),
    )
    expect(readFileSync(db)).toEqual(before)
  })
})

describe('a file that can not be worked with', () => {
  const commands = [
    { args: ['figures', '--year', '2022', '--json'] },
    { args: ['report', '--year', '2022', '--out', 'verslag.pdf'] },
    { args: ['backup', '--out', 'kopie.jaarverslag'] },
    { args: ['verify'] },
  ]

  it.each(commands)('$args.0 of a missing file makes nothing', async ({ args }) => {
    const folder = tempFolder()
    expect(await cli([...args, '--db', 'weg.jaarverslag'], folder)).toEqual(
      failed('weg.jaarverslag bestaat niet. Er is niets gemaakt. Kijk de naam na.\n'),
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(commands)('$args.0 of a damaged file leaves it as it was', async ({ args }) => {
    const { folder, db } = await exampleFolder()
    const whole = readFileSync(db)
    // A page in the middle is lost, as after a bad sector.
    const damaged = Buffer.concat([whole.subarray(0, 40_960), Buffer.alloc(8192, 0x5a), whole.subarray(49_152)])
    writeFileSync(db, damaged)
    expect(await cli([...args, '--db', db], folder)).toEqual(failed(expect.stringMatching(oneSentence)))
    expect(readFileSync(db)).toEqual(damaged)
    expect(readdirSync(folder)).toEqual(['voorbeeld.jaarverslag'])
  })

  it.each([
    ['a text', 'Dit is geen gegevensbestand, maar een lange brief aan tante Jeanne. '.repeat(20)],
    ['an empty file', ''],
  ])('%s is refused and left as it was', async (_, content) => {
    const db = join(tempFolder(), 'brief.txt')
    writeFileSync(db, content)
    expect(await cli(['figures', '--db', db, '--year', '2022', '--json'])).toEqual(
      failed(expect.stringMatching(oneSentence)),
    )
    expect(readFileSync(db, 'utf8')).toBe(content)
  })
})

describe('example', () => {
  it('makes a file with the example year, and nothing beside it', async () => {
    const folder = tempFolder()
    expect(await cli(['example', '--db', 'nieuw.jaarverslag'], folder)).toEqual({
      code: 0,
      stdout: 'Het voorbeeldjaar 2022 staat in nieuw.jaarverslag.\n',
      stderr: '',
    })
    expect(readdirSync(folder)).toEqual(['nieuw.jaarverslag'])
    const store = await openStore(join(folder, 'nieuw.jaarverslag'))
    expect(store.list('activity', { year: 2022, where: { status: 'held' } }).total).toBe(68)
    store.close()
  })

  it('refuses an existing file, whatever it is', async () => {
    const folder = tempFolder()
    const db = join(folder, 'er-al.jaarverslag')
    writeFileSync(db, 'van iemand anders')
    expect(await cli(['example', '--db', db])).toEqual(
      failed(`${db} bestaat al en is niet overschreven. Kies een andere naam.\n`),
    )
    expect(readFileSync(db, 'utf8')).toBe('van iemand anders')
    expect(await cli(['example', '--db', folder])).toEqual(failed(expect.stringContaining('bestaat al')))
  })

  it('leaves nothing where it can not write', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'bestand'), '')
    for (const db of ['weg/nieuw.jaarverslag', 'bestand/nieuw.jaarverslag'])
      expect(await cli(['example', '--db', db], folder)).toEqual(failed(expect.stringMatching(oneSentence)))
    expect(readdirSync(folder)).toEqual(['bestand'])
  })
})

const figureRows = z.array(
  z.strictObject({
    id: z.string(),
    label: z.string(),
    value: z.number(),
    printed: z.string(),
    unit: z.enum(['count', '%', 'nps']),
    n: z.int(),
    definition: z.string().min(1),
    source: z.literal('records'),
  }),
)

describe('figures', () => {
  it('gives every figure as JSON, and nothing but JSON', async () => {
    const { folder, db } = await exampleFolder()
    const { code, stdout, stderr } = await cli(['figures', '--db', db, '--year', '2022', '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const rows = new Map(figureRows.parse(JSON.parse(stdout)).map((row) => [row.id, row]))
    for (const { id, value, printed } of facts.figures) {
      expect(rows.get(id)?.value).toBe(value)
      expect(rows.get(id)?.printed).toBe(printed ?? String(value))
    }
    expect(rows.get('evaluations.nps')).toMatchObject({ unit: 'nps', n: 405 })
    expect(readdirSync(folder)).toEqual(['voorbeeld.jaarverslag'])
  })

  it('gives an empty array for a year without data', async () => {
    const { db } = await exampleFolder()
    expect(await cli(['figures', '--db', db, '--year', '1999', '--json'])).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    })
  })

  it('gives a table to who reads it', async () => {
    const { db } = await exampleFolder()
    const { stdout } = await cli(['figures', '--db', db, '--year', '2022'])
    expect(stdout).toMatch(/^Cijfers van 2022\n\n/)
    expect(stdout).toMatch(/^ +68 {2}vormingen$/m)
    expect(stdout).toMatch(/^163\.734 {2}socius\.be/m)
    expect(stdout).toMatch(/^ +\+34 {2}.+\(n = 405\)$/m)
    expect((await cli(['figures', '--db', db, '--year', '1999'])).stdout).toBe('Geen gegevens voor 1999.\n')
  })

  it('ends quietly when nobody listens any more', async () => {
    const { db } = await exampleFolder()
    expect(await cliUnheard(['figures', '--db', db, '--year', '2022', '--json'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })
})

describe('report', () => {
  it('prints every figure, quote, event and text of the year, and no name of a speaker', async () => {
    const { folder, db } = await exampleFolder()
    const out = join(folder, 'verslag.pdf')
    expect(await cli(['report', '--db', db, '--year', '2022', '--out', out])).toEqual({
      code: 0,
      stdout: `Het jaarverslag van 2022 staat in ${out}.\n`,
      stderr: '',
    })
    const { text } = await readPdf(readFileSync(out))
    for (const { value, printed } of facts.figures) expect(text).toContain(printed ?? String(value))
    for (const captioned of facts.captioned) expect(text.toLowerCase()).toContain(captioned)
    for (const event of facts.events) expect(text).toContain(event)
    for (const quote of facts.quotes) {
      expect(text).toContain(quote.text)
      expect(text).toContain(quote.attribution)
    }
    for (const paragraph of facts.texts) expect(text).toContain(paragraph)

    const store = await openStore(db)
    const speakers = store.list('testimonial').rows.map(({ speaker }) => speaker?.split(' ')[1] ?? '')
    store.close()
    expect(speakers).toHaveLength(8)
    for (const surname of speakers) {
      expect(surname.length).toBeGreaterThan(4)
      expect(text).not.toContain(surname)
    }
  })

  it('gives the same bytes for the same store', async () => {
    const { folder, db } = await exampleFolder()
    for (const out of ['een.pdf', 'twee.pdf'])
      expect((await cli(['report', '--db', db, '--year', '2022', '--out', out], folder)).code).toBe(0)
    expect(readFileSync(join(folder, 'een.pdf')).equals(readFileSync(join(folder, 'twee.pdf')))).toBe(true)
  })

  it('writes over an earlier report, but not over one that is read-only', async () => {
    const { folder, db } = await exampleFolder()
    const out = join(folder, 'verslag.pdf')
    writeFileSync(out, 'het oude verslag')
    chmodSync(out, 0o444)
    expect(await cli(['report', '--db', db, '--year', '2022', '--out', out])).toEqual(
      failed(expect.stringMatching(/alleen-lezen.*Het oude bestand is gebleven zoals het was/)),
    )
    expect(readFileSync(out, 'utf8')).toBe('het oude verslag')
    expect(readdirSync(folder).toSorted()).toEqual(['verslag.pdf', 'voorbeeld.jaarverslag'])
    chmodSync(out, 0o644)
    expect((await cli(['report', '--db', db, '--year', '2022', '--out', out])).code).toBe(0)
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('demo', () => {
  it('writes the report of the example year here and says where', async () => {
    const folder = tempFolder()
    const { code, stdout, stderr } = await cli(['demo'], folder)
    const path = join(folder, 'jaarverslag-2022.pdf')
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: expect.stringContaining(path), stderr: '' })
    expect(readdirSync(folder)).toEqual(['jaarverslag-2022.pdf'])
    const { text } = await readPdf(readFileSync(path))
    expect(text).toContain('163.734')
  })

  it('takes a free name when that file is read-only', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'jaarverslag-2022.pdf'), 'van mij', { mode: 0o444 })
    const { code, stdout } = await cli(['demo'], folder)
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('jaarverslag-2022 (2).pdf') })
    expect(readFileSync(join(folder, 'jaarverslag-2022.pdf'), 'utf8')).toBe('van mij')
    expect(readFileSync(join(folder, 'jaarverslag-2022 (2).pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

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
