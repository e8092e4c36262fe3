import { emptyValue, type Value } from '../model/field.ts'
import { type RecordName, recordNames, recordTypeOf } from '../model/index.ts'
import type { AnyRecordType, Meta } from '../model/record-type.ts'
import { Refusal } from '../model/result.ts'
import { columnsOf, fromColumn, isColumn, linkTable, toColumn } from '../schema/columns.ts'
import type { Reader, SqlValue, Writer } from '../sql/sql.ts'

export type Row = { readonly id: number } & Readonly<Record<string, SqlValue>>
/** A record of any type; its values are read through its type's fields. */
export type AnyRecord = { readonly id: number; readonly deletedAt: string | null } & Readonly<Record<string, Value>>

/** Some of a record's values. */
export type Changes = Readonly<Record<string, Value>>

/** A record from its row and the tables of its links. */
export const recordOf = (reader: Reader, type: AnyRecordType, row: Row): AnyRecord => {
  const record: Record<string, Value> = {
    id: row.id,
    createdAt: String(row['createdAt']),
    updatedAt: String(row['updatedAt']),
    deletedAt: row['deletedAt'] === null ? null : String(row['deletedAt']),
  }
  for (const [name, field] of Object.entries(type.fields)) {
    record[name] = isColumn(field)
      ? fromColumn(field, row[name] ?? null)
      : reader
          .rows<{ target: number }>(
            `SELECT target FROM ${linkTable(type.name, name)} WHERE owner = ? ORDER BY position`,
            row.id,
          )
          .map(({ target }) => target)
  }
  return record as AnyRecord
}

/** @throws Refusal `missing` */
export const find = (reader: Reader, name: RecordName, id: number): AnyRecord => {
  const type = recordTypeOf(name)
  const row = reader.row<Row>(`SELECT * FROM ${name} WHERE id = ?`, id)
  if (row === undefined)
    throw new Refusal({
      kind: 'missing',
      message: `Deze ${type.label} bestaat niet meer. Ververs de lijst en kies een andere.`,
    })
  return recordOf(reader, type, row)
}

/** A value as its column takes it; what is not given is not filled in. */
export const column = (type: AnyRecordType, name: string, value: Value | undefined): SqlValue => {
  const field = type.fields[name]
  return field === undefined ? null : toColumn(field, value ?? emptyValue(field))
}

/** Writes the links that the patch names, in their order. */
export const writeLinks = (writer: Writer, type: AnyRecordType, id: number, patch: Changes): void => {
  for (const [name, field] of Object.entries(type.fields)) {
    const targets = patch[name]
    if (field.kind !== 'links' || !Array.isArray(targets)) continue
    const table = linkTable(type.name, name)
    writer.run(`DELETE FROM ${table} WHERE owner = ?`, id)
    for (const [position, target] of targets.entries())
      writer.run(`INSERT INTO ${table} (owner, target, position) VALUES (?, ?, ?)`, id, Number(target), position)
  }
}

/** A record as it was elsewhere: with its id and its instants. */
export type WholeRecord = Meta & { readonly values: Changes }

/** Writes a record as it was, into a table that doesn't have its id. What it links to must be there already. */
export const insertWhole = (writer: Writer, type: AnyRecordType, { values, ...meta }: WholeRecord): void => {
  const columns = columnsOf(type.fields)
  const all = ['id', 'createdAt', 'updatedAt', 'deletedAt', ...columns]
  writer.run(
    `INSERT INTO ${type.name} (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})`,
    meta.id,
    meta.createdAt,
    meta.updatedAt,
    meta.deletedAt,
    ...columns.map((name) => column(type, name, values[name])),
  )
  writeLinks(writer, type, meta.id, values)
}

/** The instant of the last change of any record, also of one in the bin; null in an empty store. */
export const lastChange = (reader: Reader): string | null =>
  recordNames
    .map((name) => reader.row<{ at: string | null }>(`SELECT max(updatedAt) AS at FROM ${name}`)?.at ?? null)
    .reduce((latest, at) => (at !== null && (latest === null || at > latest) ? at : latest), null)
