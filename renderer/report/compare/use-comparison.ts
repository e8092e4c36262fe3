import { useQuery } from '@tanstack/react-query'
import type { Figure } from '../../../db/model/figure.ts'
import type { Api } from '../../../main/api.ts'
import { call } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'

/** A figure in a year and in the year before. */
export type Comparison = Api['figures.compare']['output'][number]

export const useComparison = (year: number) =>
  useQuery({ queryKey: keys.comparison(year), queryFn: () => call('figures.compare', { year }) })

/** A figure that only this year has. */
export const aloneIn = ({ records: _, ...now }: Figure): Comparison => ({
  id: now.id,
  label: now.label,
  now,
  before: null,
  difference: null,
  definitionsDiffer: false,
  noise: null,
  trend: null,
  remark: null,
})
