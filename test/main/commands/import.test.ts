import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import type { Store } from '../../../db/records/store.ts'
import { importRows } from '../../../main/commands/import.ts'
import { cli } from '../../helpers/cli.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { layBlank } from '../../helpers/store.ts'

/** A store with what `fill` puts in it, and a file of rows beside it. */
const setUp = async (rows: string | Uint8Array, fill: (store: Store) => void = () => {}) => {
  const folder = tempFolder()
  const at = (name: string) => join(folder, name)
  const db = at('gegevens.jaarverslag')
  await layBlank(db)
  const store = await openStore(db)
  fill(store)
  store.close()
  const file = at('rijen.csv')
  writeFileSync(file, rows)
  return { folder, at, db, file, args: ['--db', db, '--kind', 'event', file] }
}

const inside = async <T>(db: string, look: (store: Store) => T): Promise<T> => {
  const store = await openStore(db)
  try {
    return look(store)
  } finally {
    store.close()
  }
}
const events = (db: string) =>
  inside(db, (store) =>
    store
      .list('event', { sort: { field: 'title', descending: false } })
      .rows.map(({ title, date, participants, location }) => ({ title, date, participants, location })),
  )

const planOf = async (args: readonly string[]) => JSON.parse(await importRows.run([...args, '--json']))

