import type { Field, Value } from '../model/field.ts'
import { type RecordName, recordNames, recordTypeOf } from '../model/index.ts'
import { type Row, recordOf } from '../rows/record.ts'
import type { Reader } from '../sql/sql.ts'
import { type Exchanged, type ExchangedRecord, formatName, formatVersion } from './format.ts'

export type ExportOptions = {
  /** Also what is private: names of speakers, proofs of consent, notes. */
  readonly private?: boolean
}

const toJson = (field: Field, value: Value): unknown =>
  field.kind === 'bytes' && value instanceof Uint8Array
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
    : value

/** How many records are read at once. */
const pageSize = 500

const recordsOf = function* (reader: Reader, name: RecordName, withPrivate: boolean): Generator<ExchangedRecord> {
  const type = recordTypeOf(name)
  const fields = Object.entries(type.fields).filter(([, field]) => withPrivate || field.private !== true)
  let rows: readonly Row[] = []
  do {
    const after = rows.at(-1)?.id ?? 0
    rows = reader.rows<Row>(`SELECT * FROM ${name} WHERE id > ? ORDER BY id LIMIT ${pageSize}`, after)
    for (const row of rows) {
      const record = recordOf(reader, type, row)
      const { id, createdAt, updatedAt, deletedAt } = record
      const values = fields.map(([field, kind]) => [field, toJson(kind, record[field] ?? null)])
      yield { id, createdAt, updatedAt, deletedAt, ...Object.fromEntries(values) }
    }
  } while (rows.length === pageSize)
}

const exchanged = <List extends Iterable<ExchangedRecord>>(listOf: (name: RecordName) => List): Exchanged<List> => ({
  format: formatName,
  version: formatVersion,
  // The keys are all record names, one for one.
  records: Object.fromEntries(recordNames.map((name) => [name, listOf(name)])) as Exchanged<List>['records'],
})

/**
 * All records of a store, those in the bin too, in the order in which they can be read in again. They are read while they are gone
 * through: where others write meanwhile, from a snapshot.
 */
export const flowOf = (reader: Reader, options: ExportOptions = {}): Exchanged<Iterable<ExchangedRecord>> =>
  exchanged((name) => ({ [Symbol.iterator]: () => recordsOf(reader, name, options.private === true) }))

/** The same, held at once. */
export const exportStore = (reader: Reader, options: ExportOptions = {}): Exchanged => {
  const { records } = flowOf(reader, options)
  return exchanged((name) => [...records[name]])
}

const linesOf = function* ({ format, version, records }: Exchanged<Iterable<ExchangedRecord>>): Generator<string> {
  yield `{\n  "format": ${JSON.stringify(format)},\n  "version": ${version},\n  "records": {`
  for (const [index, [name, all]] of Object.entries(records).entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(name)}: [`
    let count = 0
    for (const record of all) yield `${count++ === 0 ? '' : ','}\n      ${JSON.stringify(record)}`
    yield count === 0 ? ']' : '\n    ]'
  }
  yield '\n  }\n}\n'
}

/** How many characters are worth a piece of their own. */
const pieceLength = 65_536

/**
 * The file: JSON with a record on each line, so that people and version control can read it. In pieces: joined, more than half a
 * gigabyte of text is more than the engine holds.
 */
export const exportText = function* (records: Exchanged<Iterable<ExchangedRecord>>): Generator<string> {
  let piece = ''
  for (const line of linesOf(records)) {
    piece += line
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}
