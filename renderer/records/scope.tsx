import { useQuery } from '@tanstack/react-query'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { formatNumber } from '../../db/model/format.ts'
import { recordTypeOf } from '../../db/model/index.ts'
import { type ListInput, records } from '../api.ts'
import { keys } from '../query-client.ts'
import type { AnyRecordScreen } from './record-screen.ts'

/** Which part of the records the list shows. */
export const scopes = ['year', 'all', 'undated', 'bin'] as const
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

const useTotal = (screen: AnyRecordScreen, scope: Scope, year: number): number => {
  const query = { ...scopeInput(screen, scope, year), limit: 1 }
  const { data } = useQuery({
    queryKey: keys.list(screen.type, query),
    queryFn: () => records(screen.type).list(query),
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
  const undated = useTotal(screen, 'undated', year)
  const binned = useTotal(screen, 'bin', year)
  const names: Readonly<Record<Scope, string>> = {
    year: String(year),
    all: 'Alle jaren',
    undated: `Zonder datum (${formatNumber(undated)})`,
    bin: `Prullenmand (${formatNumber(binned)})`,
  }
  const isOffered = (name: Scope) =>
    name === scope || name === 'year' || name === 'all' || (name === 'bin' ? binned > 0 : undated > 0)
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
      {scopes.filter(isOffered).map((name) => (
        <ToggleButton key={name} id={name} className="scope-button">
          {names[name]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
