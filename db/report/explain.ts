import type { Figure, FigureFacts } from '../model/figure.ts'
import { isRecordName, type RecordName, recordTypeOf } from '../model/index.ts'
import { Refusal } from '../model/result.ts'
import { nameOf } from '../rows/name.ts'
import { find } from '../rows/record.ts'
import type { Reader } from '../sql/sql.ts'
import { gather, spokenFigures } from './gather.ts'

/** A record that a figure counted. `title` is null while it has no name, `date` for a type without a day. */
export type Counted = {
  readonly type: RecordName
  readonly id: number
  readonly title: string | null
  readonly date: string | null
}

/** “Why this number?”: the figure with its rule in words and what was typed over, and a slice of the records behind it. */
export type Explanation = {
  readonly figure: FigureFacts
  readonly records: { readonly rows: readonly Counted[]; readonly total: number }
}

/** Which of the records behind a figure: at most `limit`, from `offset` on. */
export type RecordSlice = { readonly offset: number; readonly limit: number }

const countedOf = (reader: Reader, type: RecordName, id: number): Counted => {
  const { inYear, fields } = recordTypeOf(type)
  const day = inYear !== undefined && fields[inYear.from]?.kind === 'date' ? find(reader, type, id)[inYear.from] : null
  return { type, id, title: nameOf(reader, type, id), date: typeof day === 'string' ? day : null }
}

const explained = (reader: Reader, { records, ...figure }: Figure, { offset, limit }: RecordSlice): Explanation => {
  const { type, ids } = records
  const rows = isRecordName(type) ? ids.slice(offset, offset + limit).map((id) => countedOf(reader, type, id)) : []
  return { figure, records: { rows, total: ids.length } }
}

/** Explains a figure of the report of a year, or one that a text can speak of: the author's own, and those of last year. @throws Refusal `missing` */
export const explain = (reader: Reader, year: number, id: string, slice: RecordSlice): Explanation => {
  const figure =
    gather(reader, year).data.figures.get(id) ?? spokenFigures(reader, year).find((spoken) => spoken.id === id)
  if (figure === undefined)
    throw new Refusal({
      kind: 'missing',
      message: `Voor dit cijfer zijn er in ${year} geen gegevens meer. Sluit dit venster.`,
    })
  return explained(reader, figure, slice)
}
