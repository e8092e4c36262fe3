import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { formatDateShort } from '../../db/model/format.ts'
import { type RecordName, recordTypeOf } from '../../db/model/index.ts'
import { countsInYear } from '../../db/model/list-item.ts'
import type { AnyRecord } from '../base/any-record.ts'
import { records } from '../base/api.ts'
import { keys, outdateRecords, queryClient } from '../base/query-client.ts'
import type { Patch } from '../base/save/draft.ts'
import { useYear } from '../base/year.ts'
import { useDebounced } from '../ui/use-debounced.ts'

export type LinkOption = {
  readonly id: number | typeof newOption
  readonly title: string
  readonly detail: string
  readonly record?: AnyRecord
}

/** The option that makes what was typed. */
export const newOption = 'new'

/** The title of a record; null when it has none. */
export const titleOf = (type: RecordName, record: Patch): string | null => {
  const title = record[recordTypeOf(type).title]
  return typeof title === 'string' && title !== '' ? title : null
}

const dayOf = (type: RecordName, record: AnyRecord): string => {
  const day = record[recordTypeOf(type).inYear?.from ?? '']
  return typeof day === 'string' ? formatDateShort(day) : ''
}

/** What goes by a name can be made in passing; what else it needs, its own form asks for. */
export const isMadeByName = (type: RecordName): boolean => {
  const { fields, title } = recordTypeOf(type)
  return fields[title]?.needed === true
}

const isSame = (title: string | null, typed: string) => title?.toLowerCase() === typed.trim().toLowerCase()

/** The record whose title is what was typed; null when there is none, or when it can't be read now. */
export const findByTitle = async (type: RecordName, typed: string): Promise<number | null> => {
  const page = await records(type)
    .list({ search: typed.trim(), limit: 50 })
    .catch(() => null)
  const rows: readonly AnyRecord[] = page?.rows ?? []
  return rows.find((row) => row['archived'] !== true && isSame(titleOf(type, row), typed))?.id ?? null
}

const yearIn = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** A choice that is archived, or that doesn't count in the year on the screen, is not made anew. */
const isOffered = (row: AnyRecord, year: number): boolean =>
  !('archived' in row) ||
  (row['archived'] !== true && countsInYear({ fromYear: yearIn(row['fromYear']), toYear: yearIn(row['toYear']) }, year))

/** What a link can lead to, for what was typed so far. */
export const useLinkOptions = (type: RecordName, typed: string): readonly LinkOption[] => {
  const search = useDebounced(typed.trim(), 120)
  const { year } = useYear()
  const query = { search, limit: 50 }
  const { data } = useQuery({
    queryKey: keys.list(type, query),
    queryFn: () => records(type).list(query),
    placeholderData: keepPreviousData,
  })
  const rows: readonly AnyRecord[] = data?.rows ?? []
  const found = rows
    .filter((row) => isOffered(row, year))
    .map((row) => ({ id: row.id, title: titleOf(type, row) ?? 'Zonder titel', detail: dayOf(type, row), record: row }))
  const isKnown = rows.some((row) => isSame(titleOf(type, row), typed))
  if (typed.trim() === '' || isKnown || !isMadeByName(type)) return found
  return [...found, { id: newOption, title: typed.trim(), detail: 'toevoegen' }]
}

/** The title of the record that a link leads to; '' until it is read. */
export const useTitle = (type: RecordName, id: number | null): string => {
  const { data } = useQuery({
    queryKey: keys.record(type, id ?? 0),
    queryFn: () => records(type).get(id ?? 0),
    enabled: id !== null,
  })
  if (id === null || data === undefined) return ''
  return titleOf(type, data) ?? 'Zonder titel'
}

/** Makes the title of an option known before it is asked for: the box would open again when it came later. */
export const rememberOption = (type: RecordName, { record }: LinkOption): void => {
  if (record !== undefined) queryClient.setQueryData(keys.record(type, record.id), record)
}

/** Makes a record of nothing but a name, e.g. a new theme typed where one is chosen. */
export const useMakeByName = (type: RecordName) =>
  useMutation({
    mutationFn: (name: string) => records(type).save(null, { [recordTypeOf(type).title]: name }),
    onSuccess: (record) => {
      queryClient.setQueryData(keys.record(type, record.id), record)
      outdateRecords()
    },
  })
