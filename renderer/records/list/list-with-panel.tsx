import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { View } from '../../base/api.ts'
import { useCommand } from '../../base/commands/command.ts'
import { goTo, hrefOf, leaveField, newItem } from '../../base/route.ts'
import type { Draft } from '../../base/save/draft.ts'
import { draftOf } from '../../base/save/drafts.ts'
import { BinBar } from '../../bin/bin-bar.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RecordPanel } from '../panel/record-panel.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'
import { layoutOf, shownColumns } from '../table/columns.ts'
import { RecordTable } from '../table/record-table.tsx'
import { useSelection } from '../table/selection.ts'
import { type RecordList, useRecordList } from '../table/use-record-list.ts'
import { EmptyList } from './empty-list.tsx'
import { ListHead } from './list-head.tsx'
import { inputOf, useListQuery } from './list-query.ts'
import { ListToolbar } from './list-toolbar.tsx'
import { ListTotals } from './list-totals.tsx'
import { SelectionBar } from './selection-bar.tsx'
import type { ViewChange } from './view.ts'

/** Brings the focus to the list once it can be shown, when the user comes back to it. */
const useFocusOnReturn = (isBack: boolean, { isSuccess }: RecordList, focus: () => void, onBack: () => void): void => {
  const comeBack = useEffectEvent(() => {
    focus()
    onBack()
  })
  useEffect(() => {
    if (isBack && isSuccess) comeBack()
  }, [isBack, isSuccess])
}

/** Opens the form of a new record, after what is typed in the open one is saved. */
const useNewRecord = (
  path: string,
  draft: Draft | null,
  panel: RefObject<HTMLElement | null>,
  leaveBin: () => void,
) => {
  const makeNew = async () => {
    leaveField()
    await draft?.flush()
    leaveBin()
    goTo(hrefOf(path, newItem))
    panel.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  useCommand('new', makeNew)
  return () => void makeNew()
}

/** The first Escape closes the options of a combo box. */
const isEscape = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Escape' && !(target instanceof Element && target.getAttribute('aria-expanded') === 'true')

type Props = {
  readonly screen: AnyRecordScreen
  /** The record that lies open, as the address names it. */
  readonly item: string | null
  readonly view: View
  readonly change: ViewChange
  /** Whether the user comes back to the list from something that stood in its place. */
  readonly isBack: boolean
  /** The focus is in the list again. */
  readonly onBack: () => void
}

/** The list with the form of the open record beside it. */
export const ListWithPanel = ({ screen, item, view, change, isBack, onBack }: Props) => {
  const table = useRef<HTMLTableElement>(null)
  const panel = useRef<HTMLElement>(null)
  const { query, typed, setTyped } = useListQuery(screen, view, change)
  const input = inputOf(query)
  const list = useRecordList(screen.type, { ...input, sort: view.sort })
  const selection = useSelection(screen.type, input, view.sort)
  const columns = shownColumns(screen, view.columns)
  const openId = item === null || item === newItem ? null : Number(item)
  const draft = item === null ? null : draftOf(screen, openId)
  const isBin = view.scope === 'bin'

  const focusList = () => {
    const heading = document.getElementById('screen-title')
    ;(list.total > 0 ? table.current : heading)?.focus()
  }
  const close = () => {
    goTo(hrefOf(screen.path))
    focusList()
  }
  useFocusOnReturn(isBack, list, focusList, onBack)
  const makeNew = useNewRecord(screen.path, draft, panel, () => {
    if (isBin) change({ scope: 'year' })
  })

  return (
    <div className={draft === null ? 'records' : 'records with-panel'}>
      <section className="list" aria-labelledby="screen-title">
        <ListHead query={query} total={list.isPending ? null : list.total} onNew={makeNew} />
        <ListToolbar query={query} typed={typed} columns={view.columns} onType={setTyped} onChange={change} />
        {list.error !== null && <Notice onRetry={list.refetch}>{list.error.message}</Notice>}
        {list.isSuccess && list.total === 0 && <EmptyList query={query} onChange={change} onNew={makeNew} />}
        {isBin && <BinBar type={screen.type} />}
        {list.total > 0 && (
          <RecordTable
            ref={table}
            list={list}
            layout={layoutOf(screen, columns, draft !== null)}
            selection={selection}
            open={openId}
            onSort={(sort) => change({ sort })}
            onOpen={(id) => goTo(hrefOf(screen.path, id))}
          />
        )}
        {list.total > 0 && <ListTotals screen={screen} input={input} count={list.total} columns={columns} />}
        {selection.ids.size > 0 && (
          <SelectionBar screen={screen} selection={selection} total={list.total} isBin={isBin} />
        )}
      </section>
      {draft !== null && (
        <section
          ref={panel}
          className="panel"
          aria-labelledby="panel-title"
          onKeyDown={(event) => {
            if (isEscape(event)) close()
          }}
        >
          <RecordPanel key={draft.key} screen={screen} draft={draft} onClose={close} />
        </section>
      )}
    </div>
  )
}
