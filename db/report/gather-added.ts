import { idsOf } from '../figures/group.ts'
import type { RecordOf } from '../model/index.ts'
import type { Reader } from '../sql/sql.ts'
import { type Added, addressOf, type SectionChoices } from './data.ts'
import { ownFigure } from './own-figures.ts'
import type { PlacedQuote } from './quotes.ts'

/** Where something stands among what was added to a section: by position, and what has none last, in the order made. */
type Placed = { readonly section: number; readonly position: number | null; readonly id: number; readonly added: Added }

type Row<T> = T & { readonly section: number }
type FigureRow = Row<RecordOf<'reportFigure'>>
type TableRow = Row<Omit<RecordOf<'reportTable'>, 'totalRow'>> & { readonly totalRow: 0 | 1 | null }

/** The rows of a table that stand in these sections. */
const rowsIn = <R extends object>(reader: Reader, table: string, choices: SectionChoices): readonly Row<R>[] =>
  reader.rows<Row<R>>(
    `SELECT * FROM ${table} WHERE deletedAt IS NULL AND section IN (SELECT value FROM json_each(?)) ORDER BY id`,
    JSON.stringify(idsOf(choices)),
  )

const texts = (reader: Reader, choices: SectionChoices): readonly Placed[] =>
  rowsIn<RecordOf<'reportText'>>(reader, 'reportText', choices).flatMap(({ id, section, position, body }) =>
    body === null ? [] : [{ id, section, position, added: { kind: 'text', body } }],
  )

const figures = (reader: Reader, choices: SectionChoices): readonly Placed[] =>
  rowsIn<FigureRow>(reader, 'reportFigure', choices).flatMap((row) => {
    const figure = ownFigure(row)
    return figure === null
      ? []
      : [{ id: row.id, section: row.section, position: row.position, added: { kind: 'figure', figure } }]
  })

const tables = (reader: Reader, choices: SectionChoices): readonly Placed[] =>
  rowsIn<TableRow>(reader, 'reportTable', choices).map(({ id, section, position, totalRow, ...table }) => ({
    id,
    section,
    position,
    added: { kind: 'table', table: { ...table, totalRow: totalRow === 1 } },
  }))

const images = (reader: Reader, choices: SectionChoices): readonly Placed[] =>
  rowsIn<RecordOf<'reportImage'>>(reader, 'reportImage', choices).flatMap(
    ({ id, section, position, file, alt, caption }) =>
      file === null ? [] : [{ id, section, position, added: { kind: 'image', bytes: file, alt: alt ?? '', caption } }],
  )

const byPlace = (one: Placed, other: Placed): number =>
  (one.position ?? Number.MAX_SAFE_INTEGER) - (other.position ?? Number.MAX_SAFE_INTEGER) || one.id - other.id

/** Gathers the parts added to each section, by the section's address, in the order in which it is printed. */
export const gatherAdded = (
  reader: Reader,
  choices: SectionChoices,
  chosen: readonly PlacedQuote[],
): ReadonlyMap<string, readonly Added[]> => {
  const free = new Set(choices.flatMap(({ id, kind }) => (kind === 'free' ? [id] : [])))
  const quotes = chosen.flatMap(({ id, sectionId, position, quote }): readonly Placed[] =>
    free.has(sectionId) ? [{ id, section: sectionId, position, added: { kind: 'quote', quote } }] : [],
  )
  const placed = [
    ...texts(reader, choices),
    ...figures(reader, choices),
    ...tables(reader, choices),
    ...images(reader, choices),
    ...quotes,
  ].toSorted(byPlace)
  const sections = Map.groupBy(placed, ({ section }) => section)
  return new Map(choices.map((row) => [addressOf(row), (sections.get(row.id) ?? []).map(({ added }) => added)]))
}
