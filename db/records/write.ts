/** Writes one record: its row, its links, and the instant of the change. */
import { initialValue } from '../model/field.ts'
import type { RecordName } from '../model/index.ts'
import { type AnyRecordType, maxId } from '../model/record-type.ts'
import { type AnyRecord, type Changes, column, find, writeLinks } from '../rows/record.ts'
import { columnsOf } from '../schema/columns.ts'
import { numbersSpent, type Writer } from '../sql/sql.ts'
import { checkRules, checkUnique } from './check.ts'

/** Makes a record at the instant `at`; gives its id. @throws Refusal `invalid` with the field, `damaged` when no id is left */
export const insertRecord = (writer: Writer, type: AnyRecordType, patch: Changes, at: string): number => {
  const blank = Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, initialValue(field)]))
  const given = { ...blank, ...patch }
  const values = { ...given, ...type.derive?.(given) }
  checkUnique(writer, type, null, values)
  checkRules(type, values)
  const columns = columnsOf(type.fields)
  const { id } = writer.run(
    `INSERT INTO ${type.name} (createdAt, updatedAt, ${columns.join(', ')}) VALUES (?, ?, ${columns.map(() => '?').join(', ')})`,
    at,
    at,
    ...columns.map((name) => column(type, name, values[name])),
  )
  if (id > maxId) throw numbersSpent(type.name)
  writeLinks(writer, type, id, values)
  return id
}

/** Changes a record at the instant `at`. @throws Refusal `invalid` with the field */
export const updateRecord = (
  writer: Writer,
  type: AnyRecordType,
  before: AnyRecord,
  patch: Changes,
  at: string,
): void => {
  const given = { ...before, ...patch }
  const derived = type.derive?.(given) ?? {}
  const changes = { ...patch, ...derived }
  checkUnique(writer, type, before.id, { ...given, ...derived })
  checkRules(type, { ...given, ...derived })
  const columns = columnsOf(type.fields).filter((name) => changes[name] !== undefined)
  writer.run(
    `UPDATE ${type.name} SET updatedAt = ?${columns.map((name) => `, ${name} = ?`).join('')} WHERE id = ?`,
    at,
    ...columns.map((name) => column(type, name, changes[name])),
    before.id,
  )
  writeLinks(writer, type, before.id, changes)
}

/** Moves a record to the bin (`deletedAt`) or out of it (null) at the instant `at`. @throws Refusal `missing` */
export const markDeleted = (
  writer: Writer,
  name: RecordName,
  id: number,
  deletedAt: string | null,
  at: string,
): void => {
  const { changes } = writer.run(`UPDATE ${name} SET deletedAt = ?, updatedAt = ? WHERE id = ?`, deletedAt, at, id)
  if (changes === 0) find(writer, name, id)
}
