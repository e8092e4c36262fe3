import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Api } from '../../../main/api.ts'
import { call } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'

export type Explanation = Api['figures.explain']['output']
export type Counted = Explanation['records']['rows'][number]

/** How many records are shown at once. */
export const pageSize = 50

/** A figure, and its records from `offset` on. */
export const useExplanation = (year: number, id: string, offset: number) =>
  useQuery({
    queryKey: keys.explanation(year, id, offset),
    queryFn: () => call('figures.explain', { year, id, offset, limit: pageSize }),
    placeholderData: keepPreviousData,
  })
