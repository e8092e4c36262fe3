/**
 * Everything in the file that follows from the model and is never written by hand: the triggers of the change log, the search index, the texts to sort
 * by, and the indexes of list, order and bin. They are made at opening, where they differ from the model, so that a new field
 * needs no second line anywhere.
 */

import type { Fields } from '../model/field.ts'
import { recordNames, recordTypeOf } from '../model/index.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import type { Writer } from '../sql/sql.ts'
import { columnsOf, linkTable } from './columns.ts'
import { checkTables } from './drift.ts'
import { foldedParts, isText, keepFolded } from './folded.ts'
import { sortedParts } from './sorted.ts'

type Derived = { readonly name: string; readonly sql: string }
/** Parts that hang together: when one is missing, the others can't be trusted and are made anew. `fill` then fills them. */
type Group = { readonly parts: readonly Derived[]; readonly fill?: string }

const values = (row: 'NEW' | 'OLD', columns: readonly string[]): string =>
  `json_object(${columns.map((name) => `'${name}', ${row}.${name}`).join(', ')})`

const log = (table: string, record: string, before: string, after: string): string =>
  `INSERT INTO change (batch, tableName, record, before, after) VALUES ((SELECT max(id) FROM batch), '${table}', ${record}, ${before}, ${after});`

/** Files are not logged: a new file is a new record. */
const loggedColumns = (fields: Fields): readonly string[] => [
  ...columnsOf(fields).filter((name) => fields[name]?.kind !== 'bytes'),
  'deletedAt',
]

const recordTriggers = ({ name, fields }: AnyRecordType): readonly Derived[] => {
  const columns = loggedColumns(fields)
  const differs = columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')
  return [
    {
      name: `${name}_made`,
      sql: `CREATE TRIGGER ${name}_made AFTER INSERT ON ${name} BEGIN ${log(name, 'NEW.id', 'NULL', 'NULL')} END`,
    },
    {
      name: `${name}_changed`,
      sql: `CREATE TRIGGER ${name}_changed AFTER UPDATE ON ${name} WHEN ${differs} BEGIN ${log(name, 'OLD.id', values('OLD', columns), values('NEW', columns))} END`,
    },
  ]
}

const linkTriggers = ({ name, fields }: AnyRecordType): readonly Derived[] =>
  Object.entries(fields)
    .filter(([, field]) => field.kind === 'links')
    .map(([field]) => linkTable(name, field))
    .flatMap((table) => {
      const columns = ['target', 'position']
      return [
        {
          name: `${table}_linked`,
          sql: `CREATE TRIGGER ${table}_linked AFTER INSERT ON ${table} BEGIN ${log(table, 'NEW.owner', 'NULL', values('NEW', columns))} END`,
        },
        {
          name: `${table}_unlinked`,
          sql: `CREATE TRIGGER ${table}_unlinked AFTER DELETE ON ${table} BEGIN ${log(table, 'OLD.owner', values('OLD', columns), 'NULL')} END`,
        },
      ]
    })

/** The text fields of a type, which a search looks in. */
const searchedColumns = (fields: Fields): readonly string[] =>
  Object.entries(fields)
    .filter(([, field]) => isText(field))
    .map(([name]) => name)

/**
 * The full-text index of a type, without accents and capitals. By three letters rather than by word: in Dutch compounds, who looks
 * for ‘beleid’ wants ‘marketingbeleid’ too.
 */
export const searchTable = (type: string): string => `${type}_search`

const searchIndex = ({ name, fields }: AnyRecordType): Group => {
  const columns = searchedColumns(fields)
  const table = searchTable(name)
  const list = columns.join(', ')
  const row = (which: 'NEW' | 'OLD') => columns.map((column) => `${which}.${column}`).join(', ')
  const add = `INSERT INTO ${table} (rowid, ${list}) VALUES (NEW.id, ${row('NEW')});`
  const drop = `INSERT INTO ${table} (${table}, rowid, ${list}) VALUES ('delete', OLD.id, ${row('OLD')});`
  const parts = [
    {
      name: table,
      sql: `CREATE VIRTUAL TABLE ${table} USING fts5(${list}, content='${name}', content_rowid='id', tokenize="trigram remove_diacritics 1")`,
    },
    { name: `${table}_added`, sql: `CREATE TRIGGER ${table}_added AFTER INSERT ON ${name} BEGIN ${add} END` },
    { name: `${table}_gone`, sql: `CREATE TRIGGER ${table}_gone AFTER DELETE ON ${name} BEGIN ${drop} END` },
    {
      name: `${table}_changed`,
      sql: `CREATE TRIGGER ${table}_changed AFTER UPDATE OF ${list} ON ${name} BEGIN ${drop} ${add} END`,
    },
  ]
  return { parts, fill: `INSERT INTO ${table} (${table}) VALUES ('rebuild')` }
}

