import { offerId } from '../../model/figure-id.ts'
import { prose, quotes, tiles } from '../blocks.ts'
import { noRows, section } from './section.ts'

const id = 'newcomers'

/** The offer for newcomers in the sector: the one bound to this section. */
export const newcomers = section({
  id,
  title: 'Ondersteuningsaanbod nieuwkomers',
  gather: noRows,
  blocks: (data) => {
    const offer = data.offers.get(id)
    return [
      ...(offer === undefined ? [] : tiles(data, [{ id: offerId(offer.key), caption: ['vorming', 'vormingen'] }])),
      ...prose(data, id),
      ...quotes(data, id),
    ]
  },
})
