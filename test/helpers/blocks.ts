/** Short ways to write the blocks of a report. */
import type { Block, ChartPoint, Run, Tile } from '../../db/model/block.ts'
import type { Figure, Unit } from '../../db/model/figure.ts'

/** A figure for a test: only what is printed matters. */
export const figure = (value: number, unit: Unit = 'count', n = value): Figure => ({
  id: 'activities.total',
  label: 'Vormingen',
  value,
  unit,
  n,
  definition: 'Gehouden vormingen waarvan de startdatum in het jaar ligt.',
  source: 'records',
  records: { type: 'activity', ids: [] },
})

export const tile = (value: number, caption: string, unit: Unit = 'count', note: string | null = null): Tile => ({
  figure: figure(value, unit),
  caption,
  note,
})
export const tiles = (...all: readonly Tile[]): Block => ({ kind: 'figures', tiles: all })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs })
export const quote = (text: string, attribution: string): Block => ({ kind: 'quote', text, attribution })
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items: items.map((item) => [item]) })
export const count = (value: number): Run => ({ figure: figure(value) })

/** A bar or a slice; `muted` is one without a name of its own. */
export const point = (label: string, value: number, muted?: 'muted'): ChartPoint => ({
  label,
  value,
  ...(muted !== undefined && { muted: true }),
})
export const chart = (
  shape: 'bars' | 'donut' | 'funnel',
  title: string,
  noun: string,
  ...points: readonly ChartPoint[]
): Block => ({ kind: 'chart', shape, title, noun, points })
