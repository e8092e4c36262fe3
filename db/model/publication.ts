import { choice, date, text } from './field.ts'
import { recordType } from './record-type.ts'

export const publicationKinds = {
  book: 'boek',
  report: 'rapport',
  article: 'artikel',
  tool: 'instrument',
  other: 'andere',
} as const

/** What we published (publicatie). */
export const publication = recordType({
  name: 'publication',
  family: 'year',
  label: 'publicatie',
  plural: 'publicaties',
  title: 'title',
  inYear: { from: 'date' },
  fields: {
    title: text('Titel', { needed: true }),
    kind: choice('Soort', publicationKinds),
    date: date('Datum', { needed: true }),
    authors: text('Auteurs'),
    link: text('Link', { max: 2000 }),
  },
})
