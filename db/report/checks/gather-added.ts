/** Rows that were added to the sections of a report. */
import { idsOf } from '../../figures/group.ts'
import type { RecordOf } from '../../model/index.ts'
import type { Reader } from '../../sql/sql.ts'
import { rowsOf } from '../added.ts'
import type { SectionChoices } from '../data.ts'
import type { CheckData } from './data.ts'

/** The address of a section, by the id of its row. */
export type SectionAddress = (section: number) => string

/** The rows of a table in these sections, in printing order. `what` selects columns and names the table; `and` is a condition more. */
export const rowsInSections = <R>(
  reader: Reader,
  what: string,
  shown: SectionChoices,
  and = '1',
): readonly (R & { readonly section: number })[] =>
  reader.rows<R & { readonly section: number }>(
    `SELECT ${what} WHERE deletedAt IS NULL AND ${and} AND section IN (SELECT value FROM json_each(?)) ORDER BY section, position NULLS LAST, id`,
    JSON.stringify(idsOf(shown)),
  )

type TableRow = {
  readonly id: number
  readonly caption: string | null
  readonly cells: string
  readonly shape: RecordOf<'reportTable'>['shape']
  readonly totalRow: 0 | 1 | null
}

/** Lists of names add up to nothing. */
export const tablesOf = (reader: Reader, shown: SectionChoices, address: SectionAddress): CheckData['tables'] =>
  rowsInSections<TableRow>(
    reader,
    "id, section, caption, ifnull(cells, '') AS cells, shape, totalRow FROM reportTable",
    shown,
    "shape IS NOT 'people'",
  ).map(({ id, section, caption, cells, shape, totalRow }) => ({
    id,
    shape,
    section: address(section),
    caption,
    rows: rowsOf(cells),
    totalRow: totalRow === 1,
  }))
