import './empty-list.css'
import { ListFilter, Plus, Search } from 'lucide-react'
import { Button } from 'react-aria-components'
import { isFiltered, type ListQuery } from './list-query.ts'
import { noneText } from './list-text.ts'
import type { ViewChange } from './view.ts'

type Props = { readonly query: ListQuery; readonly onChange: ViewChange; readonly onNew: () => void }

/** An empty list says why it is empty and what to do. */
export const EmptyList = ({ query, onChange, onNew }: Props) => {
  const { screen, scope, search } = query
  const hasFilters = isFiltered(query)
  const isUnused = search === '' && !hasFilters && scope !== 'bin'
  const Icon = screen.icon
  return (
    <div className="empty">
      <Icon aria-hidden="true" />
      <p className="empty-title">{noneText(query)}.</p>
      {isUnused && <p>{screen.purpose}</p>}
      <div className="empty-actions">
        {isUnused && (
          <Button className="button" onPress={onNew}>
            <Plus aria-hidden="true" />
            {screen.newLabel}
          </Button>
        )}
        {hasFilters && (
          <Button className="button" onPress={() => onChange({ where: {} })}>
            <ListFilter aria-hidden="true" />
            Wis de filters
          </Button>
        )}
        {search !== '' && scope === 'year' && (
          <Button className="button" onPress={() => onChange({ scope: 'all' })}>
            <Search aria-hidden="true" />
            Zoek in alle jaren
          </Button>
        )}
      </div>
    </div>
  )
}
