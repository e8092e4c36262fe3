import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { cli, failed, oneSentence } from '../../helpers/cli.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { readPdf } from '../../helpers/pdf-text.ts'

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
