import { listRecords } from '../../lists/list.ts'
import { list, prose, quotes, tiles } from '../blocks.ts'
import { section } from './section.ts'

const id = 'publications'

/** What we published. */
export const publications = section({
  id,
  title: 'Publicaties',
  gather: (reader, year) =>
    listRecords(reader, 'publication', { year, sort: { field: 'date', descending: false } }).rows.flatMap(
      ({ title }) => title ?? [],
    ),
  blocks: (data, titles) => [
    ...tiles(data, [{ id: 'publications.total', caption: ['publicatie', 'publicaties'] }]),
    ...prose(data, id),
    ...list(titles),
    ...quotes(data, id),
  ],
})
