import { formatNumber } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { isFiltered, type ListQuery } from './list-query.ts'
import type { Scope } from './scope.tsx'

/** Where the list looks, to follow a word; '' for all of what belongs to no year. */
const placeText = ({ screen, scope, year }: ListQuery): string => {
  const places: Readonly<Record<Scope, string>> = {
    year: ` in ${year}`,
    all: recordTypeOf(screen.type).inYear === undefined ? '' : ' in alle jaren',
    undated: ' zonder datum',
    bin: ' in de prullenmand',
  }
  return places[scope]
}

/** How many the list holds and of what: `68 vormingen in 2022`, `1 vorming gevonden in 2022`. */
export const totalText = (query: ListQuery, total: number): string => {
  const { label, plural } = recordTypeOf(query.screen.type)
  const found = query.search !== '' || isFiltered(query) ? ' gevonden' : ''
  return `${formatNumber(total)} ${total === 1 ? label : plural}${found}${placeText(query)}`
}

/** The same when there is none: `Nog geen vormingen in 2022`. */
export const noneText = (query: ListQuery): string => {
  const { search, scope } = query
  const { plural } = recordTypeOf(query.screen.type)
  const filtered = isFiltered(query) ? ' met deze filters' : ''
  if (search !== '') return `Niets gevonden voor “${search}”${filtered}${placeText(query)}`
  if (isFiltered(query)) return `Geen ${plural}${filtered}${placeText(query)}`
  return scope === 'bin' ? 'De prullenmand is leeg' : `Nog geen ${plural}${placeText(query)}`
}
