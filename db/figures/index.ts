import type { Figure } from '../model/figure.ts'
import type { Reader } from '../sql.ts'
import { activities } from './activities.ts'
import { consultations } from './consultations.ts'
import { evaluations } from './evaluations.ts'
import type { FigureGroup } from './group.ts'
import { publications } from './publications.ts'
import { questions } from './questions.ts'
import { spotlights } from './spotlights.ts'
import { web } from './web.ts'

const figuresIn =
  <R>({ gather, compute }: FigureGroup<R>) =>
  (reader: Reader, year: number): readonly Figure[] =>
    compute(gather(reader, year), year)

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

/** Every figure of a year that has data, in the order of the report. */
export const figuresOf = (reader: Reader, year: number): readonly Figure[] =>
  groups.flatMap((figures) => figures(reader, year))
