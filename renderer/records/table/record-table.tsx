import './table.css'
import { type MouseEvent, type RefObject, useLayoutEffect } from 'react'
import { appErrorOf, type View } from '../../base/api.ts'
import { toast } from '../../ui/toasts.tsx'
import { screenTitle } from '../record-screen.ts'
import type { TableLayout } from './columns.ts'
import { findByLetters } from './find-by-letters.ts'
import type { Chosen, ListSelection } from './selection.ts'
import { TableHead } from './table-head.tsx'
import { useTableKeys } from './table-keys.ts'
import { useTablePlace } from './table-place.ts'
import { TableRow } from './table-row.tsx'
import { rowHeight, useTableWindow } from './table-window.ts'
import type { RecordList, Sight } from './use-record-list.ts'

type Props = {
  readonly ref: RefObject<HTMLTableElement | null>
  readonly layout: TableLayout
  readonly list: RecordList
  readonly selection: ListSelection
  /** The record that lies open beside the list. */
  readonly open: number | null
  readonly onSort: (sort: View['sort']) => void
  readonly onOpen: (id: number) => void
}

const chosenOf = (chosen: number, total: number): Chosen => (chosen === 0 ? 'none' : chosen >= total ? 'all' : 'some')

const indexes = ({ first, last }: Sight, also: number): readonly number[] => {
  const sight = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  // What has the focus stays in the page, wherever one scrolls to.
  if (also < first) return [also, ...sight]
  return also > last ? [...sight, also] : sight
}

/** A table whose rows one goes through with the keys: its rows and cells take their roles from it. */
const gridOf = (name: string, total: number) => ({
  role: 'grid',
  'aria-label': name,
  // All that there are, with the row of headings.
  'aria-rowcount': total + 1,
  'aria-multiselectable': true,
})

/** The list itself: only the rows in sight are in the page, and only theirs are read. */
export const RecordTable = ({ ref: table, layout, list, selection, open, onSort, onOpen }: Props) => {
  const { screen } = layout
  const { input, total, titles, show } = list
  const { sort } = input
  const listKey = JSON.stringify(input)
  const { sight, perScreen, onScroll, reveal, toTop } = useTableWindow(table, total)
  useLayoutEffect(() => toTop(listKey), [listKey, toTop])
  const { first, last } = sight
  useLayoutEffect(() => show({ first, last }), [first, last, show])
  const { place, setPlace, focusOn } = useTablePlace(table, listKey, reveal)
  const active = 'row' in place ? Math.min(place.row, total - 1) : 0

  const goTo = (index: number, isExtending: boolean) => {
    if (index < 0) return focusOn({ heading: 1 })
    if (isExtending) selection.extend(active, index, list)
    focusOn({ row: index })
  }
  const openAt = (index: number) => {
    const record = list.at(index)
    if (record !== undefined) onOpen(record.id)
  }
  const toggle = (index: number, isExtending: boolean) => {
    focusOn({ row: index })
    if (isExtending) selection.extend(active, index, list)
    else selection.toggle(index, list)
  }
  const onRowKey = useTableKeys({
    total,
    perScreen,
    active,
    goTo,
    open: () => openAt(active),
    toggle: () => toggle(active, false),
    chooseAll: selection.chooseAll,
    clear: () => {
      const isAny = selection.ids.size > 0
      if (isAny) selection.clear()
      return isAny
    },
    find: (letters, from) =>
      findByLetters(screen, list, letters, from).catch((cause: unknown) => {
        toast({ text: appErrorOf(cause).message })
        return undefined
      }),
  })
  const sortBy = (field: string) => onSort({ field, descending: sort?.field === field && !sort.descending })
  const chosen = chosenOf(selection.ids.size, total)

  const onPress = ({ target, shiftKey }: MouseEvent) => {
    const row = target instanceof Element ? target.closest('tr') : null
    if (row === null || !(target instanceof Element)) return
    const index = Number(row.ariaRowIndex) - 2
    if (shiftKey || selection.ids.size > 0 || target.closest('.choose') !== null) toggle(index, shiftKey)
    else openAt(index)
  }

  return (
    <table
      ref={table}
      {...gridOf(screenTitle(screen), total)}
      className="table records-table"
      tabIndex={-1}
      onScroll={onScroll}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) focusOn(place)
      }}
    >
      <TableHead
        layout={layout}
        sort={sort}
        onSort={sortBy}
        chosen={chosen}
        onChooseAll={() => (chosen === 'all' ? selection.clear() : selection.chooseAll())}
        active={'heading' in place ? place.heading : null}
        onActive={(heading) => focusOn({ heading })}
        onLeave={() => focusOn({ row: active })}
      />
      <tbody style={{ height: total * rowHeight }} onKeyDown={onRowKey} onClick={onPress}>
        {indexes(sight, active).map((index) => {
          const record = list.at(index)
          return (
            <TableRow
              key={index}
              layout={layout}
              index={index}
              record={record}
              titles={titles}
              isActive={'row' in place && index === active}
              isChosen={record !== undefined && selection.ids.has(record.id)}
              isOpen={record !== undefined && record.id === open}
              onFocus={() => setPlace({ row: index })}
            />
          )
        })}
      </tbody>
    </table>
  )
}