/** The index of the records outside the bin, by the date or year that places them: counts a list without looking at its rows. */
export const listIndex = (type: string): string => `${type}_listed`
/** The index of the records in the bin. */
export const binIndex = (type: string): string => `${type}_bin`

const indexOfList = ({ name, inYear }: AnyRecordType): Derived => {
  const columns = inYear === undefined ? 'deletedAt' : [inYear.from, inYear.to ?? []].flat().join(', ')
  return {
    name: listIndex(name),
    sql: `CREATE INDEX ${listIndex(name)} ON ${name} (${columns}) WHERE deletedAt IS NULL`,
  }
}

/** The bin is small and asked for with every list: without this each look would go through the whole table. */
const indexOfBin = ({ name }: AnyRecordType): Derived => ({
  name: binIndex(name),
  sql: `CREATE INDEX ${binIndex(name)} ON ${name} (deletedAt) WHERE deletedAt IS NOT NULL`,
})

const alone = (part: Derived): Group => ({ parts: [part] })

const groups: readonly Group[] = recordNames
  .map(recordTypeOf)
  .flatMap((type) => [
    ...[...recordTriggers(type), ...linkTriggers(type), indexOfList(type), indexOfBin(type), ...sortedParts(type)].map(
      alone,
    ),
    searchIndex(type),
    { parts: foldedParts(type) },
  ])

/** The names of all tables that are derived, for who compares the tables with the model. */
export const isDerivedTable = (name: string): boolean =>
  /_(folded|search(_(data|idx|content|docsize|config))?)$/.test(name)

/** The tables inside each search index, which come and go with it. https://sqlite.org/fts5.html#fts5_data_structures */
export const insideSearch: ReadonlyMap<string, readonly string[]> = new Map(
  recordNames
    .map(searchTable)
    .map((name) => [name, ['data', 'idx', 'docsize', 'config'].map((inside) => `${name}_${inside}`)]),
)

/** How each derived part begins, by its name: `CREATE TRIGGER`. */
export const derivedParts: ReadonlyMap<string, string> = new Map(
  groups.flatMap(({ parts }) => parts.map(({ name, sql }) => [name, sql.slice(0, sql.indexOf(` ${name} `))])),
)

/** Takes the triggers away, so that a migration is no change of the user's. What they kept is made anew with them. */
export const dropTriggers = (writer: Writer): void => {
  for (const { name } of writer.rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
    writer.run(`DROP TRIGGER ${name}`)
}

/**
 * Makes what is missing or differs; nothing is written when all is as the model says.
 * @throws Error as {@link checkTables} when the model is ahead of the migrations
 */
export const deriveFromModel = (writer: Writer): void => {
  const present = new Map(
    writer
      .rows<{ name: string; type: string; sql: string | null }>('SELECT name, type, sql FROM sqlite_schema')
      .map((entry) => [entry.name, entry]),
  )
  const stale = groups.filter(({ parts }) => parts.some(({ name, sql }) => present.get(name)?.sql !== sql))
  const make = () => {
    checkTables(writer)
    for (const { parts, fill } of stale) {
      for (const { name } of parts) {
        const old = present.get(name)
        if (old !== undefined) writer.run(`DROP ${old.type.toUpperCase()} IF EXISTS ${name}`)
      }
      for (const { sql } of parts) writer.run(sql)
      if (fill !== undefined) writer.run(fill)
    }
  }
  if (stale.length > 0) writer.transaction(make)
  keepFolded(writer)
}
