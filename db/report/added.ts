/** What the coordinator added to a section, in their order: texts, figures, tables, charts, lists of names, pictures. */
import type { Block, ChartPoint, Person, Run, SeriesPoint, Tile } from '../model/block.ts'
import { numberInCell } from '../model/cell.ts'
import type { Figure } from '../model/figure.ts'
import { textOfRuns, toldBy } from '../model/run.ts'
import type { Added, ReportData, Table } from './data.ts'
import { ownText, runsOf, type Spoken } from './prose.ts'

/** The cells as rows; lines without any are left out. */
export const rowsOf = (cells: string): readonly (readonly string[])[] =>
  cells
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()))

/** A cell is one run: the figure when it holds nothing else, or else its text, which knows its figures. */
const cellOf = (cell: string, spoken: Spoken): Run => {
  const runs = runsOf(cell, spoken)
  const [only = ''] = runs
  if (runs.length <= 1) return only
  const run = toldBy(runs)
  return run.spoken === undefined ? run.text : run
}

type Value = { readonly value: number; readonly of?: Figure }

/** The number in a cell, typed or living; null where there is none. */
const valueIn = (cell: string | undefined, spoken: Spoken): Value | null => {
  const run = cellOf(cell ?? '', spoken)
  if (typeof run === 'object' && 'figure' in run) return { value: run.figure.value, of: run.figure }
  const value = numberInCell(textOfRuns([run], ''))
  return typeof value === 'number' ? { value } : null
}

type Rows = readonly (readonly string[])[]

const pointsOf = (rows: Rows, spoken: Spoken): readonly ChartPoint[] =>
  rows.flatMap(([label = '', cell]) => {
    const found = valueIn(cell, spoken)
    return found === null ? [] : [{ label: textOfRuns(runsOf(label, spoken)), ...found }]
  })

const seriesPointsOf = (rows: Rows, series: number, spoken: Spoken): readonly SeriesPoint[] =>
  rows.map(([label = '', ...cells]) => {
    const found = Array.from({ length: series }, (_, index) => valueIn(cells[index], spoken))
    return {
      label: textOfRuns(runsOf(label, spoken)),
      values: found.map((one) => one?.value ?? null),
      ...(found.some((one) => one?.of !== undefined) && { of: found.map((one) => one?.of) }),
    }
  })

const peopleOf = (rows: Rows): readonly Person[] =>
  rows.flatMap(([name = '', ...role]) => (name === '' ? [] : [{ name, role: role.join(', ') || null }]))

const tableBlocks = ({ caption, shape, cells, totalRow, noun }: Table, spoken: Spoken): readonly Block[] => {
  const rows = rowsOf(cells ?? '')
  const title = caption ?? ''
  if (shape === 'people') {
    const people = peopleOf(rows)
    return people.length === 0 ? [] : [{ kind: 'people', caption: title, people }]
  }
  const [head = [], ...body] = rows
  if (body.length === 0) return []
  if (shape === null || shape === 'table') {
    const printed = body.map((row) => head.map((_, index) => cellOf(row[index] ?? '', spoken)))
    return [{ kind: 'table', caption: title, head, rows: printed, ...(totalRow === true && { total: true }) }]
  }
  const parts = totalRow === true ? body.slice(0, -1) : body
  const [, ...series] = head
  const what = { kind: 'chart', title, noun: noun ?? (series.length === 1 ? (series[0] ?? '') : '') } as const
  if (shape === 'stacked' || shape === 'line') {
    const points = seriesPointsOf(parts, series.length, spoken)
    return points.some(({ values }) => values.some((value) => value !== null))
      ? [{ ...what, shape, series, points }]
      : []
  }
  const points = pointsOf(parts, spoken)
  return points.some(({ value }) => value !== 0) ? [{ ...what, shape, points }] : []
}

const tileOf = (figure: Figure): Tile => ({ figure, caption: figure.label, note: null })

const blocksOf = (added: Added, spoken: Spoken): readonly Block[] => {
  switch (added.kind) {
    case 'text':
      return ownText(added.body, spoken)
    case 'figure':
      return [{ kind: 'figures', tiles: [tileOf(added.figure)] }]
    case 'table':
      return tableBlocks(added.table, spoken)
    case 'image':
      return [added]
    case 'quote':
      return [{ kind: 'quote', text: added.quote.text, attribution: added.quote.attribution }]
  }
}

/** What was added to a section, as blocks; figures that follow each other stand side by side. */
export const addedBlocks = (data: ReportData, section: string): readonly Block[] => {
  const blocks: Block[] = []
  for (const block of (data.added.get(section) ?? []).flatMap((added) => blocksOf(added, data))) {
    const last = blocks.at(-1)
    if (block.kind === 'figures' && last?.kind === 'figures')
      blocks[blocks.length - 1] = { ...last, tiles: [...last.tiles, ...block.tiles] }
    else blocks.push(block)
  }
  return blocks
}
