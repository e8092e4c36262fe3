import type { Database } from 'better-sqlite3'
import { Refusal } from '../model/result.ts'
import { type Reader, writerOf } from '../sql/sql.ts'

/**
 * What is wrong with an open file: every page, index and link is looked at. Empty when it is sound.
 * https://sqlite.org/pragma.html#pragma_integrity_check
 */
export const faultsOf = (reader: Reader): readonly string[] => [
  ...reader
    .rows<{ fault: string }>('SELECT integrity_check AS fault FROM pragma_integrity_check')
    .map(({ fault }) => fault)
    .filter((fault) => fault !== 'ok'),
  ...reader
    .rows<{ fault: string }>(`SELECT "table" || ' ' || rowid || ' → ' || parent AS fault FROM pragma_foreign_key_check`)
    .map(({ fault }) => fault),
]

/** @throws Refusal `damaged` with the first fault, when the open file at `path` is not sound through and through */
export const checkSound = (db: Database, path: string): void => {
  const faults = faultsOf(writerOf(db))
  if (faults.length === 0) return
  throw new Refusal(
    {
      kind: 'damaged',
      message: `${path} is beschadigd (eerste fout: ${faults[0]}). Er is niets aan gewijzigd. Zet een reservekopie terug.`,
    },
    faults,
  )
}
