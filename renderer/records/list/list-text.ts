import { formatNumber } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { AnyRecordScreen } from '../record-screen.ts'
import type { Scope } from './scope.tsx'

/** Where the list looks, to follow a word; '' for all of what belongs to no year. */
const placeText = ({ type }: AnyRecordScreen, scope: Scope, year: number): string => {
  const places: Readonly<Record<Scope, string>> = {
    year: ` in ${year}`,
    all: recordTypeOf(type).inYear === undefined ? '' : ' in alle jaren',
    undated: ' zonder datum',
    bin: ' in de prullenmand',
  }
  return places[scope]
}

/** How many the list holds and of what: `68 vormingen in 2022`, `1 vorming gevonden in 2022`. */
export const totalText = (
  screen: AnyRecordScreen,
  scope: Scope,
  year: number,
  isNarrowed: boolean,
  total: number,
): string => {
  const { label, plural } = recordTypeOf(screen.type)
  const found = isNarrowed ? ' gevonden' : ''
  return `${formatNumber(total)} ${total === 1 ? label : plural}${found}${placeText(screen, scope, year)}`
}

/** The same when there is none: `Nog geen vormingen in 2022`. */
export const noneText = (
  screen: AnyRecordScreen,
  scope: Scope,
  year: number,
  search: string,
  isFiltered: boolean,
): string => {
  const { plural } = recordTypeOf(screen.type)
  const filtered = isFiltered ? ' met deze filters' : ''
  if (search !== '') return `Niets gevonden voor “${search}”${filtered}${placeText(screen, scope, year)}`
  if (isFiltered) return `Geen ${plural}${filtered}${placeText(screen, scope, year)}`
  return scope === 'bin' ? 'De prullenmand is leeg' : `Nog geen ${plural}${placeText(screen, scope, year)}`
}
