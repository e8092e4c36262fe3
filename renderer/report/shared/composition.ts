import { useQuery } from '@tanstack/react-query'
import type { Api } from '../../../main/api.ts'
import { call } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'

/** The report of a year as it is composed now. */
export type Composition = Api['report.composition']['output']
export type ComposedSection = Composition['sections'][number]
/** One thing that was added to a section. */
export type SectionPart = ComposedSection['parts'][number]
export type PartType = SectionPart['type']
export type Template = Api['report.begin']['input']['template']

export const useComposition = (year: number) =>
  useQuery({ queryKey: keys.composition(year), queryFn: () => call('report.composition', { year }) })

/** All that a text of the year's report can speak of. */
export const useSpoken = (year: number) =>
  useQuery({ queryKey: keys.spoken(year), queryFn: () => call('report.spokenFigures', { year }) })
