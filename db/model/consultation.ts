import { date, links, text } from './field.ts'
import { recordType } from './record-type.ts'

/** A moment of consultation with one or more organisations (overleg). */
export const consultation = recordType({
  name: 'consultation',
  family: 'year',
  label: 'overleg',
  plural: 'overlegmomenten',
  title: 'subject',
  inYear: { from: 'date' },
  fields: {
    date: date('Datum', { needed: true }),
    subject: text('Onderwerp', { needed: true }),
    actors: links('Met wie', 'organisation'),
  },
})
