/**
 * The texts of each type as they are compared, beside the type's own table and with an index per field: so a long list is sorted by
 * walking an index. The file must stay whole for programs that have no `fold()`, also for an older version of this one: its own
 * triggers only take away what no longer holds, and each opening fills in what lacks and keeps it while the file lies open.
 */
import type { Field } from '../model/field.ts'
import { recordNames, recordTypeOf } from '../model/index.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import type { Writer } from '../sql/sql.ts'

/** The table of the folded texts: `owner` is the id of the record. */
export const foldedTable = (type: string): string => `${type}_folded`
/** The column in that table for a text field. */
export const foldedColumn = (field: string): string => `${field}_folded`
/** The index that gives the records of a type in the order of a text field. */
export const foldedIndex = (type: string, field: string): string => `${foldedTable(type)}_${field}`

export const isText = (field: Field | undefined): boolean => field?.kind === 'text' || field?.kind === 'longText'

/** How many characters of a long text are sorted by: nobody reads on to see which of two comes first. */
const sortedLength = 200

const textsOf = ({ fields }: AnyRecordType): readonly string[] =>
  Object.keys(fields).filter((name) => isText(fields[name]))

const foldedValues = (type: AnyRecordType, row = ''): string =>
  [
    `${row}id`,
    ...textsOf(type).map((name) =>
      type.fields[name]?.kind === 'longText'
        ? `fold(substr(${row}${name}, 1, ${sortedLength}))`
        : `fold(${row}${name})`,
    ),
  ].join(', ')

const columns = (type: AnyRecordType): string => ['owner', ...textsOf(type).map(foldedColumn)].join(', ')

/** The table with its indexes, and the triggers that take away what no longer holds: plain SQL, for any program. */
export const foldedParts = (type: AnyRecordType): readonly { readonly name: string; readonly sql: string }[] => {
  const { name } = type
  const table = foldedTable(name)
  const texts = textsOf(type)
  if (texts.length === 0) return []
  const forget = `DELETE FROM ${table} WHERE owner = OLD.id;`
  return [
    {
      name: table,
      sql: `CREATE TABLE ${table} (owner INTEGER PRIMARY KEY, ${texts.map((text) => `${foldedColumn(text)} TEXT`).join(', ')}) STRICT`,
    },
    ...texts.map((text) => ({
      name: foldedIndex(name, text),
      sql: `CREATE INDEX ${foldedIndex(name, text)} ON ${table} (${foldedColumn(text)})`,
    })),
    {
      name: `${table}_gone`,
      sql: `CREATE TRIGGER ${table}_gone AFTER DELETE ON ${name} BEGIN ${forget} END`,
    },
    {
      name: `${table}_outdated`,
      sql: `CREATE TRIGGER ${table}_outdated BEFORE UPDATE OF ${texts.join(', ')} ON ${name} BEGIN ${forget} END`,
    },
  ]
}

/** Fills in what lacks, and has this connection keep it: its triggers are its own and go with it. */
export const keepFolded = (writer: Writer): void => {
  for (const type of recordNames.map(recordTypeOf).filter((one) => textsOf(one).length > 0)) {
    const table = foldedTable(type.name)
    const lacking = `FROM ${type.name} WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE owner = id)`
    if (writer.row(`SELECT 1 ${lacking} LIMIT 1`) !== undefined)
      writer.run(`INSERT INTO ${table} (${columns(type)}) SELECT ${foldedValues(type)} ${lacking}`)
    const keep = `INSERT OR REPLACE INTO ${table} (${columns(type)}) VALUES (${foldedValues(type, 'NEW.')});`
    writer.run(`CREATE TEMP TRIGGER ${table}_made AFTER INSERT ON main.${type.name} BEGIN ${keep} END`)
    writer.run(
      `CREATE TEMP TRIGGER ${table}_kept AFTER UPDATE OF ${textsOf(type).join(', ')} ON main.${type.name} BEGIN ${keep} END`,
    )
  }
}
