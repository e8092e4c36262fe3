/** Holds the tables against the model: a field, a link or a record type that has no place in them lacks a migration. */
import { recordNames, recordTypeOf } from '../model/index.ts'
import type { Reader } from '../sql/sql.ts'
import { columnsOf, isColumn, linkTable } from './columns.ts'

const columnsIn = (reader: Reader, table: string): ReadonlySet<string> =>
  new Set(reader.rows<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name))

/** The tables and columns that the model asks for and that are not there, as `trajectory_links` and `activity.colour`. */
const missingIn = (reader: Reader): readonly string[] =>
  recordNames.flatMap((name) => {
    const { fields } = recordTypeOf(name)
    const present = columnsIn(reader, name)
    if (present.size === 0) return [name]
    const links = Object.entries(fields).flatMap(([field, kind]) => (isColumn(kind) ? [] : [linkTable(name, field)]))
    return [
      ...columnsOf(fields)
        .filter((column) => !present.has(column))
        .map((column) => `${name}.${column}`),
      ...links.filter((table) => columnsIn(reader, table).size === 0),
    ]
  })

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** @throws Error for a developer, which names each column and table that a migration should have made */
export const checkTables = (reader: Reader): void => {
  const missing = missingIn(reader)
  if (missing.length > 0)
    throw new Error(
      `The model has ${list.format(missing)}; the tables of a store have not. Make them in a new migration under db/migrations.`,
    )
}
