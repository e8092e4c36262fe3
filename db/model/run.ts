import type { Run } from './block.ts'
import { printFigure } from './format.ts'

/** Prose without its look, for what holds no runs; `gap` stands where a figure has no data. */
export const textOfRuns = (runs: readonly Run[], gap = '…'): string =>
  runs
    .map((run) => {
      if (typeof run === 'string') return run
      if ('text' in run) return run.text
      return 'figure' in run ? printFigure(run.figure) : gap
    })
    .join('')

const numberLike = /^(?:€\s*)?[+-]?[\d.,]+\s*[%€]?$/

/** What stands in a column of numbers; a gap among them doesn't change that. */
export const isNumberLike = (cell: Run): boolean => {
  if (typeof cell === 'string') return numberLike.test(cell)
  return 'text' in cell ? numberLike.test(cell.text) : true
}
