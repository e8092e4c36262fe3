import { choice, count, link, text, year } from './field.ts'
import { recordType } from './record-type.ts'

export const satisfactionRules = {
  topTwo: 'aandeel van de twee hoogste antwoorden',
  mean: 'gemiddelde',
  share: 'aandeel vanaf een grens',
} as const
export const satisfactionScales = { five: '1–5', ten: '1–10' } as const
export const participantRules = {
  perActivity: 'één keer per vorming',
  perDay: 'elke dag opnieuw (persoonsdagen)',
} as const

export type SatisfactionRule = keyof typeof satisfactionRules
export type Scale = keyof typeof satisfactionScales
export type ParticipantRule = keyof typeof participantRules

/** The highest answer on a scale. */
export const highestOn = { five: 5, ten: 10 } as const satisfies Record<Scale, number>

/** From which answer someone is called satisfied while nobody chose: a 4 of 5, a 7 of 10. */
export const proposedMark = { five: 4, ten: 7 } as const satisfies Record<Scale, number>

/** How the figures of a year are counted (telwijze), where more than one way is right. Without it, each rule is its first. */
export const counting = recordType({
  name: 'counting',
  family: 'report',
  label: 'telwijze',
  plural: 'telwijzen',
  title: 'note',
  inYear: { from: 'year' },
  unique: 'year',
  fields: {
    year: year('Jaar', { needed: true }),
    satisfaction: choice('Tevredenheid is het', satisfactionRules, { initial: 'topTwo' }),
    scale: choice('Schaal van de tevredenheid', satisfactionScales, {
      initial: 'five',
      hint: 'Antwoorden op de andere schaal tellen dat jaar niet mee: omrekenen zou ze veranderen.',
    }),
    mark: count('Tevreden vanaf', { min: 2, max: 10 }),
    npsOffer: link('Net promoter score van één aanbod', 'offer'),
    activitiesOffer: link('Als vorming telt alleen dit aanbod', 'offer'),
    participants: choice('Deelnemers tellen', participantRules, { initial: 'perActivity' }),
    note: text('Waarom je zo telt', { max: 1000 }),
  },
  breach: ({ mark, scale }) =>
    mark !== null && mark > highestOn[scale ?? 'five']
      ? {
          field: 'mark',
          message: `Op een schaal van 1 tot ${highestOn[scale ?? 'five']} kan de grens niet ${mark} zijn.`,
        }
      : null,
  derive: ({ satisfaction, scale, mark }) =>
    satisfaction === 'share' && mark === null ? { mark: proposedMark[scale ?? 'five'] } : {},
  describe: ({ year: inYear }) => (inYear === null ? null : String(inYear)),
})
