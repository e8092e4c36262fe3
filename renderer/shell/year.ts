import { useQuery } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { records } from '../api.ts'
import { keys } from '../query-client.ts'

/** The year of the example that one can look at. */
export const exampleYear = 2022

/** The year that the screens show. */
export type YearChoice = { readonly year: number; readonly setYear: (year: number) => void }

export const YearContext = createContext<YearChoice | null>(null)

export const useYear = (): YearChoice => {
  const choice = use(YearContext)
  if (choice === null) throw new Error('useYear outside YearContext')
  return choice
}

const useActivityYear = (descending: boolean) => {
  const query = { sort: { field: 'startDate', descending }, limit: 1 }
  const { data, isPending } = useQuery({
    queryKey: keys.list('activity', query),
    queryFn: () => records('activity').list(query),
  })
  const day = data?.rows[0]?.startDate ?? null
  return { isPending, year: day === null ? null : Number(day.slice(0, 4)) }
}

/** The span of years in which there are activities; both the current year when there are none. */
export const useYears = () => {
  const current = new Date().getFullYear()
  const oldest = useActivityYear(false)
  const newest = useActivityYear(true)
  return {
    isPending: oldest.isPending || newest.isPending,
    oldest: oldest.year ?? current,
    newest: newest.year ?? current,
  }
}
