import { numberInCell } from '../../model/cell.ts'
import type { OwnTable } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { listed, quoted, refs } from './words.ts'

/** A cell that holds a figure of the records has its number from there. */
const isLiving = (cell: string): boolean => cell.includes('{')

type Cell = { readonly row: string; readonly text: string }

/** The cells of which a chart draws the number: of one that shows a single series, those of the second column. */
const drawnOf = ({ rows, totalRow, shape }: OwnTable): readonly Cell[] => {
  const [head = [], ...body] = rows
  const series = shape === 'stacked' || shape === 'line' ? head.length - 1 : 1
  return (totalRow ? body.slice(0, -1) : body).flatMap(([row = '', ...cells]) =>
    cells.slice(0, series).map((text) => ({ row, text })),
  )
}

const findingOf = (table: OwnTable, subject: string, facts: RawFinding['facts'], message: string): RawFinding => ({
  subject: `reportTable-${table.id}.${subject}`,
  facts,
  severity: 'warning',
  message,
  records: refs('reportTable', [table.id]),
  section: table.section,
})

const findInChart = (table: OwnTable): readonly RawFinding[] => {
  const cells = drawnOf(table)
  const name = quoted(table.caption ?? 'zonder opschrift')
  const values = cells.map(({ text }) => (isLiving(text) ? 1 : numberInCell(text)))
  const needsMore = table.shape !== 'stacked' && table.shape !== 'line'
  const isDrawn = values.some((value) => typeof value === 'number' && !(needsMore && value === 0))
  const odd = cells.filter((_, index) => values[index] === undefined)
  const unread = odd.map(({ row, text }) => (row === '' ? quoted(text) : `${quoted(text)} bij ${quoted(row)}`))
  return [
    ...(isDrawn
      ? []
      : [
          findingOf(
            table,
            'chart',
            [],
            `De grafiek ${name} heeft nog geen getallen om te tonen en wordt niet gedrukt. Vul de cellen in.`,
          ),
        ]),
    ...(unread.length === 0
      ? []
      : [
          findingOf(
            table,
            'cells',
            odd.map(({ text }) => text),
            `In de grafiek ${name} staat ${listed(unread)}. Dat is geen getal en wordt dus niet getekend. Zet er alleen het getal.`,
          ),
        ]),
  ]
}

const findIn = (table: OwnTable): readonly RawFinding[] => {
  if (table.shape !== null && table.shape !== 'table') return findInChart(table)
  if (table.rows.length > 1) return []
  const name = quoted(table.caption ?? 'zonder opschrift')
  return [findingOf(table, 'rows', [], `De tabel ${name} heeft nog geen rijen onder de kop en wordt niet gedrukt.`)]
}

/** Charts and tables of one's own that aren't printed, or only in part, for want of numbers or rows. */
export const notDrawn: Rule = { name: 'not-drawn', find: ({ tables }) => tables.flatMap(findIn) }
