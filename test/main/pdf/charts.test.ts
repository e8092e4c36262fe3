import { expect, test } from 'vitest'
import type { Block } from '../../../db/model/block.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { readAloud } from '../../helpers/pdf-aloud.ts'
import { pdfOf } from '../../helpers/printed.ts'

type Chart = Extract<Block, { readonly kind: 'chart' }>

/** What a screen reader says of a chart. */
const saidOf = async (chart: Chart): Promise<string | undefined> => {
  const sections = [{ id: 'one', title: 'Een', blocks: [chart] }]
  return (await readAloud(await pdfOf({ ...exampleReport, sections }))).find((line) => line.startsWith('Figure: '))
}

const points = [
  { label: 'ontvangen', value: 85 },
  { label: 'goedgekeurd', value: 55 },
]
const simple = { kind: 'chart', title: 'Vragen', noun: 'vragen', points } as const

test('a chart says its kind, its title, what it counts and every value', async () => {
  expect(await saidOf({ ...simple, shape: 'bars' })).toBe(
    'Figure: Staafdiagram: Vragen. ontvangen 85 vragen, goedgekeurd 55.',
  )
  expect(await saidOf({ ...simple, shape: 'donut' })).toBe(
    'Figure: Ringdiagram: Vragen. ontvangen 85 vragen, goedgekeurd 55.',
  )
  expect(await saidOf({ ...simple, shape: 'funnel' })).toBe(
    'Figure: Trechter: Vragen. ontvangen 85 vragen, goedgekeurd 55.',
  )
})

const ofSeries = {
  kind: 'chart',
  title: 'Deelnemers',
  noun: 'deelnemers',
  series: ['offline', 'online'],
  points: [
    { label: '2021', values: [900, null] },
    { label: '2022', values: [700, 1250] },
  ],
} as const

test('a chart of several series says them by their names, and nothing where there is nothing', async () => {
  expect(await saidOf({ ...ofSeries, shape: 'line' })).toBe(
    'Figure: Lijndiagram: Deelnemers (deelnemers). 2021: offline 900; 2022: offline 700, online 1.250.',
  )
  expect(await saidOf({ ...ofSeries, shape: 'stacked' })).toBe(
    'Figure: Gestapeld staafdiagram: Deelnemers (deelnemers). 2021: offline 900; 2022: offline 700, online 1.250.',
  )
})

test('what has less than nothing is never told as a share of a whole', async () => {
  const below = [points[0] ?? { label: '', value: 0 }, { label: 'minder', value: -3 }]
  for (const shape of ['donut', 'funnel'] as const)
    expect(await saidOf({ ...simple, shape, points: below })).toMatch(/^Figure: Staafdiagram: /)
  const sunk = [{ label: '2022', values: [4, -1] }]
  expect(await saidOf({ ...ofSeries, shape: 'stacked', points: sunk })).toMatch(/^Figure: Staafdiagram: /)
})
