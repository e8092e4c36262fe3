import {
  highestOn,
  type ParticipantRule,
  participantRules,
  proposedMark,
  type SatisfactionRule,
  type Scale,
  satisfactionRules,
  satisfactionScales,
} from '../model/counting.ts'
import type { Figure, FigureFacts } from '../model/figure.ts'
import type { Reader } from '../sql/sql.ts'
import { activities } from './activities.ts'
import { type Counting, countingOf, type Scope } from './counting.ts'
import { evaluations } from './evaluations.ts'
import { isListed, nameOf } from './list-item.ts'

/** A choice of how a year is counted, by the field of its record (`db/model/counting.ts`). An offer goes by its name; null: all of them. */
type CountingChoice =
  | { readonly field: 'satisfaction'; readonly value: SatisfactionRule }
  | { readonly field: 'scale'; readonly value: Scale }
  | { readonly field: 'mark'; readonly value: number }
  | { readonly field: 'participants'; readonly value: ParticipantRule }
  | {
      readonly field: 'npsOffer' | 'activitiesOffer'
      readonly value: number | null
      readonly name: string | null
    }

/** A choice with what the figure it is about would be today, all else as it stands; null where it would have no data. */
export type Outcome = CountingChoice & { readonly figure: FigureFacts | null }

const codesOf = <K extends string>(options: Readonly<Record<K, string>>): readonly K[] => Object.keys(options) as K[]

const factsIn = (figures: readonly Figure[], id: string): FigureFacts | null => {
  const figure = figures.find((one) => one.id === id)
  if (figure === undefined) return null
  const { records, ...facts } = figure
  return facts
}

const ruleOf = (rule: SatisfactionRule, mark: number): Counting['satisfaction'] =>
  rule === 'share' ? { rule, from: mark } : { rule }

/** What each choice would make of the records of a year. Typed-over values are left out: this is what is counted. */
export const outcomesOf = (reader: Reader, year: number): readonly Outcome[] => {
  const chosen = countingOf(reader, year)
  const { rule } = chosen.satisfaction
  const answers = evaluations.gather(reader, year)
  const trainings = activities.gather(reader, year)
  const answered = (id: string, other: Partial<Counting>) =>
    factsIn(evaluations.compute(answers, year, { ...chosen, ...other }), id)
  const held = (id: string, other: Partial<Counting>) =>
    factsIn(activities.compute(trainings, year, { ...chosen, ...other }), id)
  const satisfied = (other: Partial<Counting>) => answered('evaluations.satisfaction', other)
  const mark = chosen.satisfaction.rule === 'share' ? chosen.satisfaction.from : proposedMark[chosen.scale]
  // A mark holds on its own scale only.
  const markOn = (scale: Scale): number => (scale === chosen.scale ? mark : proposedMark[scale])
  const scopes: readonly Scope[] = [
    null,
    ...trainings.offers.filter((item) => isListed(item, year)).map((item) => ({ id: item.id, name: nameOf(item) })),
  ]
  return [
    ...codesOf(satisfactionRules).map((value): Outcome => {
      const figure = satisfied({ satisfaction: ruleOf(value, mark) })
      return { field: 'satisfaction', value, figure }
    }),
    ...Array.from({ length: highestOn[chosen.scale] - 1 }, (_, index): Outcome => {
      const value = index + 2
      return { field: 'mark', value, figure: satisfied({ satisfaction: { rule: 'share', from: value } }) }
    }),
    ...codesOf(satisfactionScales).map((value): Outcome => {
      const figure = satisfied({ scale: value, satisfaction: ruleOf(rule, markOn(value)) })
      return { field: 'scale', value, figure }
    }),
    ...scopes.map((nps): Outcome => {
      const figure = answered('evaluations.nps', { nps })
      return { field: 'npsOffer', value: nps?.id ?? null, name: nps?.name ?? null, figure }
    }),
    ...scopes.map((scope): Outcome => {
      const figure = held('activities.total', { activities: scope })
      return { field: 'activitiesOffer', value: scope?.id ?? null, name: scope?.name ?? null, figure }
    }),
    ...codesOf(participantRules).map((value): Outcome => {
      const figure = held('activities.participants', { participants: value })
      return { field: 'participants', value, figure }
    }),
  ]
}
