import type { Figure } from '../model/figure.ts'
import { daysOf, type FigureGroup, figureOf, idsOf } from './group.ts'
import { percentage } from './round.ts'

type Row = { readonly id: number; readonly satisfaction: number | null; readonly recommendation: number | null }

type Answer = { readonly id: number; readonly score: number }

const answersTo = (question: 'satisfaction' | 'recommendation', rows: readonly Row[]): readonly Answer[] =>
  rows.flatMap(({ id, [question]: score }) => (score === null ? [] : [{ id, score }]))

const yearRule = (year: number) =>
  `van vormingen die in ${year} begonnen (zonder vorming telt de datum van de evaluatie)`

/** Top two box: the share of the two highest answers on a scale of five, the usual reading of a satisfaction (CSAT) question. */
const satisfaction = (answers: readonly Answer[], year: number): Figure =>
  figureOf(
    {
      id: 'evaluations.satisfaction',
      label: 'tevredenheid van de deelnemers over het vormingsaanbod',
      definition: `Aandeel van de antwoorden 4 of 5 in alle antwoorden op de vraag naar tevredenheid (1–5), ${yearRule(year)}. Afgerond op een geheel getal, een half naar boven.`,
    },
    percentage(answers.filter(({ score }) => score >= 4).length, answers.length),
    '%',
    'evaluation',
    idsOf(answers),
  )

/**
 * Net promoter score: F. Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003. Promoters answer
 * 9 or 10, detractors 0 to 6; pooled over all answers, so that a small training weighs no more than a large one.
 */
const netPromoterScore = (answers: readonly Answer[], year: number): Figure => {
  const promoters = answers.filter(({ score }) => score >= 9).length
  const detractors = answers.filter(({ score }) => score <= 6).length
  return figureOf(
    {
      id: 'evaluations.nps',
      label: 'net promoter score van de vormingen',
      definition: `Percentage antwoorden 9–10 min percentage antwoorden 0–6 op de vraag “Zou je dit aanbevelen?” (0–10), over alle antwoorden samen ${yearRule(year)}. Afgerond op een geheel getal, een half naar boven.`,
    },
    percentage(promoters - detractors, answers.length),
    'nps',
    'evaluation',
    idsOf(answers),
  )
}

/** What participants answered. An answer belongs to the year in which its training started, else to its own date. */
export const evaluations: FigureGroup<readonly Row[]> = {
  gather: (reader, year) =>
    reader.rows<Row>(
      `SELECT evaluation.id, satisfaction, recommendation FROM evaluation
       LEFT JOIN activity ON activity.id = evaluation.activity AND activity.deletedAt IS NULL
       WHERE evaluation.deletedAt IS NULL AND coalesce(startDate, date) BETWEEN ? AND ? ORDER BY evaluation.id`,
      ...daysOf(year),
    ),
  compute: (rows, year) => {
    const satisfied = answersTo('satisfaction', rows)
    const recommended = answersTo('recommendation', rows)
    return [
      ...(satisfied.length > 0 ? [satisfaction(satisfied, year)] : []),
      ...(recommended.length > 0 ? [netPromoterScore(recommended, year)] : []),
    ]
  },
}
