import { listRecords } from '../../lists/list.ts'
import { formatDate } from '../../model/format.ts'
import { list, prose, quotes } from '../blocks.ts'
import { section } from './section.ts'

const id = 'events'

/** The gatherings, each with its day: a title may name another year than the one in which it was held. */
export const events = section({
  id,
  title: 'Evenementen',
  gather: (reader, year) =>
    listRecords(reader, 'event', { year, sort: { field: 'date', descending: false } }).rows.flatMap(
      ({ title, date }) => (title === null || date === null ? [] : [{ title, date }]),
    ),
  shows: { noun: 'evenementen', count: (_, rows) => rows.length },
  blocks: (data, rows) => [
    ...prose(data, id),
    ...list(rows.map(({ title, date }) => `${title} (${formatDate(date)})`)),
    ...quotes(data, id),
  ],
})
