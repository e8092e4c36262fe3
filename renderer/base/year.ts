import { useQuery } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { call } from './api.ts'
import { keys } from './query-client.ts'

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

/** The span of years in which there is anything; both the current year when there is nothing. */
export const useYears = () => {
  const current = new Date().getFullYear()
  const { data, isPending } = useQuery({
    queryKey: [...keys.lists, 'years'],
    queryFn: () => call('years.span', undefined),
  })
  return { isPending, oldest: data?.oldest ?? current, newest: data?.newest ?? current }
}
