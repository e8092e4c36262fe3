import { useQuery } from '@tanstack/react-query'
import type { Api } from '../../../main/api.ts'
import { call } from '../../api.ts'
import { keys } from '../../query-client.ts'

/** A figure in a year and in the year before. */
export type Comparison = Api['figures.compare']['output'][number]

export const useComparison = (year: number) =>
  useQuery({ queryKey: keys.comparison(year), queryFn: () => call('figures.compare', { year }) })
