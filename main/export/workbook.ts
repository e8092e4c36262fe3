import writeXlsxFile, { type Row, type SheetData } from 'write-excel-file/node'
import type { Exchanged, ExchangedRecord } from '../../db/exchange/format.ts'
import type { Field } from '../../db/model/field.ts'
import { capitalise } from '../../db/model/format.ts'
import { type RecordName, recordNames, recordTypeOf } from '../../db/model/index.ts'

/** Excel takes no more in a cell. */
const longest = 32_767

type Records = Exchanged['records']
type Cell = string | number | null

/** Titles of the records that links lead to: type → id → title. A lookup, since both sides may have a hundred thousand. */
type Titles = ReadonlyMap<RecordName, ReadonlyMap<unknown, unknown>>

const titlesOf = (records: Records): Titles =>
  new Map(
    recordNames.map((name) => {
      const { title } = recordTypeOf(name)
      return [name, new Map(records[name].map((record) => [record['id'], record[title]]))]
    }),
  )

const titleOf = (titles: Titles, to: RecordName, id: unknown): string => {
  const title = titles.get(to)?.get(id)
  return typeof title === 'string' ? title : `${recordTypeOf(to).label} ${String(id)}`
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const labelOf = (options: Readonly<Record<string, string>>, code: unknown): string =>
  (typeof code === 'string' ? options[code] : undefined) ?? String(code)

/** A value as people read it: names for links, words for choices; a day as the text that everything sorts by. */
const readable = (titles: Titles, field: Field, value: unknown): Cell => {
  if (value === null || value === undefined) return null
  switch (field.kind) {
    case 'link':
    case 'links':
      return listOf(value)
        .map((id) => titleOf(titles, field.to, id))
        .join('; ')
    case 'choice':
    case 'choices':
      return listOf(value)
        .map((code) => labelOf(field.options, code))
        .join('; ')
    case 'flag':
      return value === true ? 'ja' : 'nee'
    case 'yearTexts':
      return JSON.stringify(value)
    default:
      return typeof value === 'number' ? value : String(value)
  }
}

/** Text is kept as text: “=1+1” is no formula here. */
const cellOf = (value: Cell): Cell => (typeof value === 'string' ? value.slice(0, longest) : value)

const sheetOf = (name: RecordName, records: Records, titles: Titles) => {
  const { fields, plural } = recordTypeOf(name)
  const own = records[name]
  const columns = Object.entries(fields).filter(
    ([field, { kind }]) => kind !== 'bytes' && own.some((record) => Object.hasOwn(record, field)),
  )
  const head = ['Nummer', ...columns.map(([, { label }]) => label), 'Gewijzigd op', 'In de prullenmand sinds']
  const rowOf = (record: ExchangedRecord): Row => [
    Number(record['id']),
    ...columns.map(([field, kind]) => cellOf(readable(titles, kind, record[field]))),
    String(record['updatedAt']),
    record['deletedAt'] === null ? null : String(record['deletedAt']),
  ]
  const data: SheetData = [head.map((value) => ({ value, fontWeight: 'bold' as const })), ...own.map(rowOf)]
  return { data, sheet: capitalise(plural).slice(0, 31), stickyRowsCount: 1 }
}

/** All records as an Excel file, a sheet for each type that has any; pictures and files are not in it. */
export const workbookOf = async ({ records }: Exchanged): Promise<Uint8Array> => {
  const filled = recordNames.filter((name) => records[name].length > 0)
  const names = filled.length === 0 ? (['profile'] as const) : filled
  const titles = titlesOf(records)
  return writeXlsxFile(names.map((name) => sheetOf(name, records, titles))).toBuffer()
}
