import './table-part.css'
import { useMemo, useRef, useState } from 'react'
import { Label, Select } from 'react-aria-components'
import type { Figure } from '../../../db/model/figure.ts'
import { capitalise } from '../../../db/model/format.ts'
import { reportTable, tableShapes } from '../../../db/model/report.ts'
import { FieldControl } from '../../form/field-control.tsx'
import { CheckBox } from '../../ui/check-box.tsx'
import { focusSoon } from '../../ui/focus-soon.ts'
import { SelectButton, SelectOptions } from '../../ui/select-options.tsx'
import { useDraft } from '../shared/use-draft.ts'
import { CellGrid, type Spot } from './cell-grid.tsx'
import { blankCells, type Cells, columnsOf, isBlank, readCells, writeCells } from './cells.ts'
import { placeOfPart } from './part-names.ts'
import { PartProblem } from './part-problem.tsx'
import { TableTools } from './table-tools.tsx'

const { caption, shape, noun } = reportTable.fields

/** What the chosen shape makes of the cells. */
const shapeHints = {
  table: 'De eerste rij is de kop. Plak een bereik uit Excel in een cel om ze te vullen.',
  bars: 'De eerste kolom zijn de namen, de tweede de waarden. De eerste rij is de kop.',
  donut: 'De eerste kolom zijn de namen, de tweede de waarden. De eerste rij is de kop.',
  funnel: 'De eerste kolom zijn de stappen, van groot naar klein in de tweede. De eerste rij is de kop.',
  stacked: 'De eerste kolom zijn de namen; elke volgende kolom is een reeks, met haar naam in de kop.',
  line: 'De eerste kolom zijn de jaren; elke volgende kolom is een lijn, met haar naam in de kop.',
  people: 'Elke rij is een naam, met ernaast wat die persoon of organisatie doet. De rol mag leeg blijven.',
} as const

const shapes = Object.entries(tableShapes).map(([id, name]) => ({ id, name: capitalise(name) }))

/** What the columns of a list of names hold. */
const peopleColumns = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => ['Naam', 'Rol of organisatie'][index] ?? `Kolom ${index + 1}`)

type Props = { readonly id: number; readonly year: number; readonly figures: readonly Figure[] }

/** A table: typed, pasted or spoken by figures; shown as such, as a chart, or as a list of names. */
export const TablePart = ({ id, year, figures }: Props) => {
  const written = useDraft('reportTable', id)
  const { values } = written
  const last = useRef<Spot>({ row: 0, column: 0 })
  // The store keeps no cells in which nothing stands: how many there are of those stands here.
  const [blank, setBlank] = useState<Cells | null>(null)
  const spoken = useMemo(
    () => ({ year, figures: new Map(figures.map((figure) => [figure.id, figure])) }),
    [year, figures],
  )
  if (values === null) return <PartProblem written={written} />
  const form = values.shape ?? 'table'
  const isPeople = form === 'people'
  const cells = values.cells === null ? (blank ?? blankCells(3, isPeople ? 2 : 3)) : readCells(values.cells)
  /** Gives what the store is to hold. */
  const hold = (next: Cells): string | null => {
    setBlank(isBlank(next) ? next : null)
    return isBlank(next) ? null : writeCells(next)
  }
  const { onEnter, onLeave, error } = written.control('cells')
  return (
    <div className="form table-form">
      <PartProblem written={written} />
      <FieldControl field={caption} {...written.control('caption')} />
      <Select className="field half" value={form} onChange={(chosen) => written.change('shape', String(chosen))}>
        <Label>{shape.label}</Label>
        <SelectButton />
        <SelectOptions options={shapes} />
      </Select>
      {form !== 'table' && !isPeople && (
        <div className="half">
          <FieldControl field={noun} {...written.control('noun')} />
        </div>
      )}
      <p className="hint wide">{shapeHints[form]}</p>
      <div className="wide">
        <CellGrid
          label={values.caption ?? 'Tabel'}
          cells={cells}
          columns={isPeople ? peopleColumns(columnsOf(cells)) : undefined}
          hasTotal={values.totalRow === true && !isPeople}
          spoken={spoken}
          onType={(next) => written.change('cells', hold(next))}
          onChange={(next) => written.changeInOneStep('cells', hold(next))}
          onSpot={(next) => {
            last.current = next
          }}
          onEnter={onEnter}
          onLeave={onLeave}
        />
        {error !== undefined && <p className="field-error">{error}</p>}
      </div>
      <TableTools
        cells={cells}
        last={last}
        figures={isPeople ? null : figures}
        year={year}
        onChange={(next, { row, column }) => {
          written.changeInOneStep('cells', hold(next))
          focusSoon(`${placeOfPart({ type: 'reportTable', id })} [data-cell="${row}-${column}"]`)
        }}
      />
      {!isPeople && (
        <CheckBox
          label={reportTable.fields.totalRow.label}
          isSelected={values.totalRow === true}
          onChange={(totalRow) => written.change('totalRow', totalRow)}
        />
      )}
    </div>
  )
}
