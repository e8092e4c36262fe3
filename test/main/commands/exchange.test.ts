import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { exportAll } from '../../../main/commands/export.ts'
import { load } from '../../../main/commands/load.ts'
import { cli, exampleFolder } from '../../helpers/cli.ts'
import { tempFolder } from '../../helpers/folder.ts'

const example = async () => {
  const { folder, db } = await exampleFolder()
  return { folder, db, at: (name: string) => join(folder, name) }
}

describe('export and load', () => {
  it('give the same file again, byte for byte', async () => {
    const { at, db, folder } = await example()
    expect(await cli(['export', '--db', db, '--out', at('alles.json'), '--private'])).toEqual({
      code: 0,
      stdout: `Alle gegevens staan in ${at('alles.json')}, ook wat privé is.\n`,
      stderr: '',
    })
    expect(await cli(['load', '--db', 'nieuw.jaarverslag', 'alles.json'], folder)).toEqual({
      code: 0,
      stdout: 'De gegevens uit alles.json staan in nieuw.jaarverslag.\n',
      stderr: '',
    })
    await exportAll.run(['--db', at('nieuw.jaarverslag'), '--out', at('opnieuw.json'), '--private'])
    expect(readFileSync(at('opnieuw.json')).equals(readFileSync(at('alles.json')))).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(
      ['alles.json', 'nieuw.jaarverslag', 'opnieuw.json', 'voorbeeld.jaarverslag'].toSorted(),
    )
  })

  it('keep the names of speakers in, unless asked for', async () => {
    const { at, db } = await example()
    const said = await exportAll.run(['--db', db, '--out', at('open.json')])
    expect(said).toBe(`Alle gegevens staan in ${at('open.json')}, zonder wat privé is.\n`)
    const text = readFileSync(at('open.json'), 'utf8')
    expect(text).toContain('Zelfsturende teams')
    expect(text).not.toMatch(/Vandersteen|"speaker"|"notes"/)
  })
})

describe('export refuses', () => {
  test.each(['alles.csv', 'alles', 'voorbeeld.jaarverslag'])('to write %s', async (name) => {
    const { at, db } = await example()
    const before = readFileSync(db)
    await expect(exportAll.run(['--db', db, '--out', at(name)])).rejects.toMatchObject({ name: 'WrongUse' })
    expect(readFileSync(db).equals(before)).toBe(true)
  })
})

describe('load refuses', () => {
  const bom = '\ufeff'
  const event = '{"format": "jaarverslag", "version": 1, "records": {"event": [{"id": 1, "title": "é"}]}}'

  test.each([
    ['what is not there', null, 'kan niet gelezen worden. Er is niets gemaakt.'],
    ['what is no JSON', Buffer.from('{"format": '), 'is geen volledig JSON-bestand in UTF-8.'],
    ['another encoding', Buffer.from(event, 'latin1'), 'is geen volledig JSON-bestand in UTF-8.'],
    ['another format', Buffer.from('{}'), 'geen bestand met gegevens van Jaarverslag'],
    [
      'a fault',
      Buffer.from(event.replace('"title"', '"titel"')),
      'event, eerste record: Dit veld bestaat niet: titel.',
    ],
  ])('%s, and makes nothing', async (_, content, words) => {
    const folder = tempFolder()
    const file = join(folder, 'gegevens.json')
    if (content !== null) writeFileSync(file, content)
    const db = join(folder, 'nieuw.jaarverslag')
    await expect(load.run(['--db', db, file])).rejects.toThrow(words)
    expect(readdirSync(folder)).toEqual(content === null ? [] : ['gegevens.json'])
  })

  it('an existing file', async () => {
    const { db } = await example()
    const before = readFileSync(db)
    await expect(load.run(['--db', db, 'gegevens.json'])).rejects.toThrow('bestaat al en is niet overschreven')
    expect(readFileSync(db).equals(before)).toBe(true)
  })

  test.each([
    [[], 'INVOER ontbreekt.'],
    [['a.json', 'b.json'], '“b.json” is hier te veel.'],
    [[''], 'INVOER is leeg.'],
  ])('a use such as %j', (operands, sentence) => {
    expect(() => load.run(['--db', 'F', ...operands])).toThrow(sentence)
  })

  it('no mark at the beginning, as Windows editors leave', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'gegevens.json'), `${bom}${event}`)
    await load.run(['--db', join(folder, 'nieuw.jaarverslag'), join(folder, 'gegevens.json')])
    expect(existsSync(join(folder, 'nieuw.jaarverslag'))).toBe(true)
  })
})
