import type { Run, Told } from './block.ts'
import { numberInCell } from './cell.ts'
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

/** The same as a text that still knows its figures; the gap of one without data is printed. */
export const toldBy = (runs: readonly Run[]): Told => {
  const text = textOfRuns(runs)
  const spoken = runs.map((run) =>
    typeof run === 'object' && 'figure' in run ? { figure: run.figure } : textOfRuns([run]),
  )
  return spoken.every((run) => typeof run === 'string') ? { text } : { text, spoken }
}

/** Whether a cell fits in a column of numbers, as a number, a gap or a dash. */
export const isNumberLike = (cell: Run): boolean => {
  const text = typeof cell === 'string' ? cell : 'text' in cell ? cell.text : null
  return text === null || (text.trim() !== '' && numberInCell(text) !== undefined)
}

/** Whether numbers stand under each other in a column; cells may be empty. */
export const isNumberColumn = (cells: readonly Run[]): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.every(isNumberLike)
}
