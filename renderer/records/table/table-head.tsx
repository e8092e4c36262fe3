import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { View } from '../../base/api.ts'
import { columnLabel, isNumeric, type TableLayout } from './columns.ts'
import type { Chosen } from './selection.ts'

type Props = {
  readonly layout: TableLayout
  readonly sort: View['sort']
  readonly onSort: (field: string) => void
  readonly chosen: Chosen
  readonly onChooseAll: () => void
  /** The heading with the focus: 0 chooses all; null while a row has it. */
  readonly active: number | null
  readonly onActive: (heading: number) => void
  /** Goes down to the rows. */
  readonly onLeave: () => void
}

const ariaSort = (sort: View['sort'], field: string) =>
  sort?.field !== field ? 'none' : sort.descending ? 'descending' : 'ascending'

/** The headings: a click or Enter sorts. */
export const TableHead = ({ layout: { screen, columns, template }, sort, chosen, active, ...props }: Props) => {
  const { fields } = recordTypeOf(screen.type)
  const onKey = (event: KeyboardEvent, heading: number, act: () => void) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: Math.max(0, heading - 1),
      ArrowRight: Math.min(columns.length, heading + 1),
      Home: 0,
      End: columns.length,
    }
    const target = moves[event.key]
    if (target !== undefined) props.onActive(target)
    else if (event.key === 'ArrowDown') props.onLeave()
    else if (event.key === 'Enter' || event.key === ' ') act()
    else return
    event.preventDefault()
  }
  const heading = (index: number, act: () => void) => ({
    tabIndex: active === index ? 0 : -1,
    onClick: act,
    onFocus: () => props.onActive(index),
    onKeyDown: (event: KeyboardEvent) => onKey(event, index, act),
  })
  return (
    <thead>
      <tr aria-rowindex={1} className="headings" style={{ gridTemplateColumns: template }}>
        <th scope="col" {...heading(0, props.onChooseAll)} className="column choose">
          <span className="visually-hidden">{chosen === 'all' ? 'Kies niets' : 'Kies alles'}</span>
          <span className="checkbox" data-selected={chosen === 'none' ? undefined : true}>
            <span className="box">
              {chosen === 'all' && <Check aria-hidden="true" />}
              {chosen === 'some' && <Minus aria-hidden="true" />}
            </span>
          </span>
        </th>
        {columns.map((column, index) => {
          const { field, cell } = column
          const canSort = cell === undefined
          const direction = ariaSort(sort, field)
          const sortHere = () => {
            if (canSort) props.onSort(field)
          }
          return (
            <th
              key={field}
              scope="col"
              {...heading(index + 1, sortHere)}
              aria-sort={canSort ? direction : undefined}
              data-allows-sorting={canSort || undefined}
              className={isNumeric(fields[field]?.kind) ? 'column numeric' : 'column'}
            >
              <span>{columnLabel(screen, column)}</span>
              {direction === 'ascending' && <ArrowUp aria-hidden="true" />}
              {direction === 'descending' && <ArrowDown aria-hidden="true" />}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
