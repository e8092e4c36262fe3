import type { Block, ChartPoint, Person, Report, ReportSection, Run, SeriesPoint, Tile } from '../../db/model/block.ts'
import type { Layout } from '../../db/model/report.ts'
import { figure } from './blocks.ts'
import { exampleReport } from './example-report.ts'
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
    const kind = below(7)
    if (kind === 0) return { figure: figure(number()) }
    if (kind === 1) return { gap: 'x' }
    if (kind === 2) return { text: ` ${text(12)} `, strong: true }
    if (kind === 4)
      return {
        text: text(8),
        lang: chance() < 0.5 ? 'fr' : 'en',
        ...(chance() < 0.3 && { href: 'https://example.org/fr' }),
      }
    if (kind === 3) return { text: text(8), emphasis: true, href: 'https://example.org/verslag?jaar=2022' }
    return ` ${text(12)} `
  }
  const runs = (most: number): readonly Run[] => times(most, run, 1)
  const tile = (): Tile => ({
    figure: figure(number(), chance() < 0.3 ? '%' : 'count'),
    caption: text(5),
    note: maybe(text(6)),
  })
  const point = (): ChartPoint => {
    const [label, value] = [text(6), number()]
    return { label, value, of: figure(value), ...(chance() < 0.2 ? { muted: true } : {}) }
  }

  const colour = (): string =>
    `#${below(2 ** 24)
      .toString(16)
      .padStart(6, '0')}`
  const person = (): Person => ({ name: text(3), role: maybe(text(4)) })
  const seriesPoint = (series: number) => (): SeriesPoint => {
    const label = text(3)
    const one = () => (chance() < 0.15 ? null : number() * (chance() < 0.05 ? -1 : 1))
    const values = Array.from({ length: series }, one)
    return { label, values, of: values.map((value) => (value === null ? undefined : figure(value))) }
  }

  const makers: readonly (() => Block)[] = [
    () => ({ kind: 'heading', text: text(8) }),
    () => ({ kind: 'paragraph', runs: runs(12) }),
    () => ({ kind: 'figures', tiles: times(7, tile, 1) }),
    () => ({ kind: 'quote', text: text(chance() < 0.1 ? 900 : 60), attribution: maybe(text(6)) }),
    () => ({ kind: 'list', items: times(9, () => runs(4)), ...(chance() < 0.4 ? { ordered: true } : {}) }),
    () => ({ kind: 'people', caption: text(3), people: times(9, person) }),
    () => {
      const series = times(chance() < 0.2 ? 9 : 4, () => text(3), 1)
      return {
        kind: 'chart',
        shape: chance() < 0.5 ? 'stacked' : 'line',
        title: text(4),
        noun: maybe('deelnemers') ?? '',
        series,
        points: times(chance() < 0.2 ? 30 : 6, seriesPoint(series.length)),
      }
    },
    () => ({ kind: 'chart', shape: 'funnel', title: text(4), noun: 'vragen', points: times(6, point) }),
    () => {
      const columns = chance() < 0.1 ? 30 : 1 + below(5)
      const row = () => Array.from({ length: columns }, (): Run => (chance() < 0.2 ? '' : run()))
      const head = Array.from({ length: columns }, () => (chance() < 0.2 ? '' : text(2)))
      const rows = times(chance() < 0.2 ? 60 : 8, row, 1)
      return { kind: 'table', caption: text(5), head, rows, ...(chance() < 0.3 ? { total: true } : {}) }
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
    ...(index > 0 && chance() < 0.3 ? { under: true } : {}),
    blocks: times(9, block),
  })
  const report = (layout: Layout): Report => ({
    year: 1990 + below(60),
    title: chance() < 0.2 ? text(30) : text(4),
    organisation: text(chance() < 0.2 ? 30 : 3),
    layout,
    colophon: maybe(text(40)),
    accent: colour(),
    style: {
      second: maybe(colour()),
      fonts: (['source', 'plex', 'bitter'] as const)[below(3)] ?? 'source',
      logo: chance() < 0.5 ? null : png(20 + below(400), 20 + below(100)),
      cover: chance() < 0.6 ? null : png(80 + below(90), 60 + below(90)),
    },
    changedAt: exampleReport.changedAt,
    sections: times(chance() < 0.1 ? 40 : 5, section),
  })
  return { report }
}

/** A report of a shape that nobody thought of; the same seed gives the same one, in each layout. */
export const reportFrom = (seed: number, layout: Layout): Report => makerOf(seed).report(layout)
