import { choice, date, flag, link, text } from './field.ts'
import { recordType } from './record-type.ts'

export const spotlightKinds = { organisation: 'organisatie', practice: 'praktijk', initiative: 'initiatief' } as const

/** An organisation, practice or initiative that we put in the spotlight (in de kijker). */
export const spotlight = recordType({
  name: 'spotlight',
  family: 'year',
  label: 'item in de kijker',
  plural: 'items in de kijker',
  title: 'name',
  inYear: { from: 'date' },
  fields: {
    date: date('Datum', { needed: true }),
    name: text('Naam', { needed: true }),
    what: choice('Wat', spotlightKinds),
    recognised: flag('Van een erkende organisatie'),
    channel: link('Kanaal', 'channel'),
    counted: flag('Telt mee in het verslag', { initial: true }),
  },
})
