import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '../../../db/model/format.ts'
import type { Api } from '../../../main/api.ts'
import { call } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'

export type CheckedFinding = Api['report.check']['output'][number]

/** What in the report of a year does not add up or is missing, as the records stand now. */
export const useChecks = (year: number) =>
  useQuery({ queryKey: keys.checks(year), queryFn: () => call('report.check', { year }) })

/** How many findings wait for a look; null until that is known. */
export const useOpenCount = (year: number): number | null =>
  useChecks(year).data?.filter(({ setAside }) => setAside === null).length ?? null

/** `1 punt`, `12 punten`. */
export const pointsText = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'punt' : 'punten'}`
