import { Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { View } from '../../base/api.ts'
import { useCommand } from '../../base/commands/command.ts'
import { ariaKeys } from '../../base/commands/shortcuts.ts'
import { goTo, hrefOf, leaveField, newItem, pasteItem } from '../../base/route.ts'
import { draftOf } from '../../base/save/drafts.ts'
import { useYear } from '../../base/year.ts'
import { BinBar } from '../../bin/bin-bar.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ScreenHead } from '../../ui/screen.tsx'
import { useDebounced } from '../../ui/use-debounced.ts'
import { RecordPanel } from '../panel/record-panel.tsx'
import { PasteScreen } from '../paste/paste-screen.tsx'
import { usePaste } from '../paste/use-paste.ts'
import { type AnyRecordScreen, screenTitle } from '../record-screen.ts'
import { shownColumns } from '../table/columns.ts'
import { RecordTable } from '../table/record-table.tsx'
import { useSelection } from '../table/selection.ts'
import { type Sight, useRecordList } from '../table/use-record-list.ts'
import { ColumnsMenu } from './columns-menu.tsx'
import { EmptyList } from './empty-list.tsx'
import { FilterButton } from './filter-button.tsx'
import { FilterChips } from './filter-chips.tsx'
import { totalText } from './list-text.ts'
import { ListTotals } from './list-totals.tsx'
import { MoreMenu } from './more-menu.tsx'
import { ScopeChoice, scopeInput } from './scope.tsx'
import { SearchBox } from './search-box.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { useView } from './view.ts'

type Props = { readonly screen: AnyRecordScreen; readonly item: string | null }
type ViewProps = { readonly view: View; readonly change: (part: Partial<Omit<View, 'type'>>) => void }

/** The list of one record type as it was left, once that is known; or the rows that are pasted into it. */
export const ListScreen = (props: Props) => {
  const { screen, item } = props
  const known = useView(screen.type)
  const isPasting = item === pasteItem
  const [text, setText] = useState<string | null>(null)
  const [isBack, setBack] = useState(false)
  useEffect(() => {
    if (isPasting) setBack(true)
    else setText(null)
  }, [isPasting])
  usePaste((pasted) => {
    if (isPasting) return
    setText(pasted)
    goTo(hrefOf(screen.path, pasteItem))
  })
  if (known === null) return null
  if (isPasting) return <PasteScreen screen={screen} text={text} />
  return <RecordList {...props} {...known} isBack={isBack} onBack={() => setBack(false)} />
}

type BackProps = {
  /** Whether the user comes back to the list from something that stood in its place. */
  readonly isBack: boolean
  /** The focus is in the list again. */
  readonly onBack: () => void
}

/** The list with the form of the open record beside it. */
const RecordList = ({ screen, item, view, change, isBack, onBack }: Props & ViewProps & BackProps) => {
  const { year } = useYear()
  const type = recordTypeOf(screen.type)
  const { scope, where: filters, sort } = view
  const [search, setSearch] = useState(view.search)
  const table = useRef<HTMLTableElement>(null)
  const panel = useRef<HTMLElement>(null)
  const words = useDebounced(search.trim())
  const remember = useEffectEvent((settled: string) => {
    if (settled !== view.search) change({ search: settled })
  })
  // Remembered when the typing stands still, not with every letter.
  useEffect(() => remember(words), [words])
  const part = scopeInput(screen, scope, year)
  const input = { ...part, where: { ...part.where, ...filters }, ...(words !== '' && { search: words }) }
  const ordered = { ...input, sort }
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0 })
  const list = useRecordList(screen.type, ordered, sight)
  const selection = useSelection(screen.type, input, sort)
  const isFiltered = Object.keys(filters).length > 0
  const columns = shownColumns(screen, view.columns)
  const openId = item === null || item === newItem ? null : Number(item)
  const draft = item === null ? null : draftOf(screen, openId)

  const makeNew = async () => {
    leaveField()
    await draft?.flush()
    if (scope === 'bin') change({ scope: 'year' })
    goTo(hrefOf(screen.path, newItem))
    panel.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  const focusList = () => {
    const heading = document.getElementById('screen-title')
    ;(list.total > 0 ? table.current : heading)?.focus()
  }
  const close = () => {
    goTo(hrefOf(screen.path))
    focusList()
  }
  const comeBack = useEffectEvent(() => {
    focusList()
    onBack()
  })
  useEffect(() => {
    if (isBack && list.isSuccess) comeBack()
  }, [isBack, list.isSuccess])
  useCommand('new', makeNew)
  const closeOnEscape = ({ key, target }: KeyboardEvent) => {
    // The first Escape closes the options of a combo box.
    const isOpen = target instanceof Element && target.getAttribute('aria-expanded') === 'true'
    if (key === 'Escape' && !isOpen) close()
  }

  return (
    <div className={draft === null ? 'records' : 'records with-panel'}>
      <section className="list" aria-labelledby="screen-title">
        <ScreenHead
          title={screenTitle(screen)}
          parent={screen.parent}
          subtitle={
            <p className="total" role="status">
              {list.isPending ? '' : totalText(screen, scope, year, words !== '' || isFiltered, list.total)}
            </p>
          }
          actions={
            <>
              <MoreMenu onPaste={() => goTo(hrefOf(screen.path, pasteItem))} />
              <Button className="button primary" aria-keyshortcuts={ariaKeys('new')} onPress={() => void makeNew()}>
                <Plus aria-hidden="true" />
                {screen.newLabel}
              </Button>
            </>
          }
        />
        <div className="toolbar">
          <SearchBox label={`Zoek in ${type.plural}`} value={search} onChange={setSearch} />
          <div className="button-row">
            <FilterButton type={screen.type} filters={filters} onChange={(where) => change({ where })} />
            <ColumnsMenu screen={screen} chosen={view.columns} onChange={(next) => change({ columns: next })} />
          </div>
          <ScopeChoice screen={screen} year={year} scope={scope} onChange={(next) => change({ scope: next })} />
        </div>
        <FilterChips type={screen.type} filters={filters} onChange={(where) => change({ where })} />
        {list.error !== null && <Notice onRetry={list.refetch}>{list.error.message}</Notice>}
        {list.isSuccess && list.total === 0 && (
          <EmptyList
            screen={screen}
            scope={scope}
            year={year}
            search={words}
            isFiltered={isFiltered}
            onClearFilters={() => change({ where: {} })}
            onSearchAll={() => change({ scope: 'all' })}
            onNew={() => void makeNew()}
          />
        )}
        {scope === 'bin' && <BinBar type={screen.type} />}
        {list.total > 0 && (
          <RecordTable
            ref={table}
            screen={screen}
            list={list}
            input={ordered}
            columns={columns}
            selection={selection}
            open={openId}
            isNarrow={draft !== null}
            sort={sort}
            onSort={(next) => change({ sort: next })}
            onOpen={(id) => goTo(hrefOf(screen.path, id))}
            onSight={setSight}
          />
        )}
        {list.total > 0 && <ListTotals screen={screen} input={input} count={list.total} columns={columns} />}
        {selection.ids.size > 0 && (
          <SelectionBar
            screen={screen}
            ids={selection.ids}
            total={list.total}
            isBin={scope === 'bin'}
            onAll={selection.chooseAll}
            onClear={selection.clear}
          />
        )}
      </section>
      {draft !== null && (
        <section ref={panel} className="panel" aria-labelledby="panel-title" onKeyDown={closeOnEscape}>
          <RecordPanel key={draft.key} screen={screen} draft={draft} onClose={close} />
        </section>
      )}
    </div>
  )
}
