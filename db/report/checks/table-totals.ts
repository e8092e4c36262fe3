import { numberInCell } from '../../model/cell.ts'
import { fold } from '../../model/fold.ts'
import { formatNumber } from '../../model/format.ts'
import type { OwnTable } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { quoted, refs } from './words.ts'

const bare = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)

const isTotal = (name: string | undefined): boolean =>
  /^(?:(?:eind|sub)?totaal|(?:grand |sub)?total|som|samen)\b/.test(fold(name ?? ''))

/** The sum of the parts; null when one is no number, or none is. */
const sumOf = (cells: readonly (string | undefined)[]): number | null => {
  const values = cells.map((cell) => numberInCell(cell ?? ''))
  if (values.includes(undefined) || values.every((value) => value === null)) return null
  const sum = values.reduce((total: number, value) => total + (value ?? 0), 0)
  return Math.round(sum * 100) / 100
}

type Line = {
  /** The row or column, as a reader names it. */
  readonly name: string
  /** The same, as part of the id of a finding. */
  readonly place: string
  readonly parts: readonly (string | undefined)[]
  readonly total: string | undefined
}

/** What is left is no sum: `Resultaat`, `Saldo`. */
const isBalance = (name: string | undefined): boolean =>
  /^(?:netto|bruto)?-? ?(?:bedrijfs)?(?:resultaat|saldo|verschil|winst|verlies|tekort|overschot)/.test(fold(name ?? ''))

/** Shares may each have lost or won half a percent by rounding; anything else adds up to the cent. */
const missed = ({ parts, total }: Line): { readonly sum: number; readonly value: number } | null => {
  const [sum, value] = [sumOf(parts), numberInCell(total ?? '')]
  if (sum === null || value === null || value === undefined) return null
  const room = [...parts, total].some((cell) => cell?.endsWith('%')) ? parts.length / 2 : 0.004
  return Math.abs(sum - value) > room ? { sum, value } : null
}

/** The columns above a last row that is a total. */
const columnsOf = ({ rows, totalRow }: OwnTable): readonly Line[] => {
  const [head = [], ...body] = rows
  const last = body.at(-1)
  const parts = body.slice(0, -1)
  if (last === undefined || parts.length === 0 || !(totalRow || isTotal(last[0])) || isBalance(last[0])) return []
  return head.slice(1).map((name, index) => ({
    name,
    place: `column.${bare(name) || index + 1}`,
    parts: parts.map((row) => row[index + 1]),
    total: last[index + 1],
  }))
}

/** The rows before a last column that says it is a total. */
const rowsBefore = ({ rows }: OwnTable): readonly Line[] => {
  const [head = [], ...body] = rows
  const last = head.length - 1
  if (last < 2 || !isTotal(head[last])) return []
  return body.map((row, index) => ({
    name: row[0] ?? '',
    place: `row.${bare(row[0] ?? '') || index + 1}`,
    parts: Array.from({ length: last - 1 }, (_, column) => row[column + 1]),
    total: row[last],
  }))
}

const findIn = (table: OwnTable): readonly RawFinding[] =>
  [...columnsOf(table), ...rowsBefore(table)].flatMap((line): readonly RawFinding[] => {
    const found = missed(line)
    if (found === null) return []
    const where = line.name === '' ? '' : ` bij ${quoted(line.name)}`
    return [
      {
        subject: `reportTable-${table.id}.${line.place}`,
        facts: [found.sum, found.value],
        severity: 'warning',
        message: `In de tabel ${quoted(table.caption ?? 'zonder opschrift')} staat${where} als totaal ${formatNumber(found.value)}, maar samen is dat ${formatNumber(found.sum)}. Kijk de cellen na.`,
        records: refs('reportTable', [table.id]),
        section: table.section,
      },
    ]
  })

/** Tables whose totals are not the sum of their rows or columns. */
export const tableTotals: Rule = { name: 'table-total', find: ({ tables }) => tables.flatMap(findIn) }
