import { figuresOf } from '../../db/figures/index.ts'
import type { Figure } from '../../db/model/figure.ts'
import { formatNumber, printFigure } from '../../db/model/format.ts'
import { command, flag, path, year } from './command.ts'
import { withStore } from './with-store.ts'

const asJson = (figures: readonly Figure[]): string => {
  const rows = figures.map((figure) => {
    const { id, label, value, unit, n, definition, source } = figure
    return { id, label, value, printed: printFigure(figure), unit, n, definition, source }
  })
  return `${JSON.stringify(rows, null, 2)}\n`
}

const asTable = (figures: readonly Figure[], inYear: number): string => {
  if (figures.length === 0) return `Geen gegevens voor ${inYear}.\n`
  const width = Math.max(...figures.map((figure) => printFigure(figure).length))
  const lines = figures.map((figure) => {
    const base = figure.unit === 'count' || figure.n === null ? '' : ` (n = ${formatNumber(figure.n)})`
    return `${printFigure(figure).padStart(width)}  ${figure.label}${base}`
  })
  return `Cijfers van ${inYear}\n\n${lines.join('\n')}\n`
}

export const figures = command(
  'toont elk cijfer van een jaar',
  { db: path, year, json: flag },
  async ({ db, year: inYear, json }) => {
    const found = await withStore(db, ({ reader }) => figuresOf(reader, inYear))
    return json ? asJson(found) : asTable(found, inYear)
  },
)
