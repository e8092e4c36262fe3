import { count, date, longText, text } from './field.ts'
import { recordType } from './record-type.ts'

/** A gathering (evenement). Its year follows from the date on which it was held, never from its title. */
export const event = recordType({
  name: 'event',
  family: 'year',
  label: 'evenement',
  plural: 'evenementen',
  title: 'title',
  inYear: { from: 'date' },
  takesPlace: true,
  fields: {
    title: text('Titel', { needed: true }),
    date: date('Datum', { needed: true }),
    participants: count('Aantal deelnemers', { max: 1_000_000, adds: true }),
    location: text('Plaats'),
    description: longText('Beschrijving'),
  },
})
