/** The cells of a table, as they are kept (tabs and line ends) and as rows. Rows are all as long as the longest. */
export type Cells = readonly (readonly string[])[]

/** A cell is one line without tabs, since those part the cells. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

const even = (rows: Cells): Cells => {
  const width = Math.max(1, ...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

export const readCells = (text: string): Cells => even(text.split(/\r\n?|\n/).map((line) => line.split('\t')))

export const writeCells = (cells: Cells): string => cells.map((row) => row.map(oneLine).join('\t')).join('\n')

/** A table to begin with: `columns` wide, `rows` high. */
export const blankCells = (rows: number, columns: number): Cells =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''))

export const isBlank = (cells: Cells): boolean => cells.every((row) => row.every((cell) => cell.trim() === ''))

export const setCell = (cells: Cells, row: number, column: number, text: string): Cells =>
  cells.map((one, index) => (index === row ? one.with(column, text) : one))

/** Puts a table over this one from a cell on; it grows where that doesn't fit. */
export const pasteAt = (cells: Cells, row: number, column: number, pasted: Cells): Cells => {
  const height = Math.max(cells.length, row + pasted.length)
  const width = Math.max(columnsOf(cells), column + Math.max(...pasted.map((one) => one.length)))
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => oneLine(pasted[y - row]?.[x - column] ?? cells[y]?.[x] ?? '').trim()),
  )
}

export const columnsOf = (cells: Cells): number => cells[0]?.length ?? 1

export const addRow = (cells: Cells, at: number): Cells =>
  cells.toSpliced(
    at,
    0,
    Array.from({ length: columnsOf(cells) }, () => ''),
  )

export const addColumn = (cells: Cells, at: number): Cells => cells.map((row) => row.toSpliced(at, 0, ''))

/** The last row and the last column stay. */
export const removeRow = (cells: Cells, at: number): Cells => (cells.length > 1 ? cells.toSpliced(at, 1) : cells)

export const removeColumn = (cells: Cells, at: number): Cells =>
  columnsOf(cells) > 1 ? cells.map((row) => row.toSpliced(at, 1)) : cells
