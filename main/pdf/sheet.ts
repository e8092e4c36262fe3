import type { Layout } from '../../db/model/report.ts'

/** A4 in points. */
export const paper = { width: 595.28, height: 841.89 } as const

/** Width of one of the nine columns of the grid. */
export const unit = paper.width / 9

/** Where a layout sets what is read; all measures in points. */
export type Sheet = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Width between the margins. */
  readonly full: number
  /** Columns of text side by side, and the space between them. */
  readonly columns: number
  readonly gutter: number
  /** Width of a column that holds content. */
  readonly column: number
  /** Width of a line of prose: less than 75 characters of the body type. */
  readonly measure: number
  /** Height of what a page can hold between its margins. */
  readonly tallest: number
  /** How far ornament hangs out of the column to the left. */
  readonly hang: number
}

type Measures = Pick<Sheet, 'left' | 'right' | 'top' | 'bottom' | 'hang'> &
  Partial<Pick<Sheet, 'columns' | 'gutter' | 'measure'>>

const sheetOf = ({ columns = 1, gutter = 0, measure, ...margins }: Measures): Sheet => {
  const full = paper.width - margins.left - margins.right
  const column = (full - (columns - 1) * gutter) / columns
  const tallest = paper.height - margins.top - margins.bottom
  return { ...margins, full, columns, gutter, column, measure: measure ?? column, tallest }
}

export const sheets: Readonly<Record<Layout, Sheet>> = {
  sober: sheetOf({ left: 2 * unit, right: unit, top: 72, bottom: 84, hang: unit, measure: 322 }),
  bold: sheetOf({ left: unit, right: unit, top: 72, bottom: 78, hang: 0, measure: 340 }),
  compact: sheetOf({ left: 48, right: 48, top: 52, bottom: 60, hang: 0, columns: 2, gutter: 22 }),
}
