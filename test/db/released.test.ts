import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { exportStore } from '../../db/exchange/export.ts'
import type { ExchangedRecord } from '../../db/exchange/format.ts'
import { figuresOf } from '../../db/figures/index.ts'
import { openStore } from '../../db/file/open.ts'
import { faultsOf } from '../../db/file/verify.ts'
import { printFigure } from '../../db/model/format.ts'
import { type RecordName, recordNames } from '../../db/model/index.ts'
import { composeReport } from '../../db/report/index.ts'
import { newsIn } from '../../renderer/help/news.ts'
import { tempFolder } from '../helpers/folder.ts'

const folder = join(import.meta.dirname, '../fixtures/stores')
const suffix = '.jaarverslag.gz'
const versions = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length))

/** What the version itself said of its store. */
type Left = {
  readonly records: Readonly<Record<string, readonly ExchangedRecord[]>>
  /** Year → figure → as printed. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const unpack = (name: string): Buffer => gunzipSync(readFileSync(join(folder, name)))

it('every version that was released left its store here', () => {
  const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8')
  expect(versions).toEqual(expect.arrayContaining(newsIn(changelog).map(({ version }) => version)))
})

it.each(versions)('a store of %s opens with every record and every figure as they were', async (version) => {
  const path = join(tempFolder(), 'gegevens.jaarverslag')
  writeFileSync(path, unpack(`${version}${suffix}`))
  const left = JSON.parse(unpack(`${version}.json.gz`).toString('utf8')) as Left
  const store = await openStore(path)
  try {
    expect(faultsOf(store.reader)).toEqual([])
    const { records } = exportStore(store.reader, { private: true })
    const isKnown = (name: string): name is RecordName => recordNames.some((one) => one === name)
    for (const [name, were] of Object.entries(left.records)) {
      if (!isKnown(name)) throw new Error(`records of the type ${name} would be lost`)
      expect(records[name], name).toHaveLength(were.length)
      // What later versions added stands beside what was there.
      expect(records[name], name).toMatchObject(were)
    }
    for (const [year, were] of Object.entries(left.figures)) {
      const now = figuresOf(store.reader, Number(year)).map((figure) => [figure.id, printFigure(figure)])
      expect(Object.fromEntries(now)).toMatchObject(were)
      expect(composeReport(store.reader, Number(year)).sections.length).toBeGreaterThan(0)
    }
  } finally {
    store.close()
  }
})
