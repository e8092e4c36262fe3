import { expect, it } from 'vitest'
import type { Patch, Store } from '../../../../db/records/store.ts'
import { findingsOf, messagesOf, sectionIn } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

const table = (store: Store, shape: NonNullable<Patch<'reportTable'>['shape']>, rows: readonly string[], more = {}) =>
  store.save('reportTable', null, {
    section: sectionIn(store, {}).id,
    caption: 'Middelen',
    shape,
    cells: rows.join('\n'),
    ...more,
  }).id

it('tells which cells of a chart hold no number', async () => {
  const store = await freshStore()
  const rows = ['Bron\tEuro\tLater', 'Subsidie\t-€ 1.200,00\tveel', 'Giften\tzo’n 900', 'Rest\t', 'Kas\tca. 300']
  const id = table(store, 'bars', rows)
  expect(findingsOf(store, 'not-drawn')).toMatchObject([
    { id: `reportTable-${id}.cells.not-drawn`, severity: 'warning', records: [{ type: 'reportTable', ids: [id] }] },
  ])
  expect(messagesOf(store, 'not-drawn')).toEqual([
    'In de grafiek “Middelen” staat “zo’n 900” bij “Giften” en “ca. 300” bij “Kas”. Dat is geen getal en wordt dus niet getekend. Zet er alleen het getal.',
  ])
})

it('looks at all series of a chart that shows them, and at no total', async () => {
  const store = await freshStore()
  const rows = ['Bron\t2021\t2022', 'Subsidie\t1\tveel', 'Totaal\t1\talles']
  table(store, 'stacked', rows, { totalRow: true })
  expect(messagesOf(store, 'not-drawn')).toEqual([expect.stringContaining('staat “veel” bij “Subsidie”.')])
})

it.each([
  ['bars', ['Bron\tEuro', 'Subsidie\t', 'Giften\t0']],
  ['donut', ['Bron\tEuro']],
  ['line', ['Bron\tEuro', 'Subsidie\t-']],
] as const)('tells of a chart without numbers (%s)', async (shape, rows) => {
  const store = await freshStore()
  table(store, shape, rows)
  expect(messagesOf(store, 'not-drawn')).toEqual([
    'De grafiek “Middelen” heeft nog geen getallen om te tonen en wordt niet gedrukt. Vul de cellen in.',
  ])
})

it('tells of a table with nothing but a head', async () => {
  const store = await freshStore()
  table(store, 'table', ['Bron\tEuro'])
  expect(messagesOf(store, 'not-drawn')).toEqual([
    'De tabel “Middelen” heeft nog geen rijen onder de kop en wordt niet gedrukt.',
  ])
})

it('is silent of what is printed whole', async () => {
  const store = await freshStore()
  table(store, 'bars', ['Soort\tAantal', 'Vormingen\t{activities.total}'])
  table(store, 'line', ['Jaar\tAantal', '2021\t0', '2022\t'])
  table(store, 'table', ['Wie\tWat', 'An\tzo’n 900'])
  table(store, 'people', [])
  expect(findingsOf(store, 'not-drawn')).toEqual([])
})
