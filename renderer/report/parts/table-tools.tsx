import { Hash, Plus } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Figure } from '../../../db/model/figure.ts'
import { writeToken } from '../../../db/model/write-markup.ts'
import { FigurePicker } from '../editor/figure-picker.tsx'
import type { Spot } from './cell-grid.tsx'
import { CellMenu } from './cell-menu.tsx'
import { addColumn, addRow, type Cells, columnsOf, removeColumn, removeRow, setCell } from './cells.ts'

type Props = {
  readonly cells: Cells
  /** The cell that one was in last. */
  readonly last: RefObject<Spot>
  /** What a cell may speak of; null where it holds names. */
  readonly figures: readonly Figure[] | null
  readonly year: number
  /** Takes the table as it becomes, and the cell to go on in. */
  readonly onChange: (cells: Cells, spot: Spot) => void
}

/** What can be done with the rows and columns of a table. */
export const TableTools = ({ cells, last, figures, year, onChange }: Props) => {
  const [isPicking, setPicking] = useState(false)
  const lastRow = cells.length - 1
  const lastColumn = columnsOf(cells) - 1
  /** As far as that cell is still there. */
  const spot = (): Spot => ({
    row: Math.min(last.current.row, lastRow),
    column: Math.min(last.current.column, lastColumn),
  })
  const insertFigure = (id: string) => {
    const at = spot()
    const text = cells[at.row]?.[at.column] ?? ''
    setPicking(false)
    onChange(setCell(cells, at.row, at.column, `${text} ${writeToken({ id, words: [] })}`.trim()), at)
  }
  return (
    <div className="wide button-row table-tools">
      <Button
        className="button small"
        onPress={() => onChange(addRow(cells, cells.length), { row: cells.length, column: 0 })}
      >
        <Plus aria-hidden="true" />
        Rij
      </Button>
      <CellMenu
        name="Deze rij"
        before="Rij erboven"
        after="Rij eronder"
        remove="Rij weghalen"
        canRemove={lastRow > 0}
        onAdd={(offset) => {
          const { row, column } = spot()
          onChange(addRow(cells, row + offset), { row: row + offset, column })
        }}
        onRemove={() => {
          const { row, column } = spot()
          onChange(removeRow(cells, row), { row: Math.min(row, lastRow - 1), column })
        }}
      />
      <CellMenu
        name="Deze kolom"
        before="Kolom ervoor"
        after="Kolom erna"
        remove="Kolom weghalen"
        canRemove={lastColumn > 0}
        onAdd={(offset) => {
          const { row, column } = spot()
          onChange(addColumn(cells, column + offset), { row, column: column + offset })
        }}
        onRemove={() => {
          const { row, column } = spot()
          onChange(removeColumn(cells, column), { row, column: Math.min(column, lastColumn - 1) })
        }}
      />
      {figures !== null && (
        <DialogTrigger isOpen={isPicking} onOpenChange={setPicking}>
          <Button className="button small">
            <Hash aria-hidden="true" />
            Cijfer in de cel
          </Button>
          <Popover className="popover text-popover">
            <Dialog className="text-dialog" aria-label="Kies een cijfer">
              <FigurePicker figures={figures} year={year} onChoose={insertFigure} />
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
    </div>
  )
}
