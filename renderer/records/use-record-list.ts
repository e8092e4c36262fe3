import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RecordName } from '../../db/model/index.ts'
import { type ListInput, records, type Titles } from '../api.ts'
import { keys } from '../query-client.ts'
import type { AnyRecord } from './record-screen.ts'

/** How many rows one call brings: a few screens full, so that 100,000 records stay light. */
const pageSize = 200

/** A list as the store pages it; the next page is read when the user nears the end of the last. */
export const useRecordList = (type: RecordName, input: ListInput) => {
  const query = useInfiniteQuery({
    queryKey: keys.list(type, { ...input, paged: true }),
    queryFn: ({ pageParam }) => records(type).list({ ...input, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, { rows }) => sum + rows.length, 0)
      return last.rows.length > 0 && loaded < last.total ? loaded : undefined
    },
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages
  const rows = useMemo(() => pages?.flatMap((page): readonly AnyRecord[] => page.rows) ?? [], [pages])
  const titles = useMemo(() => {
    const all: Record<string, Record<number, string>> = {}
    for (const page of pages ?? [])
      for (const [to, names] of Object.entries(page.titles)) all[to] = { ...all[to], ...names }
    return all satisfies Titles
  }, [pages])
  return { ...query, rows, titles, total: pages?.at(-1)?.total ?? 0 }
}
