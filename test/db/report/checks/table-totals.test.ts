import { describe, expect, it, test } from 'vitest'
import type { Patch, Store } from '../../../../db/records/store.ts'
import { findingsOf, messagesOf, sectionIn } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

const table = (store: Store, rows: readonly string[], more: Patch<'reportTable'> = {}) =>
  store.save('reportTable', null, {
    section: sectionIn(store, {}).id,
    caption: 'Inkomsten',
    cells: rows.join('\n'),
    ...more,
  }).id

describe('a last row that is a total', () => {
  it('must be the sum of each column', async () => {
    const store = await freshStore()
    const rows = [
      'Bron\t2021\t2022',
      'Subsidie\t€ 1.000\t€ 1.200,50',
      'Eigen\t€ 250\t€ 300',
      'Totaal\t€ 1.250\t€ 1.600',
    ]
    const id = table(store, rows)
    expect(findingsOf(store, 'table-total')).toMatchObject([
      {
        id: `reportTable-${id}.column.2022.table-total`,
        message:
          'In de tabel “Inkomsten” staat bij “2022” als totaal 1.600, maar samen is dat 1.500,5. Kijk de cellen na.',
        records: [{ type: 'reportTable', ids: [id] }],
      },
    ])
  })

  it('is one when the coordinator says so, whatever it is called', async () => {
    const store = await freshStore()
    const rows = ['Bron\t2022', 'a\t1', 'b\t2', 'Alles\t4']
    const id = table(store, rows)
    expect(findingsOf(store, 'table-total')).toEqual([])
    store.save('reportTable', id, { totalRow: true })
    expect(messagesOf(store, 'table-total')).toEqual([expect.stringContaining('als totaal 4, maar samen is dat 3')])
  })
})

it('a last column that says it is a total must be the sum of each row', async () => {
  const store = await freshStore()
  table(store, ['Bron\tvrouw\tman\tTotaal', 'bestuur\t5\t4\t9', 'team\t6\t3\t10'])
  expect(messagesOf(store, 'table-total')).toEqual([
    'In de tabel “Inkomsten” staat bij “team” als totaal 10, maar samen is dat 9. Kijk de cellen na.',
  ])
})

test.each([
  ['shares within their rounding', ['x\t%', 'a\t33%', 'b\t33%', 'c\t33%', 'Totaal\t100%']],
  ['cents', ['x\t€', 'a\t0,1', 'b\t0,2', 'Totaal\t0,3']],
  ['empty cells', ['x\ty', 'a\t', 'b\t2', 'Totaal\t2']],
  ['no total in that column', ['x\ty', 'a\t1', 'b\t2', 'Totaal\t']],
  ['words among the numbers', ['x\ty', 'a\tn.v.t.', 'b\t2', 'Totaal\t5']],
  ['a table without a total', ['x\ty', 'a\t1', 'b\t2']],
  ['only a head', ['Totaal\t5']],
])('%s add up, or can not be told', async (_, rows) => {
  const store = await freshStore()
  table(store, rows)
  expect(findingsOf(store, 'table-total')).toEqual([])
})

it('leaves a list of names alone, and a section that is not in the report', async () => {
  const store = await freshStore()
  const rows = ['x\ty', 'a\t1', 'Totaal\t5']
  const id = table(store, rows, { shape: 'people' })
  expect(findingsOf(store, 'table-total')).toEqual([])
  store.save('reportTable', id, { shape: 'table' })
  expect(findingsOf(store, 'table-total')).toHaveLength(1)
  const { section } = store.get('reportTable', id)
  store.save('reportSection', section, { shown: false })
  expect(findingsOf(store, 'table-total')).toEqual([])
})

it('names a column and a row without a name by their place', async () => {
  const store = await freshStore()
  const id = table(store, ['Bron\t\t2022', 'a\t1\t1', 'b\t2\t2', 'Totaal\t4\t3'])
  expect(findingsOf(store, 'table-total')).toMatchObject([
    {
      id: `reportTable-${id}.column.1.table-total`,
      message: 'In de tabel “Inkomsten” staat als totaal 4, maar samen is dat 3. Kijk de cellen na.',
    },
  ])
})

it('holds a total against a single part too', async () => {
  const store = await freshStore()
  table(store, ['Bron\tvrouw\tTotaal', 'bestuur\t5\t6'])
  expect(messagesOf(store, 'table-total')).toEqual([expect.stringContaining('als totaal 6, maar samen is dat 5')])
})

it.each([
  ['32,5%', []],
  ['32,4%', [expect.stringContaining('als totaal 100, maar samen is dat 98,4')]],
])('allows shares half a percent each: with %s as the third', async (third, said) => {
  const store = await freshStore()
  table(store, ['x\t%', 'a\t33%', 'b\t33%', `c\t${third}`, 'Totaal\t100%'])
  expect(messagesOf(store, 'table-total')).toEqual(said)
})

it.each([
  ['$1,917,601', []],
  ['$1,917,599', [expect.stringContaining('als totaal 1.917.599, maar samen is dat 1.917.601')]],
])('reads dollars as they are written: with %s as their total', async (total, said) => {
  const store = await freshStore()
  table(store, ['\t2023', 'Grants\t$1,917,503', 'Fees\t$98', `Total\t${total}`])
  expect(messagesOf(store, 'table-total')).toEqual(said)
})

it.each(['Resultaat', 'Nettoresultaat', 'Saldo'])('takes no %s for a sum', async (name) => {
  const store = await freshStore()
  const id = table(store, ['\t2022', 'Opbrengsten\t830', 'Kosten\t841', `${name}\t-11`], { totalRow: true })
  expect(findingsOf(store, 'table-total')).toEqual([])
  store.save('reportTable', id, { cells: '\t2022\na\t830\nb\t841\nAlles\t-11' })
  expect(findingsOf(store, 'table-total')).toHaveLength(1)
})
