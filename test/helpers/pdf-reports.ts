import type { Block, ChartPoint, Report, ReportSection, Run, Tile } from '../../db/model/block.ts'
import { exampleReport, figure } from './example-report.ts'
import { png } from './png.ts'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
const chances = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
}

const vocabulary = [
  'vorming',
  'deelnemers',
  'sociaal-culturele',
  'communicatie- en',
  '5 maart',
  'Žižek',
  'officiële',
  '‘leertraject’',
  '€ 12,50',
  '…',
  '😊',
  '王小明',
  'محمد',
  '<b>vet</b>',
  '&amp;',
  '(haakjes)',
  'a\\b',
  'https://example.org/x',
  'meerwaardeonderwijsvernieuwingsprojectcoördinatiecommissie',
]

const makerOf = (seed: number) => {
  const chance = chances(seed)
  const below = (count: number): number => Math.floor(chance() * count)
  const times = <Made>(most: number, make: (index: number) => Made, least = 0): readonly Made[] =>
    Array.from({ length: least + below(most - least + 1) }, (_, index) => make(index))
  const text = (most: number): string => times(most, () => vocabulary[below(vocabulary.length)] ?? '', 1).join(' ')
  const number = (): number => below(10 ** (1 + below(7)))
  const maybe = (words: string): string | null => (chance() < 0.5 ? null : words)

  const run = (): Run => {
    const kind = below(5)
    return kind === 0 ? { figure: figure(number()) } : kind === 1 ? { gap: 'x' } : ` ${text(12)} `
  }
  const runs = (most: number): readonly Run[] => times(most, run, 1)
  const tile = (): Tile => ({
    figure: figure(number(), chance() < 0.3 ? '%' : 'count'),
    caption: text(5),
    note: maybe(text(6)),
  })
  const point = (): ChartPoint => ({ label: text(6), value: number(), ...(chance() < 0.2 ? { muted: true } : {}) })

  const makers: readonly (() => Block)[] = [
    () => ({ kind: 'heading', text: text(8) }),
    () => ({ kind: 'paragraph', runs: runs(12) }),
    () => ({ kind: 'figures', tiles: times(7, tile, 1) }),
    () => ({ kind: 'quote', text: text(chance() < 0.1 ? 900 : 60), attribution: maybe(text(6)) }),
    () => ({ kind: 'list', items: times(9, () => runs(4)) }),
    () => {
      const columns = 1 + below(5)
      const row = () => Array.from({ length: columns }, (): Run => (chance() < 0.2 ? '' : run()))
      const head = Array.from({ length: columns }, () => (chance() < 0.2 ? '' : text(2)))
      return { kind: 'table', caption: text(5), head, rows: times(chance() < 0.2 ? 60 : 8, row, 1) }
    },
    () => ({
      kind: 'chart',
      shape: 'bars',
      title: text(4),
      noun: 'vormingen',
      points: times(chance() < 0.2 ? 50 : 9, point),
    }),
    () => ({ kind: 'chart', shape: 'donut', title: text(4), noun: 'vragen', points: times(7, point) }),
    () => ({
      kind: 'image',
      bytes: chance() < 0.2 ? new Uint8Array(9) : png(30 + below(90), 20 + below(90)),
      alt: text(6),
      caption: maybe(text(8)),
    }),
    () => ({ kind: 'note', runs: runs(3) }),
  ]
  const block = (): Block => (makers[below(makers.length)] ?? (() => ({ kind: 'paragraph', runs: ['x'] }) as const))()
  const section = (index: number): ReportSection => ({
    id: `section-${index}`,
    title: text(7),
    blocks: times(9, block),
  })
  const report = (): Report => ({
    year: 1990 + below(60),
    title: chance() < 0.2 ? text(30) : text(4),
    organisation: text(chance() < 0.2 ? 30 : 3),
    layout: 'sober',
    colophon: null,
    accent: `#${below(2 ** 24)
      .toString(16)
      .padStart(6, '0')}`,
    changedAt: exampleReport.changedAt,
    sections: times(chance() < 0.1 ? 40 : 5, section),
  })
  return { report }
}

/** A report of a shape that nobody thought of; the same seed gives the same one. */
export const reportFrom = (seed: number): Report => makerOf(seed).report()
