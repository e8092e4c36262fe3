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

const isQuote = ({ type }: SectionPart): boolean => type === 'reportQuote'

/** The parts that stand among each other: in a section of one's own all of them, in a standard one the quotes apart, behind the others. */
export const partGroups = ({
  kind,
  parts,
}: ComposedSection): readonly [readonly SectionPart[], readonly SectionPart[]] =>
  kind === 'free' ? [parts, []] : [parts.filter((part) => !isQuote(part)), parts.filter(isQuote)]

export type Template = Api['report.begin']['input']['template']

export const useComposition = (year: number) =>
  useQuery({ queryKey: keys.composition(year), queryFn: () => call('report.composition', { year }) })

/** All that a text of the year's report can speak of. */
export const useSpoken = (year: number) =>
  useQuery({ queryKey: keys.spoken(year), queryFn: () => call('report.spokenFigures', { year }) })
