import { list, prose, quotes, tiles } from '../blocks.ts'
import type { Section } from './section.ts'

const id = 'publications'

/** What we published. */
export const publications: Section = {
  id,
  title: 'Publicaties',
  blocks: (data) => [
    ...tiles(data, [{ id: 'publications.total', caption: ['publicatie', 'publicaties'] }]),
    ...prose(data, id),
    ...list(data.publications),
    ...quotes(data, id),
  ],
}
