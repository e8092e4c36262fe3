/** The open format in which all data leaves a store and comes back: docs/data-format.md. */
import type { RecordName } from '../model/index.ts'

export const formatName = 'jaarverslag'
/** Rises when an older app could no longer read the files. */
export const formatVersion = 1

/** A record as JSON: its meta and its fields by name; bytes as base64. */
export type ExchangedRecord = Readonly<Record<string, unknown>>

/** All records by type: held at once, or read while they are gone through. */
export type Exchanged<List extends Iterable<ExchangedRecord> = readonly ExchangedRecord[]> = {
  readonly format: typeof formatName
  readonly version: typeof formatVersion
  readonly records: Readonly<Record<RecordName, List>>
}
