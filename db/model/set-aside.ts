import { date, text, year } from './field.ts'
import { recordType } from './record-type.ts'

/** A finding of “Klopt het?” that the coordinator looked at and left as it is, and why (opzij gezet). */
export const setAside = recordType({
  name: 'setAside',
  family: 'report',
  label: 'opzij gezette melding',
  plural: 'opzij gezette meldingen',
  title: 'reason',
  inYear: { from: 'year' },
  fields: {
    year: year('Jaar', { needed: true }),
    finding: text('Melding', { needed: true, max: 600, hint: 'De sleutel van de melding, met de feiten van toen.' }),
    reason: text('Reden', { needed: true, max: 1000 }),
    setOn: date('Opzij gezet op', { needed: true }),
  },
})
