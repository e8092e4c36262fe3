import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { RecordName } from '../../../db/model/index.ts'
import type { AnyRecord } from '../../base/any-record.ts'
import { type ListInput, records, type Titles } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'

/** How many rows one call brings: a few screens full. */
const pageSize = 100
/** How long (ms) a page that went out of sight is kept. */
const keptFor = 60_000

/** The rows in sight, from the first up to and including the last; counted from 0. */
export type Sight = { readonly first: number; readonly last: number }

/** A list of which only the pages in sight are read: it knows how many there are, and any of them once it is read. */
export type RecordList = {
  /** What the list is asked for with. */
  readonly input: ListInput
  readonly total: number
  readonly titles: Titles
  /** The record in a place; undefined while it is not read. */
  readonly at: (index: number) => AnyRecord | undefined
  /** Reads the rows that came in sight. */
  readonly show: (sight: Sight) => void
  readonly isPending: boolean
  readonly isSuccess: boolean
  readonly error: Error | null
  readonly refetch: () => void
}

const pageOf = (type: RecordName, input: ListInput, page: number) => ({
  queryKey: keys.list(type, { ...input, page }),
  queryFn: () => records(type).list({ ...input, offset: page * pageSize, limit: pageSize }),
  gcTime: keptFor,
})

/** The pages in sight, and half a page around them. */
const pagesAround = ({ first, last }: Sight, total: number): readonly number[] => {
  const from = Math.floor(Math.max(0, first - pageSize / 2) / pageSize)
  const to = Math.floor(Math.min(total - 1, last + pageSize / 2) / pageSize)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

/** One batch of pages at a time, and then that of where the user is by then: who drags along 100,000 rows asks for few of them. */
const useAsked = (sight: Sight, isFetching: boolean): Sight => {
  const [asked, setAsked] = useState(sight)
  useEffect(() => {
    if (!isFetching) setAsked(sight)
  }, [sight, isFetching])
  return isFetching ? asked : sight
}

/** A list as the store pages it. While another is asked for, the former stays. */
export const useRecordList = (type: RecordName, input: ListInput): RecordList => {
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0 })
  const start = useQuery({ ...pageOf(type, input, 0), placeholderData: keepPreviousData })
  const total = start.data?.total ?? 0
  const [isFetching, setFetching] = useState(false)
  const numbers = pagesAround(useAsked(sight, isFetching), total).filter((page) => page > 0)
  const others = useQueries({ queries: numbers.map((page) => pageOf(type, input, page)) })
  const isBusy = others.some((query) => query.isLoading)
  useEffect(() => setFetching(isBusy), [isBusy])
  const pages = new Map(others.map(({ data }, index) => [numbers[index], data]))
  pages.set(0, start.data)
  const titles: Record<string, Record<number, string>> = {}
  for (const page of pages.values())
    for (const [to, names] of Object.entries(page?.titles ?? {})) titles[to] = { ...titles[to], ...names }
  const all = [start, ...others]
  return {
    input,
    total,
    titles,
    at: (index) => pages.get(Math.floor(index / pageSize))?.rows[index % pageSize],
    show: setSight,
    isPending: start.isPending,
    isSuccess: start.isSuccess,
    error: all.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => {
      for (const query of all) if (query.error !== null) void query.refetch()
    },
  }
}
