import { formatDate } from '../../model/format.ts'
import { list, prose, quotes } from '../blocks.ts'
import type { Section } from './section.ts'

const id = 'events'

/** The gatherings, each with its day: a title may name another year than the one in which it was held. */
export const events: Section = {
  id,
  title: 'Evenementen',
  blocks: (data) => [
    ...prose(data, id),
    ...list(data.events.map(({ title, date }) => `${title} (${formatDate(date)})`)),
    ...quotes(data, id),
  ],
}
