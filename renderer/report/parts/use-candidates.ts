import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { records } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'
import { useDebounced } from '../../ui/use-debounced.ts'
import { useComposition } from '../shared/composition.ts'
import { consentReason } from './consent-reason.ts'

/** A testimonial that can be chosen, or why it can't. */
export type Candidate = {
  readonly id: number
  readonly quote: string
  readonly from: string
  readonly reason: string | null
}

/** The testimonials that stand in the report of the year already. */
const useTaken = (year: number): ReadonlySet<number> => {
  const sections = useComposition(year).data?.sections.flatMap(({ id }) => id ?? []) ?? []
  const query = { where: { section: sections }, limit: 500 }
  const { data } = useQuery({
    queryKey: keys.list('reportQuote', query),
    queryFn: () => records('reportQuote').list(query),
    enabled: sections.length > 0,
  })
  return useMemo(() => new Set(data?.rows.flatMap(({ testimonial }) => testimonial ?? [])), [data])
}

/** The testimonials of the year, or of all years for what is sought; those that may not be printed come last. */
export const useCandidates = (year: number, typed: string): readonly Candidate[] => {
  const search = useDebounced(typed.trim(), 120)
  const query = search === '' ? { year, limit: 500 } : { search, limit: 100 }
  const { data } = useQuery({
    queryKey: keys.list('testimonial', query),
    queryFn: () => records('testimonial').list(query),
    placeholderData: keepPreviousData,
  })
  const taken = useTaken(year)
  const titles: Readonly<Record<number, string | undefined>> = data?.titles['activity'] ?? {}
  return (data?.rows ?? [])
    .flatMap(({ id, quote, activity, attribution, ...consent }): readonly Candidate[] =>
      quote === null
        ? []
        : [
            {
              id,
              quote,
              from: attribution ?? titles[activity ?? 0] ?? '',
              reason: taken.has(id) ? 'Staat al in dit verslag' : consentReason(consent),
            },
          ],
    )
    .toSorted((one, other) => Number(one.reason !== null) - Number(other.reason !== null))
}
