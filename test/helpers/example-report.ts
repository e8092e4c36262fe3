import type { Report } from '../../db/model/block.ts'
import { offer } from './example-offer.ts'
import { world } from './example-world.ts'

/** The report that Socius published on 2022, as blocks; wording and figures are those of the source. */
export const exampleReport: Report = {
  year: 2022,
  title: 'Jaarverslag 2022',
  organisation: 'Socius',
  layout: 'sober',
  accent: '#00786f',
  style: { second: null, fonts: 'source', logo: null, cover: null },
  colophon: null,
  changedAt: '2023-01-16T09:30:00.000Z',
  sections: [...offer, ...world],
}
