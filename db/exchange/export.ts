import type { Field, Value } from '../model/field.ts'
import { type RecordName, recordNames, recordTypeOf } from '../model/index.ts'
import { type Row, recordOf } from '../record.ts'
import type { Reader } from '../sql.ts'
import { type Exchanged, type ExchangedRecord, formatName, formatVersion } from './format.ts'

export type ExportOptions = {
  /** Also what is private: names of speakers, proofs of consent, notes. */
  readonly private?: boolean
}

const toJson = (field: Field, value: Value): unknown =>
  field.kind === 'bytes' && value instanceof Uint8Array
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
    : value

const recordsOf = (reader: Reader, name: RecordName, withPrivate: boolean): readonly ExchangedRecord[] => {
  const type = recordTypeOf(name)
  const fields = Object.entries(type.fields).filter(([, field]) => withPrivate || field.private !== true)
  return reader.rows<Row>(`SELECT * FROM ${name} ORDER BY id`).map((row) => {
    const record = recordOf(reader, type, row)
    const { id, createdAt, updatedAt, deletedAt } = record
    const values = fields.map(([field, kind]) => [field, toJson(kind, record[field] ?? null)])
    return { id, createdAt, updatedAt, deletedAt, ...Object.fromEntries(values) }
  })
}

/** All records of a store, those in the bin too, in the order in which they can be read in again. */
export const exportStore = (reader: Reader, options: ExportOptions = {}): Exchanged => {
  // What links is read before what it leads to: a record made meanwhile by another program then never lacks.
  const entries = recordNames
    .toReversed()
    .map((name) => [name, recordsOf(reader, name, options.private === true)] as const)
    .toReversed()
  return {
    format: formatName,
    version: formatVersion,
    // The keys are all record names, one for one.
    records: Object.fromEntries(entries) as Exchanged['records'],
  }
}

/** The file: JSON with a record on each line, so that people and version control can read it. In pieces, as it may be large. */
export const exportText = function* ({ format, version, records }: Exchanged): Generator<string> {
  yield `{\n  "format": ${JSON.stringify(format)},\n  "version": ${version},\n  "records": {`
  for (const [index, [name, all]] of Object.entries(records).entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(name)}: [`
    for (const [line, record] of all.entries()) yield `${line === 0 ? '' : ','}\n      ${JSON.stringify(record)}`
    yield all.length === 0 ? ']' : '\n    ]'
  }
  yield '\n  }\n}\n'
}
