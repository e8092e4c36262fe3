import type { Rule } from './rule.ts'
import { counted, refs } from './words.ts'

/** Answers on the scale that the year doesn't count. They are never converted, so nobody hears of them unless this says so. */
export const otherScale: Rule = {
  name: 'other-scale',
  find: ({ otherScale: ids, data: { year } }) =>
    ids.length === 0
      ? []
      : [
          {
            subject: 'evaluations.satisfaction',
            facts: [ids.length],
            severity: 'warning',
            message: `${counted(ids.length, ['antwoord op de vraag naar tevredenheid staat', 'antwoorden op de vraag naar tevredenheid staan'])} op een andere schaal dan die van ${year}, en ${ids.length === 1 ? 'telt' : 'tellen'} dus niet mee. Kijk de schaal van dat jaar na, of zeg erbij dat ze ontbreken.`,
            records: refs('evaluation', ids),
            section: 'professionalisation',
          },
        ],
}
