import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import type { Spoken } from '../../../db/model/spell.ts'
import { readTable } from '../../../db/table/read-table.ts'
import { spokenLine } from '../shared/spoken-text.tsx'
import { addRow, type Cells, pasteAt, setCell } from './cells.ts'

/** Where one is in the table. */
export type Spot = { readonly row: number; readonly column: number }

type Props = {
  readonly label: string
  readonly cells: Cells
  /** A list of names has no head: its columns are these. */
  readonly columns?: readonly string[] | undefined
  readonly hasTotal: boolean
  readonly spoken: Spoken
  /** A cell is typed in. */
  readonly onType: (cells: Cells) => void
  /** Cells are pasted, or a row is added: one thing to undo. */
  readonly onChange: (cells: Cells) => void
  readonly onSpot: (spot: Spot) => void
  readonly onEnter: () => void
  readonly onLeave: () => void
}

const isAtStart = ({ selectionStart, selectionEnd }: HTMLInputElement) => selectionStart === 0 && selectionEnd === 0
const isAtEnd = ({ selectionStart, value }: HTMLInputElement) => selectionStart === value.length

/** Where a key leads to from a cell; null when it belongs to the text in it. */
const spotAfter = ({ key, shiftKey, currentTarget }: KeyboardEvent<HTMLInputElement>, at: Spot): Spot | null => {
  const { row, column } = at
  if (key === 'ArrowUp' || (key === 'Enter' && shiftKey)) return { row: row - 1, column }
  if (key === 'ArrowDown' || key === 'Enter') return { row: row + 1, column }
  if (key === 'ArrowLeft' && isAtStart(currentTarget)) return { row, column: column - 1 }
  if (key === 'ArrowRight' && isAtEnd(currentTarget)) return { row, column: column + 1 }
  return null
}

/** A cell has no other name than its place. */
const placed = (cells: Cells) => cells.map((row, y) => ({ y, row: row.map((text, x) => ({ x, text })) }))

/** The cells of a table, gone through with Tab, Enter and the arrow keys; rows from a spreadsheet are pasted over them. */
export const CellGrid = ({ label, cells, columns, hasTotal, spoken, ...on }: Props) => {
  const table = useRef<HTMLTableElement>(null)
  const focus = ({ row, column }: Spot) =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`)?.focus()
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, at: Spot) => {
    const next = spotAfter(event, at)
    if (next === null) return
    event.preventDefault()
    if (event.key === 'Enter' && next.row === cells.length) {
      on.onChange(addRow(cells, next.row))
      requestAnimationFrame(() => focus(next))
    } else focus(next)
  }
  const onPaste = (event: ClipboardEvent, { row, column }: Spot) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    const pasted = readTable(text.replace(/\r?\n$/, ''), true)
    on.onChange(pasteAt(cells, row, column, pasted))
  }
  const nameOf = (row: number, column: number): string => {
    const heading = columns?.[column] ?? (row === 0 ? '' : spokenLine(cells[0]?.[column] ?? '', spoken))
    const what = heading === '' ? `kolom ${column + 1}` : heading
    if (columns === undefined && row === 0) return `Kop van kolom ${column + 1}`
    return `${what}, rij ${columns === undefined ? row : row + 1}`
  }
  return (
    <div className="cell-grid">
      <table ref={table} aria-label={label} className={columns === undefined ? 'with-head' : ''}>
        {columns !== undefined && (
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {placed(cells).map(({ y, row }) => (
            <tr key={y} className={hasTotal && y === cells.length - 1 ? 'total-row' : ''}>
              {row.map(({ x, text }) => (
                <td key={x}>
                  <input
                    data-cell={`${y}-${x}`}
                    aria-label={nameOf(y, x)}
                    value={text}
                    autoComplete="off"
                    onChange={({ target }) => on.onType(setCell(cells, y, x, target.value))}
                    onFocus={() => {
                      on.onSpot({ row: y, column: x })
                      on.onEnter()
                    }}
                    onBlur={on.onLeave}
                    onKeyDown={(event) => onKeyDown(event, { row: y, column: x })}
                    onPaste={(event) => onPaste(event, { row: y, column: x })}
                  />
                  {text.includes('{') && spokenLine(text, spoken) !== text && (
                    <span className="cell-value">{spokenLine(text, spoken)}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
