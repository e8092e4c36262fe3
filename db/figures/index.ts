import type { Figure } from '../model/figure.ts'
import { type FigureGroupName, figureGroupNames } from '../model/figure-group.ts'
import type { Reader } from '../sql/sql.ts'
import { activities } from './activities.ts'
import { consultations } from './consultations.ts'
import { type Counting, countingOf } from './counting.ts'
import { evaluations } from './evaluations.ts'
import type { FigureGroup, FigureIn } from './group.ts'
import { overridesOf, typedOver } from './overrides.ts'
import { publications } from './publications.ts'
import { questions } from './questions.ts'
import { spotlights } from './spotlights.ts'
import { web } from './web.ts'

type Count<G extends FigureGroupName> = (reader: Reader, year: number, counting: Counting) => readonly FigureIn<G>[]

const countIn =
  <G extends FigureGroupName, R>({ gather, compute }: FigureGroup<G, R>): Count<G> =>
  (reader, year, counting) =>
    compute(gather(reader, year), year, counting)

const counts: { readonly [G in FigureGroupName]: Count<G> } = {
  activities: countIn(activities),
  evaluations: countIn(evaluations),
  questions: countIn(questions),
  spotlights: countIn(spotlights),
  consultations: countIn(consultations),
  web: countIn(web),
  publications: countIn(publications),
}

/** Every figure of a year that has data, in the order of the report; typed over where the coordinator did so. */
export const figuresOf = (reader: Reader, year: number): readonly Figure[] => {
  const counting = countingOf(reader, year)
  const counted = figureGroupNames.flatMap((group): readonly Figure[] => counts[group](reader, year, counting))
  return typedOver(counted, overridesOf(reader, year))
}
