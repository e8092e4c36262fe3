import { prose, quotes, tiles } from '../blocks.ts'
import { noRows, section } from './section.ts'

const id = 'spotlights'

const sentences = [
  'In {year} plaatsten we via onze media en ons vormingsaanbod {spotlights.total} {spotlights.total|organisatie, praktijk of initiatief|organisaties, praktijken en initiatieven} in de kijker.',
  'Daarvan {spotlights.recognised|was|waren} er {spotlights.recognised} van erkende organisaties en {spotlights.unrecognised} van niet-erkende organisaties.',
]

/** What we put in the spotlight. */
export const spotlights = section({
  id,
  title: 'Beeldvorming',
  sentences,
  gather: noRows,
  blocks: (data) => [
    ...tiles(data, [
      { id: 'spotlights.total', caption: 'keer in de kijker' },
      { id: 'spotlights.recognised', caption: ['van een erkende organisatie', 'van erkende organisaties'] },
      { id: 'spotlights.unrecognised', caption: ['van een niet-erkende organisatie', 'van niet-erkende organisaties'] },
    ]),
    ...prose(data, id, sentences),
    ...quotes(data, id),
  ],
})
