import { useQuery } from '@tanstack/react-query'
import { isIn } from '../../../db/model/families.ts'
import type { ChoiceField, Field, FlagField, LinkField } from '../../../db/model/field.ts'
import { capitalise } from '../../../db/model/format.ts'
import { type RecordName, recordTypeOf } from '../../../db/model/index.ts'
import type { AnyRecord } from '../../base/any-record.ts'
import { records } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'
import { titleOf } from '../../form/link-options.ts'
import type { Filters } from './view.ts'

export type FilterField = ChoiceField | FlagField | LinkField
/** A value that a record may have; null for what is not filled in. */
export type FilterValue = string | number | boolean | null
/** `code` is the value as a key of a list of options. */
export type FilterOption = { readonly code: string; readonly name: string; readonly value: FilterValue }

const codeOf = (value: FilterValue): string => String(value)

/** The values that a field is filtered on: a record has one of them. None where it is not filtered on. */
export const filteredOn = (filters: Filters, name: string): readonly FilterValue[] => {
  const wanted = filters[name]
  return wanted === undefined ? [] : [wanted].flat()
}

/** Lists of choice are short enough to pick from; what other links lead to is searched for. */
const isFilterField = (field: Field): field is FilterField =>
  field.kind === 'choice' || field.kind === 'flag' || (field.kind === 'link' && isIn(field.to, 'list'))

/** The fields on which the list of a type can be filtered, by name. */
export const filterFields = (type: RecordName): readonly (readonly [string, FilterField])[] =>
  Object.entries(recordTypeOf(type).fields).flatMap(([name, field]) => (isFilterField(field) ? [[name, field]] : []))

const notFilledIn: FilterOption = { code: codeOf(null), name: 'Niet ingevuld', value: null }

const fixedOptions = (field: FilterField): readonly FilterOption[] => {
  switch (field.kind) {
    case 'choice':
      return Object.entries(field.options).map(([code, name]) => ({ code, name: capitalise(name), value: code }))
    case 'flag':
      return [
        { code: codeOf(true), name: 'Ja', value: true },
        { code: codeOf(false), name: 'Nee', value: false },
      ]
    case 'link':
      return []
  }
}

/** More items than any list of choice has. */
const limit = 500

/** What a field can be filtered on; what is archived too, for old records have it. */
export const useFilterOptions = (field: FilterField): readonly FilterOption[] => {
  const target = field.kind === 'link' ? field.to : null
  const { data } = useQuery({
    queryKey: keys.list(target ?? '', { limit }),
    queryFn: () => records(target ?? 'theme').list({ limit }),
    enabled: target !== null,
  })
  const rows: readonly AnyRecord[] = target === null ? [] : (data?.rows ?? [])
  const items = rows.map((row) => ({
    code: codeOf(row.id),
    name: (target === null ? null : titleOf(target, row)) ?? 'Zonder titel',
    value: row.id,
  }))
  return [...fixedOptions(field), ...items, notFilledIn]
}

const list = new Intl.ListFormat('nl-BE', { type: 'disjunction' })

/** A filter in words: `gehouden`, `Digitale mogelijkheden of Inclusie`, `gepland of niet ingevuld`. */
export const useFilterWords = (field: FilterField, values: readonly FilterValue[]): string => {
  const chosen = useFilterOptions(field).filter(({ value }) => values.includes(value))
  return list.format(chosen.map(({ name, value }) => (typeof value === 'number' ? name : name.toLowerCase())))
}

/** Filters with one changed; without values it is taken away. */
export const withFilter = (filters: Filters, name: string, values: readonly FilterValue[]): Filters => {
  const { [name]: _former, ...rest } = filters
  return values.length === 0 ? rest : { ...rest, [name]: [...values] }
}
