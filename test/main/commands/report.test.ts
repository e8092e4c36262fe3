import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { cli, exampleFolder, failed } from '../../helpers/cli.ts'
import { facts } from '../../helpers/facts.ts'
import { readPdf } from '../../helpers/pdf-text.ts'

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
