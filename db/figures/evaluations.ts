import { highestOn, type Scale, satisfactionScales } from '../model/counting.ts'
import type { Counting, Scope } from './counting.ts'
import { daysOf, type FigureGroup, type FigureIn, figureOf, idsOf } from './group.ts'
import { percentage, roundHalfUp } from './round.ts'

type Row = {
  readonly id: number
  readonly satisfaction: number | null
  readonly satisfactionOfTen: number | null
  readonly recommendation: number | null
  /** Of its training. */
  readonly offer: number | null
}

type Answer = { readonly id: number; readonly score: number }

const satisfactionOn = { five: 'satisfaction', ten: 'satisfactionOfTen' } as const satisfies Record<Scale, keyof Row>

const answersTo = (
  question: 'satisfaction' | 'satisfactionOfTen' | 'recommendation',
  rows: readonly Row[],
): readonly Answer[] => rows.flatMap(({ id, [question]: score }) => (score === null ? [] : [{ id, score }]))

const yearRule = (year: number, scope: Scope = null) =>
  scope === null
    ? `van vormingen die in ${year} begonnen (zonder vorming telt de datum van de evaluatie)`
    : `van vormingen met aanbod “${scope.name}” die in ${year} begonnen`

const called = {
  id: 'evaluations.satisfaction',
  label: 'tevredenheid van de deelnemers over het vormingsaanbod',
} as const

const questionOn = (scale: Scale): string => `de vraag naar tevredenheid (${satisfactionScales[scale]})`

/** The mean to one decimal. */
const meanSatisfaction = (answers: readonly Answer[], scale: Scale, year: number): FigureIn<'evaluations'> => {
  const sum = answers.reduce((total, { score }) => total + score, 0)
  const squares = answers.reduce((total, { score }) => total + score * score, 0)
  const definition = `Gemiddelde van alle antwoorden op ${questionOn(scale)}, ${yearRule(year)}. Afgerond op één cijfer na de komma, een half naar boven.`
  const value = roundHalfUp(10 * sum, answers.length) / 10
  const unit = `/${highestOn[scale]}` as const
  return figureOf({ ...called, definition }, value, unit, 'evaluation', idsOf(answers), { kind: 'mean', sum, squares })
}

/**
 * The share of satisfied answers: the two highest of the scale (top two box, the usual reading of a satisfaction question), or
 * those from a mark that was chosen.
 */
const satisfiedShare = (
  answers: readonly Answer[],
  { which, from }: { readonly which: string; readonly from: number },
  scale: Scale,
  year: number,
): FigureIn<'evaluations'> => {
  const hits = answers.filter(({ score }) => score >= from).length
  const definition = `Aandeel van de antwoorden ${which} in alle antwoorden op ${questionOn(scale)}, ${yearRule(year)}. Afgerond op een geheel getal, een half naar boven.`
  const value = percentage(hits, answers.length)
  return figureOf({ ...called, definition }, value, '%', 'evaluation', idsOf(answers), { kind: 'share', hits })
}

const satisfaction = (
  answers: readonly Answer[],
  { satisfaction: chosen, scale }: Counting,
  year: number,
): FigureIn<'evaluations'> => {
  const highest = highestOn[scale]
  switch (chosen.rule) {
    case 'mean':
      return meanSatisfaction(answers, scale, year)
    case 'topTwo':
      return satisfiedShare(answers, { which: `${highest - 1} of ${highest}`, from: highest - 1 }, scale, year)
    case 'share': {
      const which = chosen.from >= highest ? `${highest}` : `van ${chosen.from} tot ${highest}`
      return satisfiedShare(answers, { which, from: chosen.from }, scale, year)
    }
  }
}

/**
 * Net promoter score: F. Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003. Promoters answer
 * 9 or 10, detractors 0 to 6; pooled over all answers, so that a small training weighs no more than a large one.
 */
const netPromoterScore = (answers: readonly Answer[], scope: Scope, year: number): FigureIn<'evaluations'> => {
  const promoters = answers.filter(({ score }) => score >= 9).length
  const detractors = answers.filter(({ score }) => score <= 6).length
  return figureOf(
    {
      id: 'evaluations.nps',
      label: 'net promoter score van de vormingen',
      definition: `Percentage antwoorden 9–10 min percentage antwoorden 0–6 op de vraag “Zou je dit aanbevelen?” (0–10), over alle antwoorden samen ${yearRule(year, scope)}. Afgerond op een geheel getal, een half naar boven.`,
    },
    percentage(promoters - detractors, answers.length),
    'nps',
    'evaluation',
    idsOf(answers),
    { kind: 'nps', promoters, detractors },
  )
}

/** What participants answered. An answer belongs to the year in which its training started, else to its own date. */
export const evaluations: FigureGroup<'evaluations', readonly Row[]> = {
  gather: (reader, year) =>
    reader.rows<Row>(
      `SELECT evaluation.id, satisfaction, satisfactionOfTen, recommendation, offer FROM evaluation
       LEFT JOIN activity ON activity.id = evaluation.activity AND activity.deletedAt IS NULL
       WHERE evaluation.deletedAt IS NULL AND coalesce(startDate, date) BETWEEN ? AND ? ORDER BY evaluation.id`,
      ...daysOf(year),
    ),
  compute: (rows, year, counting) => {
    const satisfied = answersTo(satisfactionOn[counting.scale], rows)
    const { nps: scope } = counting
    const inScope = scope === null ? rows : rows.filter(({ offer }) => offer === scope.id)
    const recommended = answersTo('recommendation', inScope)
    return [
      ...(satisfied.length > 0 ? [satisfaction(satisfied, counting, year)] : []),
      ...(recommended.length > 0 ? [netPromoterScore(recommended, scope, year)] : []),
    ]
  },
}
