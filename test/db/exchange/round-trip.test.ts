import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { fillWithExample } from '../../../db/example/index.ts'
import { exportStore, exportText } from '../../../db/exchange/export.ts'
import type { Exchanged } from '../../../db/exchange/format.ts'
import { loadInto } from '../../../db/exchange/load.ts'
import { figuresOf } from '../../../db/figures/index.ts'
import { openStore } from '../../../db/file/open.ts'
import { faultsOf } from '../../../db/file/verify.ts'
import { recordNames, recordTypeOf } from '../../../db/model/index.ts'
import { composeReport } from '../../../db/report/index.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { patience, thorough } from '../../helpers/fuzz.ts'
import { randomStore } from '../../helpers/random-store.ts'
import { freshStore, layBlank } from '../../helpers/store.ts'

/** Through the text of the file, as it would lie on a disk. */
const throughText = (exported: Exchanged): unknown => JSON.parse([...exportText(exported)].join(''))

const stores = thorough ? 1000 : 200

it(
  `${stores} random stores come out as they went in`,
  async () => {
    const kinds = new Set<string>()
    let longest = 0
    const folder = tempFolder()
    for (let seed = 1; seed <= stores; seed++) {
      const made = randomStore(seed)
      const path = join(folder, `${seed}.jaarverslag`)
      await layBlank(path)
      const store = await openStore(path)
      try {
        loadInto(store, throughText(made))
        expect(exportStore(store.reader, { private: true }), `seed ${seed}`).toEqual(made)
      } finally {
        store.close()
        rmSync(path)
      }
      for (const name of recordNames)
        for (const record of made.records[name])
          for (const [field, { kind }] of Object.entries(recordTypeOf(name).fields)) {
            const value = record[field]
            if (value !== null && !(Array.isArray(value) && value.length === 0)) kinds.add(kind)
            if (typeof value === 'string') longest = Math.max(longest, value.length)
          }
    }
    expect([...kinds].toSorted()).toEqual([
      'bytes',
      'choice',
      'choices',
      'count',
      'date',
      'decimal',
      'flag',
      'link',
      'links',
      'longText',
      'text',
      'year',
      'yearTexts',
    ])
    expect(longest).toBeGreaterThanOrEqual(8000)
  },
  patience,
)

it('the example year comes back whole: records, bin, figures and report', async () => {
  const [source, target] = [await freshStore(), await freshStore()]
  fillWithExample(source)
  const exported = exportStore(source.reader, { private: true })
  loadInto(target, throughText(exported))
  expect(exportStore(target.reader, { private: true })).toEqual(exported)
  expect(figuresOf(target.reader, 2022)).toEqual(figuresOf(source.reader, 2022))
  expect(composeReport(target.reader, 2022)).toEqual(composeReport(source.reader, 2022))
  expect(target.list('activity', { bin: true }).total).toBe(1)
  expect(target.list('activity', { search: 'interculturaliteit' }).total).toBe(1)
  expect(faultsOf(target.reader)).toEqual([])
})

it('names of speakers, proofs and notes leave only when asked for', async () => {
  const store = await freshStore()
  const secret = 'Noor Vandersteen'
  store.save('activity', null, { title: 'a', notes: secret })
  store.save('question', null, { subject: 'b', notes: secret })
  store.save('testimonial', null, { quote: 'c', speaker: secret, evidence: secret })
  const open = exportStore(store.reader)
  expect(JSON.stringify(open)).not.toContain(secret)
  expect(open.records.testimonial[0]).not.toHaveProperty('speaker')
  expect(exportStore(store.reader, { private: true }).records.testimonial[0]).toMatchObject({ speaker: secret })
  const target = await freshStore()
  loadInto(target, throughText(open))
  expect(exportStore(target.reader)).toEqual(open)
})

it('what was loaded is where the store begins: nothing to undo, and new records get new ids', async () => {
  const store = await openStore(':memory:')
  onTestFinished(() => store.close())
  loadInto(store, { format: 'jaarverslag', version: 1, records: { event: [{ id: 7, title: 'Trefdag' }] } })
  expect(store.changes.next()).toEqual({ undo: null, redo: null })
  expect(store.save('event', null, { title: 'Nog een' }).id).toBe(8)
  store.changes.undo()
  expect(store.list('event').rows.map(({ id }) => id)).toEqual([7])
})
