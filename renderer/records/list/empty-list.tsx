import { ListFilter, Plus, Search } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { AnyRecordScreen } from '../record-screen.ts'
import { noneText } from './list-text.ts'
import type { Scope } from './scope.tsx'

type Props = {
  readonly screen: AnyRecordScreen
  readonly scope: Scope
  readonly year: number
  readonly search: string
  readonly isFiltered: boolean
  readonly onClearFilters: () => void
  readonly onSearchAll: () => void
  readonly onNew: () => void
}

/** An empty list says why it is empty and what to do. */
export const EmptyList = ({ screen, scope, year, search, isFiltered, ...on }: Props) => {
  const Icon = screen.icon
  return (
    <div className="empty">
      <Icon aria-hidden="true" />
      <p className="empty-title">{noneText(screen, scope, year, search, isFiltered)}.</p>
      {search === '' && !isFiltered && scope !== 'bin' && <p>{screen.purpose}</p>}
      <div className="empty-actions">
        {search === '' && !isFiltered && scope !== 'bin' && (
          <Button className="button" onPress={on.onNew}>
            <Plus aria-hidden="true" />
            {screen.newLabel}
          </Button>
        )}
        {isFiltered && (
          <Button className="button" onPress={on.onClearFilters}>
            <ListFilter aria-hidden="true" />
            Wis de filters
          </Button>
        )}
        {search !== '' && scope === 'year' && (
          <Button className="button" onPress={on.onSearchAll}>
            <Search aria-hidden="true" />
            Zoek in alle jaren
          </Button>
        )}
      </div>
    </div>
  )
}
