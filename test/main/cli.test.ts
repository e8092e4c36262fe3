import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, cliEnded, cliProcess, cliUnheard, exampleFolder, failed, oneSentence, wrongUse } from '../helpers/cli.ts'
import { endWhileWriting, killAtRename } from '../helpers/cut-off.ts'
import { tempFolder } from '../helpers/folder.ts'

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

/** The store may have its log beside it, as after any cut: the next opening takes that in. */
const halves = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('voorbeeld.jaarverslag'))

describe('the program', () => {
  it('does its work in the folder where it is started, and ends with 0', async () => {
    const { folder } = await exampleFolder()
    expect(await cliProcess(['verify', '--db', 'voorbeeld.jaarverslag'], folder)).toEqual({
      code: 0,
      stdout: 'voorbeeld.jaarverslag is in orde.\n',
      stderr: '',
    })
  })

  it('ends with 1 and one sentence when the work failed', async () => {
    expect(await cliProcess(['verify', '--db', 'weg.jaarverslag'], tempFolder())).toEqual(
      failed('weg.jaarverslag bestaat niet. Er is niets gemaakt. Kijk de naam na.\n'),
    )
  })

  it('ends with 2 when it was not written as it should be', async () => {
    expect(await cliProcess(['verzin'])).toEqual(
      wrongUse(expect.stringContaining('De opdracht “verzin” bestaat niet.')),
    )
  })

  it('ends quietly when nobody listens any more', async () => {
    const { db } = await exampleFolder()
    expect(await cliUnheard(['figures', '--db', db, '--year', '2022', '--json'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  it('clears by its next run what a run that was killed left half written', async () => {
    const { folder, db } = await exampleFolder()
    const home = tempFolder()
    const out = join(folder, 'gegevens.json')
    expect(await cliEnded(killAtRename, ['export', '--db', db, '--out', out, '--private'], home)).toBe('SIGKILL')
    expect(halves(folder)).toHaveLength(1)
    await cliProcess(['help'], folder, home)
    expect(halves(folder)).toEqual([])
  })

  it('leaves nothing half written when it is asked to end', async () => {
    const { folder, db } = await exampleFolder()
    const out = join(folder, 'gegevens.json')
    // 128 and the number of SIGTERM, as a shell tells it.
    expect(await cliEnded(endWhileWriting, ['export', '--db', db, '--out', out], tempFolder())).toBe(143)
    expect(halves(folder)).toEqual([])
  })
})
