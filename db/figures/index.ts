import type { Figure } from '../model/figure.ts'
import type { Reader } from '../sql/sql.ts'
import { activities } from './activities.ts'
import { consultations } from './consultations.ts'
import { type Counting, countingOf } from './counting.ts'
import { evaluations } from './evaluations.ts'
import type { FigureGroup } from './group.ts'
import { overridesOf, typedOver } from './overrides.ts'
import { publications } from './publications.ts'
import { questions } from './questions.ts'
import { spotlights } from './spotlights.ts'
import { web } from './web.ts'

const figuresIn =
  <R>({ gather, compute }: FigureGroup<R>) =>
  (reader: Reader, year: number, counting: Counting): readonly Figure[] =>
    compute(gather(reader, year), year, counting)

/** All groups, in the order of the report. */
const groups = [
  figuresIn(activities),
  figuresIn(evaluations),
  figuresIn(questions),
  figuresIn(spotlights),
  figuresIn(consultations),
  figuresIn(web),
  figuresIn(publications),
] as const

/** Every figure of a year that has data, in the order of the report; typed over where the coordinator did so. */
export const figuresOf = (reader: Reader, year: number): readonly Figure[] => {
  const counting = countingOf(reader, year)
  const counted = groups.flatMap((figures) => figures(reader, year, counting))
  return typedOver(counted, overridesOf(reader, year))
}
