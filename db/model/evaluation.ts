import { count, date, link, longText, text } from './field.ts'
import { formatDate } from './format.ts'
import { recordType } from './record-type.ts'

/** One answer of one participant to the evaluation form (evaluatie). */
export const evaluation = recordType({
  name: 'evaluation',
  label: 'evaluatie',
  plural: 'evaluaties',
  title: 'comment',
  inYear: { from: 'date' },
  fields: {
    activity: link('Vorming', 'activity'),
    date: date('Datum', { needed: true }),
    satisfaction: count('Tevredenheid (1–5)', { min: 1, max: 5 }),
    recommendation: count('Zou aanbevelen (0–10)', { min: 0, max: 10 }),
    comment: longText('Opmerking'),
    importBatch: text('Ingelezen uit'),
  },
  describe: ({ comment, date: day }) => comment ?? (day === null ? null : `Evaluatie van ${formatDate(day)}`),
})
