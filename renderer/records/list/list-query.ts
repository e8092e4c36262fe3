import { useEffect, useEffectEvent, useState } from 'react'
import type { ListInput, View } from '../../base/api.ts'
import { useYear } from '../../base/year.ts'
import { useDebounced } from '../../ui/use-debounced.ts'
import type { AnyRecordScreen } from '../record-screen.ts'
import { type Scope, scopeInput } from './scope.tsx'
import type { Filters, ViewChange } from './view.ts'

/** Which records of a type a list shows. */
export type ListQuery = {
  readonly screen: AnyRecordScreen
  readonly year: number
  readonly scope: Scope
  readonly filters: Filters
  /** The words that the typing came to rest at; '' for none. */
  readonly search: string
}

export const isFiltered = ({ filters }: ListQuery): boolean => Object.keys(filters).length > 0

/** The query as the store reads it, in no particular order. */
export const inputOf = ({ screen, year, scope, filters, search }: ListQuery): ListInput => {
  const part = scopeInput(screen, scope, year)
  return { ...part, where: { ...part.where, ...filters }, ...(search !== '' && { search }) }
}

/** The query of a list as it was left, and the words as they are typed now. */
export const useListQuery = (screen: AnyRecordScreen, view: View, change: ViewChange) => {
  const { year } = useYear()
  const [typed, setTyped] = useState(view.search)
  const search = useDebounced(typed.trim())
  const remember = useEffectEvent((settled: string) => {
    if (settled !== view.search) change({ search: settled })
  })
  // Remembered when the typing stands still, not with every letter.
  useEffect(() => remember(search), [search])
  const query: ListQuery = { screen, year, scope: view.scope, filters: view.where, search }
  return { query, typed, setTyped }
}
