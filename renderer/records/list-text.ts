import { formatNumber } from '../../db/model/format.ts'
import { recordTypeOf } from '../../db/model/index.ts'
import type { AnyRecordScreen } from './record-screen.ts'
import type { Scope } from './scope.tsx'

const places = (year: number): Readonly<Record<Scope, string>> => ({
  year: `in ${year}`,
  all: 'in alle jaren',
  undated: 'zonder datum',
  bin: 'in de prullenmand',
})

/** How many the list holds and of what: `68 vormingen in 2022`, `1 vorming gevonden in 2022`. */
export const totalText = (
  { type }: AnyRecordScreen,
  scope: Scope,
  year: number,
  isNarrowed: boolean,
  total: number,
): string => {
  const { label, plural } = recordTypeOf(type)
  const found = isNarrowed ? ' gevonden' : ''
  return `${formatNumber(total)} ${total === 1 ? label : plural}${found} ${places(year)[scope]}`
}

/** The same when there is none: `Nog geen vormingen in 2022`. */
export const noneText = (
  { type }: AnyRecordScreen,
  scope: Scope,
  year: number,
  search: string,
  isFiltered: boolean,
): string => {
  const { plural } = recordTypeOf(type)
  const filtered = isFiltered ? ' met deze filters' : ''
  if (search !== '') return `Niets gevonden voor “${search}”${filtered} ${places(year)[scope]}`
  if (isFiltered) return `Geen ${plural}${filtered} ${places(year)[scope]}`
  return scope === 'bin' ? 'De prullenmand is leeg' : `Nog geen ${plural} ${places(year)[scope]}`
}