describe('import', () => {
  it('reads rows in as the screen does, as one thing to undo, after a safety copy', async () => {
    const { folder, db, args } = await setUp(
      'Titel;Datum;Deelnemers;Kleur\nTrefdag;5/5/2022;1.200;rood\nKliniek;6 mei 2022;;\nTrefdag;5/5/2022;150;\n',
      (store) => {
        store.save('event', null, { title: 'Kliniek', date: '2022-05-06', participants: 12 })
        store.save('event', null, { title: 'trefdag', date: '2022-05-05', participants: 100 })
      },
    )
    expect(await cli(['import', ...args, '--json'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\{\n/),
      stderr: '',
    })
    expect(await events(db)).toEqual([
      { title: 'Kliniek', date: '2022-05-06', participants: 12, location: null },
      { title: 'Trefdag', date: '2022-05-05', participants: 150, location: null },
    ])
    expect(readdirSync(join(folder, 'reservekopieen'))).toEqual([
      expect.stringMatching(/^gegevens\.0001\..+\.voor-import\.jaarverslag$/),
    ])
    await inside(db, (store) => store.changes.undo())
    expect((await events(db)).map(({ participants }) => participants)).toEqual([12, 100])
  })

  it('tells per row what becomes of it and why, and with --dry-run does nothing', async () => {
    const { folder, db, args } = await setUp(
      'Titel;Datum;Aantal deelnemers;Kleur\nTrefdag;5/5/2022;100;rood\nKliniek;31/2/2022;;\n=SOM(A1:A9);5/5/2022;;\nBeurs;5/5/2022;veel;\nOpendeur;6/5/2022;12;\n',
      (store) => {
        store.save('event', null, { title: 'Opendeur', date: '2022-05-06', participants: 12 })
      },
    )
    const before = readFileSync(db)
    expect(await planOf([...args, '--dry-run'])).toEqual({
      accepted: 1,
      changed: 0,
      skipped: 1,
      refused: 3,
      columns: [
        { header: 'Titel', field: 'title' },
        { header: 'Datum', field: 'date' },
        { header: 'Aantal deelnemers', field: 'participants' },
        { header: 'Kleur', field: null },
      ],
      rows: [
        { line: 2, outcome: 'accepted' },
        {
          line: 3,
          outcome: 'refused',
          reason: '“Datum”: 31/2/2022 is geen bestaande datum. Februari heeft hoogstens 29 dagen.',
        },
        {
          line: 4,
          outcome: 'refused',
          reason: '“Titel”: =SOM(A1:A9) is een formule. Plak de waarde in plaats van de formule.',
        },
        { line: 5, outcome: 'refused', reason: '“Aantal deelnemers”: veel is geen getal.' },
        { line: 6, outcome: 'skipped', reason: 'Staat er al.' },
      ],
    })
    expect(await importRows.run([...args, '--dry-run'])).toBe(
      [
        '1 nieuw, 1 overgeslagen, 3 kunnen niet.',
        'Niet overgenomen: “Kleur”.',
        '  regel 2: nieuw',
        '  regel 3: kan niet. “Datum”: 31/2/2022 is geen bestaande datum. Februari heeft hoogstens 29 dagen.',
        '  regel 4: kan niet. “Titel”: =SOM(A1:A9) is een formule. Plak de waarde in plaats van de formule.',
        '  regel 5: kan niet. “Aantal deelnemers”: veel is geen getal.',
        '  regel 6: overgeslagen. Staat er al.',
        '',
      ].join('\n'),
    )
    expect(readFileSync(db).equals(before)).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', 'rijen.csv'])
    expect(await importRows.run(args)).toMatch(/^1 evenement toegevoegd\.\nNiet overgenomen: “Kleur”\.\n {2}regel 3: /)
    expect((await events(db)).map(({ title }) => title)).toEqual(['Opendeur', 'Trefdag'])
  })

  const text = (separator: string) =>
    `Titel${separator}Datum${separator}Plaats\nEén café${separator}6/5/2022${separator}"Gent; 5 €"\n`
  test.each([
    ['UTF-8', ';', Buffer.from(text(';'))],
    ['UTF-8 with its mark', ',', Buffer.from(`\ufeff${text(',')}`)],
    ['UTF-16', '\t', Buffer.from(`\ufeff${text('\t')}`, 'utf16le')],
    ['windows-1252', ';', Buffer.from(text(';').replace('€', '\u0080'), 'latin1')],
  ])('takes %s, parted by “%s”', async (_encoding, _separator, bytes) => {
    const { db, args } = await setUp(bytes)
    await importRows.run(args)
    expect(await events(db)).toEqual([
      { title: 'Eén café', date: '2022-05-06', participants: null, location: 'Gent; 5 €' },
    ])
  })

  it('takes a day without a year as one of the year that is told', async () => {
    const { db, args } = await setUp('Titel;Datum\nTrefdag;5 mei\n')
    await importRows.run([...args, '--year', '2021'])
    expect((await events(db)).map(({ date }) => date)).toEqual(['2021-05-05'])
  })

  it('asks for the order of day and month where it can not tell, and says which option answers', async () => {
    const { db, args } = await setUp('Titel;Datum\nEen;3/25/2022\nTwee;3/4/2022\n')
    const asked = 'Geef --month-first, of --day-first als dat niet zo is.'
    expect(await cli(['import', ...args])).toEqual({
      code: 1,
      stdout: '',
      stderr: `In sommige datums staat de maand eerst. ${asked} Er is niets ingelezen.\n`,
    })
    expect(await importRows.run([...args, '--dry-run'])).toContain(asked)
    expect(await events(db)).toEqual([])
    await importRows.run([...args, '--month-first'])
    expect((await events(db)).map(({ date }) => date)).toEqual(['2022-03-25', '2022-03-04'])
    const other = await setUp('Titel;Datum\nEen;3/25/2022\nTwee;3/4/2022\n')
    await importRows.run([...other.args, '--day-first'])
    expect((await events(other.db)).map(({ date }) => date)).toEqual(['2022-04-03'])
  })

  it('makes no copy when there is nothing to write', async () => {
    const { folder, args } = await setUp('')
    expect(await planOf(args)).toEqual({ accepted: 0, changed: 0, skipped: 0, refused: 0, columns: [], rows: [] })
    expect(await importRows.run(args)).toBe('Er staan geen rijen in.\n')
    expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', 'rijen.csv'])
  })
})

describe('import refuses', () => {
  it('a workbook, and says what to do', async () => {
    const { db, args } = await setUp(Buffer.from('PK\u0003\u0004rest', 'latin1'))
    await expect(importRows.run(args)).rejects.toThrow('Bewaar het in Excel als CSV en lees dat in.')
    expect(await events(db)).toEqual([])
  })

  it('a file or a store that is not there, and makes none', async () => {
    const { folder, at, db } = await setUp('Titel\nTrefdag\n')
    const run = (...args: readonly string[]) => importRows.run(['--kind', 'event', ...args])
    await expect(run('--db', db, at('weg.csv'))).rejects.toThrow(
      'weg.csv kan niet gelezen worden. Er is niets ingelezen.',
    )
    await expect(run('--db', at('weg.jaarverslag'), at('rijen.csv'))).rejects.toThrow(
      'bestaat niet. Er is niets gemaakt.',
    )
    expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', 'rijen.csv'])
  })

  test.each([
    [['--kind', 'vorming'], '--kind is een van activity, testimonial, '],
    [[], '--kind is een van activity, testimonial, '],
    [['--kind', 'reportVersion'], '--kind is een van activity, testimonial, '],
    [['--kind', 'event'], 'INVOER ontbreekt.'],
  ])('a use such as %j', (args, sentence) => {
    expect(() => importRows.run(['--db', 'F', ...args])).toThrow(sentence)
  })

  it('both orders of day and month at once', async () => {
    const { args } = await setUp('Titel\nTrefdag\n')
    await expect(importRows.run([...args, '--month-first', '--day-first'])).rejects.toMatchObject({ name: 'WrongUse' })
  })
})
