import { prose, quotes, tiles } from '../blocks.ts'
import type { Section } from './section.ts'

const id = 'newcomers'

/** The offer for who is new in the sector. */
export const newcomers: Section = {
  id,
  title: 'Ondersteuningsaanbod nieuwkomers',
  blocks: (data) => [
    ...tiles(data, [{ id: 'activities.offer.nieuwkomers', caption: ['vorming', 'vormingen'] }]),
    ...prose(data, id),
    ...quotes(data, id),
  ],
}
