import type { Layout } from '../../db/model/report.ts'

/** A4 in points. */
export const paper = { width: 595.28, height: 841.89 } as const

/** Width of one of the nine columns of the grid. */
export const unit = paper.width / 9

/** The page of a layout: its margins and columns; all measures in points. */
export type PageGrid = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Width between the margins. */
  readonly contentWidth: number
  /** Columns of text side by side, and the space between them. */
  readonly columns: number
  readonly gutter: number
  /** Width of a column that holds content. */
  readonly column: number
  /** Width of a line of prose: less than 75 characters of the body type. */
  readonly proseWidth: number
  /** Height of what a page can hold between its margins. */
  readonly contentHeight: number
  /** How far ornament hangs out of the column to the left. */
  readonly hang: number
}

type Margins = Pick<PageGrid, 'left' | 'right' | 'top' | 'bottom' | 'hang'> &
  Partial<Pick<PageGrid, 'columns' | 'gutter' | 'proseWidth'>>

const pageGridOf = ({ columns = 1, gutter = 0, proseWidth, ...margins }: Margins): PageGrid => {
  const contentWidth = paper.width - margins.left - margins.right
  const column = (contentWidth - (columns - 1) * gutter) / columns
  const contentHeight = paper.height - margins.top - margins.bottom
  return { ...margins, contentWidth, columns, gutter, column, proseWidth: proseWidth ?? column, contentHeight }
}

export const pageGrids: Readonly<Record<Layout, PageGrid>> = {
  sober: pageGridOf({ left: 2 * unit, right: unit, top: 72, bottom: 84, hang: unit, proseWidth: 322 }),
  bold: pageGridOf({ left: unit, right: unit, top: 72, bottom: 78, hang: 0, proseWidth: 340 }),
  compact: pageGridOf({ left: 48, right: 48, top: 52, bottom: 60, hang: 0, columns: 2, gutter: 22 }),
}
