import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react'
import type { Ref } from 'react'
import {
  Cell,
  Checkbox,
  Collection,
  Column,
  Row,
  type Selection,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from 'react-aria-components'
import { recordTypeOf } from '../../db/model/index.ts'
import type { Titles } from '../api.ts'
import { printValue } from './print-value.ts'
import { type AnyRecord, type AnyRecordScreen, type Column as ListColumn, screenTitle } from './record-screen.ts'
import { TitleCell } from './title-cell.tsx'

type Props = {
  readonly ref: Ref<HTMLDivElement>
  readonly screen: AnyRecordScreen
  readonly rows: readonly AnyRecord[]
  readonly titles: Titles
  readonly columns: readonly ListColumn<AnyRecord, string>[]
  /** The records that were chosen, also those that are not loaded. */
  readonly chosen: ReadonlySet<number>
  readonly onChoose: (keys: Selection) => void
  /** The record that lies open beside the list. */
  readonly open: number | null
  /** Whether the form takes its part of the width. */
  readonly isNarrow: boolean
  readonly sort: SortDescriptor | undefined
  readonly onSort: (sort: SortDescriptor) => void
  readonly onOpen: (id: number) => void
  readonly onNearEnd: () => void
  readonly isLoadingMore: boolean
}

/** Chooses its row, or in the head all rows. */
const Choose = () => (
  <Checkbox slot="selection" className="checkbox">
    {({ isIndeterminate }) => (
      <span className="box">{isIndeterminate ? <Minus aria-hidden="true" /> : <Check aria-hidden="true" />}</span>
    )}
  </Checkbox>
)

const chooseColumn = 'choose'
/** Pixels of the column with the boxes. */
const chooseWidth = 44

const isNumber = (kind: string | undefined) => kind === 'count' || kind === 'decimal'

/** The list itself: only the rows in sight are in the page. */
export const RecordTable = (props: Props) => {
  const { screen, rows, titles, open, sort } = props
  const type = recordTypeOf(screen.type)
  const main = screen.mainColumn ?? type.title
  const columns = props.columns.filter(({ wide }) => !(props.isNarrow && wide === true))
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36, headingHeight: 36, loaderHeight: 36 }}>
      <Table
        ref={props.ref}
        className="table"
        aria-label={screenTitle(screen)}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={props.chosen}
        onSelectionChange={props.onChoose}
        onRowAction={(id) => props.onOpen(Number(id))}
        {...(sort !== undefined && { sortDescriptor: sort })}
        onSortChange={props.onSort}
      >
        <TableHeader>
          <Column id={chooseColumn} className="column choose" width={chooseWidth} minWidth={chooseWidth}>
            <Choose />
          </Column>
          {columns.map(({ field, heading, width, cell }) => (
            <Column
              key={field}
              id={field}
              isRowHeader={field === main}
              allowsSorting={cell === undefined}
              className={isNumber(type.fields[field]?.kind) ? 'column numeric' : 'column'}
              width={width ?? '3fr'}
              minWidth={typeof width === 'number' ? width : field === main && !props.isNarrow ? 208 : 96}
            >
              {({ sortDirection }) => (
                <>
                  <span>{heading ?? type.fields[field]?.label}</span>
                  {sortDirection === 'ascending' && <ArrowUp aria-hidden="true" />}
                  {sortDirection === 'descending' && <ArrowDown aria-hidden="true" />}
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          <Collection items={rows} dependencies={[columns, titles, open]}>
            {(record) => (
              <Row
                id={record.id}
                className={record.id === open ? 'row open' : 'row'}
                textValue={String(record[type.title] ?? '')}
              >
                <Cell className="cell choose">
                  <Choose />
                </Cell>
                {columns.map(({ field: name, cell }) => {
                  const field = type.fields[name]
                  return (
                    <Cell key={name} className={isNumber(field?.kind) ? 'cell numeric' : 'cell'}>
                      {cell?.(record, titles) ??
                        (name === main ? (
                          <TitleCell screen={screen} record={record} titles={titles} />
                        ) : (
                          field !== undefined && printValue(field, record[name] ?? null, titles)
                        ))}
                    </Cell>
                  )
                })}
              </Row>
            )}
          </Collection>
          <TableLoadMoreItem onLoadMore={props.onNearEnd} isLoading={props.isLoadingMore}>
            Meer laden…
          </TableLoadMoreItem>
        </TableBody>
      </Table>
    </Virtualizer>
  )
}
