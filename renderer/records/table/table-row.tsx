import { Check } from 'lucide-react'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { AnyRecord } from '../../base/any-record.ts'
import type { Titles } from '../../base/api.ts'
import { printValue } from '../print-value.ts'
import type { Column } from '../record-screen.ts'
import { isNumeric, type TableLayout } from './columns.ts'
import { rowHeight } from './table-window.ts'
import { TitleCell } from './title-cell.tsx'

type Props = {
  readonly layout: TableLayout
  readonly index: number
  /** undefined while it is not read yet. */
  readonly record: AnyRecord | undefined
  readonly titles: Titles
  readonly isActive: boolean
  readonly isChosen: boolean
  /** Whether it lies open beside the list. */
  readonly isOpen: boolean
  readonly onFocus: () => void
}

/** One record in a list. It has the focus as a whole; its name is that of its main column. */
export const TableRow = ({ layout, index, record, titles, isChosen, isOpen, ...props }: Props) => {
  const { screen, columns, main, template } = layout
  const { fields } = recordTypeOf(screen.type)
  const nameId = `row-${screen.type}-${index}`
  const contentOf = ({ field: name, cell }: Column<AnyRecord, string>) => {
    const field = fields[name]
    if (record === undefined) return name === main ? <span className="small">Wordt gelezen…</span> : null
    if (cell !== undefined) return cell(record, titles)
    if (name === main) return <TitleCell screen={screen} record={record} titles={titles} />
    return field !== undefined && printValue(field, record[name] ?? null, titles)
  }
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      aria-labelledby={nameId}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={props.isActive ? 0 : -1}
      className={isOpen ? 'row open' : 'row'}
      data-selected={isChosen || undefined}
      style={{ gridTemplateColumns: template, top: index * rowHeight, height: rowHeight }}
      onFocus={props.onFocus}
    >
      <td className="cell choose">
        <span className="checkbox" data-selected={isChosen || undefined}>
          <span className="box">{isChosen && <Check aria-hidden="true" />}</span>
        </span>
      </td>
      {columns.map((column) => {
        const className = isNumeric(fields[column.field]?.kind) ? 'cell numeric' : 'cell'
        const content = contentOf(column)
        return column.field === main ? (
          <th key={column.field} id={nameId} scope="row" className={className}>
            {content}
          </th>
        ) : (
          <td key={column.field} className={className}>
            {content}
          </td>
        )
      })}
    </tr>
  )
}
