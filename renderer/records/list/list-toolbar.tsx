import { recordTypeOf } from '../../../db/model/index.ts'
import type { View } from '../../base/api.ts'
import { ColumnsMenu } from './columns-menu.tsx'
import { FilterButton } from './filter-button.tsx'
import { FilterChips } from './filter-chips.tsx'
import type { ListQuery } from './list-query.ts'
import { ScopeChoice } from './scope.tsx'
import { SearchBox } from './search-box.tsx'
import type { ViewChange } from './view.ts'

type Props = {
  readonly query: ListQuery
  /** The words in the search box. */
  readonly typed: string
  readonly columns: View['columns']
  readonly onType: (typed: string) => void
  readonly onChange: ViewChange
}

/** Chooses which records the list shows, and which of their fields. */
export const ListToolbar = ({ query, typed, columns, onType, onChange }: Props) => {
  const { screen, year, scope, filters } = query
  const { type } = screen
  return (
    <>
      <div className="toolbar">
        <SearchBox label={`Zoek in ${recordTypeOf(type).plural}`} value={typed} onChange={onType} />
        <div className="button-row">
          <FilterButton type={type} filters={filters} onChange={(where) => onChange({ where })} />
          <ColumnsMenu screen={screen} chosen={columns} onChange={(next) => onChange({ columns: next })} />
        </div>
        <ScopeChoice screen={screen} year={year} scope={scope} onChange={(next) => onChange({ scope: next })} />
      </div>
      <FilterChips type={type} filters={filters} onChange={(where) => onChange({ where })} />
    </>
  )
}
