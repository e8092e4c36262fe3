import './scope.css'
import { useQuery } from '@tanstack/react-query'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { formatNumber } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { type ListInput, records } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'
import type { AnyRecordScreen } from '../record-screen.ts'

/** Which part of the records the list shows. */
const scopes = ['year', 'all', 'undated', 'bin'] as const
export type Scope = (typeof scopes)[number]
const isScope = (key: unknown): key is Scope => scopes.some((scope) => scope === key)

/** The scope as the store reads it. */
export const scopeInput = ({ type }: AnyRecordScreen, scope: Scope, year: number): ListInput => {
  switch (scope) {
    case 'year':
      return { year }
    case 'all':
      return {}
    case 'undated':
      return { where: { [recordTypeOf(type).inYear?.from ?? '']: null } }
    case 'bin':
      return { bin: true }
  }
}

/** How many a scope holds; what belongs to no year is never without its date. */
const useTotal = (screen: AnyRecordScreen, scope: Scope, year: number): number => {
  const query = { ...scopeInput(screen, scope, year), limit: 1 }
  const { data } = useQuery({
    queryKey: keys.list(screen.type, query),
    queryFn: () => records(screen.type).list(query),
    enabled: scope !== 'undated' || recordTypeOf(screen.type).inYear !== undefined,
  })
  return data?.total ?? 0
}

type Props = {
  readonly screen: AnyRecordScreen
  readonly year: number
  readonly scope: Scope
  readonly onChange: (scope: Scope) => void
}

/**
 * Chooses the scope. What has no date yet belongs to no year: it would be out of sight, so its own choice appears as soon as
 * there is any.
 */
export const ScopeChoice = ({ screen, year, scope, onChange }: Props) => {
  const hasYears = recordTypeOf(screen.type).inYear !== undefined
  const undated = useTotal(screen, 'undated', year)
  const binned = useTotal(screen, 'bin', year)
  const names: Readonly<Record<Scope, string>> = {
    year: String(year),
    all: hasYears ? 'Alle jaren' : 'Alle',
    undated: `Zonder datum (${formatNumber(undated)})`,
    bin: `Prullenmand (${formatNumber(binned)})`,
  }
  const isThere: Readonly<Record<Scope, boolean>> = { year: hasYears, all: true, undated: undated > 0, bin: binned > 0 }
  const offered = scopes.filter((name) => name === scope || isThere[name])
  if (offered.length === 1) return null
  return (
    <ToggleButtonGroup
      className="scope"
      aria-label="Toon"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[scope]}
      onSelectionChange={(keysChosen) => {
        const [chosen] = keysChosen
        if (isScope(chosen)) onChange(chosen)
      }}
    >
      {offered.map((name) => (
        <ToggleButton key={name} id={name} className="selectable scope-button">
          {names[name]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
