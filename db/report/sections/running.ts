import { listRecords } from '../../lists/list.ts'
import type { Block } from '../../model/block.ts'
import { list, prose, quotes } from '../blocks.ts'
import { ownText } from '../prose.ts'
import { type Section, section } from './section.ts'

type Heading = Pick<Section, 'id' | 'title'> & {
  /** What a text calls several of them, as a regular expression. */
  readonly noun: string
}

/** The section of what runs for several years: each with its text of this year, and a list of those that have none. */
export const runningSection = (type: 'trajectory' | 'research', { id, title, noun }: Heading): Section =>
  section({
    id,
    title,
    gather: (reader, year) =>
      listRecords(reader, type, { year, sort: { field: 'fromYear', descending: false } }).rows.flatMap((record) =>
        record.title === null
          ? []
          : [
              {
                title: record.title,
                place: { type, ids: [record.id] },
                text: record.texts.find((text) => text.year === year)?.text ?? null,
              },
            ],
      ),
    texts: (rows) => rows.flatMap(({ text, ...row }) => (text === null ? [] : [{ ...row, text }])),
    shows: { noun, count: (_, rows) => rows.length },
    blocks: (data, rows) => [
      ...prose(data, id),
      ...rows.flatMap(({ title: name, text }): readonly Block[] =>
        text === null ? [] : [{ kind: 'heading', text: name }, ...ownText(text, data)],
      ),
      ...list(rows.flatMap((row) => (row.text === null ? row.title : []))),
      ...quotes(data, id),
    ],
  })
