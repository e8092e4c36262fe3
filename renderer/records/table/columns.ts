import type { Field } from '../../../db/model/field.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { AnyRecord } from '../../base/any-record.ts'
import type { Titles } from '../../base/api.ts'
import { printValue } from '../print-value.ts'
import type { AnyRecordScreen, Column } from '../record-screen.ts'

type AnyColumn = Column<AnyRecord, string>

const widths: Readonly<Partial<Record<Field['kind'], number>>> = {
  date: 112,
  year: 96,
  count: 128,
  decimal: 128,
  flag: 112,
  choice: 136,
}

const columnOf = (field: string, kind: Field['kind']): AnyColumn => ({
  field,
  width: widths[kind] ?? '1fr',
  wide: true,
})

/** All columns that a list can show: those of its screen, and the other fields that fit on one line. */
export const offeredColumns = (screen: AnyRecordScreen): readonly AnyColumn[] => {
  const { fields } = recordTypeOf(screen.type)
  const others = Object.entries(fields).filter(
    ([name, { kind }]) =>
      kind !== 'bytes' && kind !== 'yearTexts' && !screen.columns.some(({ field }) => field === name),
  )
  return [...screen.columns, ...others.map(([name, { kind }]) => columnOf(name, kind))]
}

export const columnLabel = ({ type }: AnyRecordScreen, { field, heading }: AnyColumn): string =>
  heading ?? recordTypeOf(type).fields[field]?.label ?? field

/** The column that names the record: always there. */
export const mainColumnOf = ({ type, mainColumn }: AnyRecordScreen): string => mainColumn ?? recordTypeOf(type).title

/** The columns that were chosen, or those of the screen. */
export const shownColumns = (screen: AnyRecordScreen, chosen: readonly string[] | undefined): readonly AnyColumn[] => {
  if (chosen === undefined) return screen.columns
  const main = mainColumnOf(screen)
  return offeredColumns(screen).filter(({ field }) => field === main || chosen.includes(field))
}

/** What a record is called in its list; '' while it has no name. */
export const nameIn = (screen: AnyRecordScreen, record: AnyRecord, titles: Titles): string => {
  const main = mainColumnOf(screen)
  const field = recordTypeOf(screen.type).fields[main]
  return field === undefined ? '' : printValue(field, record[main] ?? null, titles)
}

/** Numbers stand to the right. */
export const isNumeric = (kind: Field['kind'] | undefined): boolean => kind === 'count' || kind === 'decimal'

/** Pixels of the column with the boxes. */
const chooseWidth = 44

/** What the head and the rows of a list share. */
export type TableLayout = {
  readonly screen: AnyRecordScreen
  readonly columns: readonly AnyColumn[]
  /** The column that stands for the record. */
  readonly main: string
  /** The widths of the columns, as CSS takes them. */
  readonly template: string
}

/** How a list with these columns is laid out; beside a form it has less room. */
export const layoutOf = (screen: AnyRecordScreen, shown: readonly AnyColumn[], isNarrow: boolean): TableLayout => {
  const columns = shown.filter(({ wide }) => !(isNarrow && wide === true))
  const main = mainColumnOf(screen)
  const widthOf = ({ field, width }: AnyColumn): string =>
    typeof width === 'number' ? `${width}px` : `minmax(${field === main && !isNarrow ? 208 : 96}px, ${width ?? '3fr'})`
  return { screen, columns, main, template: [`${chooseWidth}px`, ...columns.map(widthOf)].join(' ') }
}
