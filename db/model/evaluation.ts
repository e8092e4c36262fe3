import { count, date, link, longText, text } from './field.ts'
import { formatDate } from './format.ts'
import { recordType } from './record-type.ts'

/** One answer of one participant to the evaluation form (evaluatie). */
export const evaluation = recordType({
  name: 'evaluation',
  family: 'year',
  label: 'evaluatie',
  plural: 'evaluaties',
  title: 'comment',
  inYear: { from: 'date' },
  fields: {
    activity: link('Vorming', 'activity'),
    date: date('Datum', { needed: true }),
    satisfaction: count('Tevredenheid (1–5)', { min: 1, max: 5 }),
    satisfactionOfTen: count('Score op tien (1–10)', {
      min: 1,
      max: 10,
      hint: 'Voor wie de tevredenheid op tien vroeg.',
    }),
    recommendation: count('Zou aanbevelen (0–10)', { min: 0, max: 10 }),
    comment: longText('Opmerking'),
    importBatch: text('Ingelezen uit'),
  },
  breach: ({ satisfaction, satisfactionOfTen }) =>
    satisfaction !== null && satisfactionOfTen !== null
      ? {
          field: 'satisfactionOfTen',
          message: 'Een antwoord staat op vijf of op tien, niet op beide. Maak een van de twee leeg.',
        }
      : null,
  describe: ({ comment, date: day }) => comment ?? (day === null ? null : `Evaluatie van ${formatDate(day)}`),
})
