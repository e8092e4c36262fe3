import { flag, link, text } from './field.ts'
import { recordType } from './record-type.ts'

/** An organisation that we meet, support or show (organisatie). */
export const organisation = recordType({
  name: 'organisation',
  family: 'year',
  label: 'organisatie',
  plural: 'organisaties',
  title: 'name',
  fields: {
    name: text('Naam', { needed: true }),
    kind: link('Soort actor', 'actorKind'),
    recognised: flag('Erkend'),
  },
})
