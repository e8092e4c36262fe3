import type { Reader } from '../sql/sql.ts'

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
