import { Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button, type SortDescriptor } from 'react-aria-components'
import { recordTypeOf } from '../../db/model/index.ts'
import { goTo, hrefOf, leaveField, newItem } from '../route.ts'
import { draftOf } from '../save/drafts.ts'
import { Notice } from '../shell/notice.tsx'
import { ScreenHead } from '../shell/screen.tsx'
import { useYear } from '../shell/year.ts'
import { useDebounced } from '../use-debounced.ts'
import { EmptyList } from './empty-list.tsx'
import { totalText } from './list-text.ts'
import { RecordPanel } from './record-panel.tsx'
import { type AnyRecordScreen, screenTitle } from './record-screen.ts'
import { RecordTable } from './record-table.tsx'
import { type Scope, ScopeChoice, scopeInput } from './scope.tsx'
import { SearchBox } from './search-box.tsx'
import { useRecordList } from './use-record-list.ts'

type Props = { readonly screen: AnyRecordScreen; readonly item: string | null }

/** The list of one record type, with the form of the open record beside it. */
export const ListScreen = ({ screen, item }: Props) => {
  const { year } = useYear()
  const type = recordTypeOf(screen.type)
  const [scope, setScope] = useState<Scope>(type.inYear === undefined ? 'all' : 'year')
  const [search, setSearch] = useState('')
  const [sort, setSort] = useState<SortDescriptor>()
  const table = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  const words = useDebounced(search.trim())
  const list = useRecordList(screen.type, {
    ...scopeInput(screen, scope, year),
    ...(words !== '' && { search: words }),
    ...(sort !== undefined && { sort: { field: String(sort.column), descending: sort.direction === 'descending' } }),
  })
  const openId = item === null || item === newItem ? null : Number(item)
  const draft = item === null ? null : draftOf(screen, openId)

  const makeNew = async () => {
    leaveField()
    await draft?.flush()
    if (scope === 'bin') setScope('year')
    goTo(hrefOf(screen.path, newItem))
    panel.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  const close = () => {
    goTo(hrefOf(screen.path))
    const heading = document.getElementById('screen-title')
    ;(list.total > 0 ? table.current : heading)?.focus()
  }
  const onShortcut = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'n') return
    event.preventDefault()
    void makeNew()
  })
  // The shortcut holds wherever the focus is, so it is heard on the window.
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => onShortcut(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
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
              {list.isPending ? '' : totalText(screen, scope, year, words, list.total)}
            </p>
          }
          actions={
            <Button className="button primary" aria-keyshortcuts="Control+N" onPress={() => void makeNew()}>
              <Plus aria-hidden="true" />
              {screen.newLabel}
            </Button>
          }
        />
        <div className="toolbar">
          <SearchBox label={`Zoek in ${type.plural}`} value={search} onChange={setSearch} />
          <ScopeChoice screen={screen} year={year} scope={scope} onChange={setScope} />
        </div>
        {list.error !== null && <Notice onRetry={() => void list.refetch()}>{list.error.message}</Notice>}
        {list.isSuccess && list.total === 0 && (
          <EmptyList
            screen={screen}
            scope={scope}
            year={year}
            search={words}
            onSearchAll={() => setScope('all')}
            onNew={() => void makeNew()}
          />
        )}
        {list.total > 0 && (
          <RecordTable
            ref={table}
            screen={screen}
            rows={list.rows}
            titles={list.titles}
            open={openId}
            isNarrow={draft !== null}
            sort={sort}
            onSort={setSort}
            onOpen={(id) => goTo(hrefOf(screen.path, id))}
            onNearEnd={() => {
              if (list.hasNextPage && !list.isFetching) void list.fetchNextPage()
            }}
            isLoadingMore={list.isFetchingNextPage}
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
