import type { Database } from 'better-sqlite3'
import { migrations as allMigrations } from '../migrations/index.ts'
import { Refusal } from '../model/result.ts'
import type { Migration } from '../schema/migrate.ts'
import { faultsOfShape } from '../schema/shape.ts'
import { type Reader, writerOf } from '../sql/sql.ts'

/** https://sqlite.org/pragma.html#pragma_integrity_check */
const faultsOfContent = (reader: Reader): readonly string[] => [
  ...reader
    .rows<{ fault: string }>('SELECT integrity_check AS fault FROM pragma_integrity_check')
    .map(({ fault }) => fault)
    .filter((fault) => fault !== 'ok'),
  ...reader
    .rows<{ fault: string }>(`SELECT "table" || ' ' || rowid || ' → ' || parent AS fault FROM pragma_foreign_key_check`)
    .map(({ fault }) => fault),
]

/**
 * What is wrong with an open file: its tables, indexes, triggers and views are held against what they must be, and every page, index and link is
 * looked at. Empty when it is sound. Rows of foreign tables and columns are not read.
 */
export const faultsOf = (reader: Reader): readonly string[] => {
  const foreign = faultsOfShape(reader, allMigrations)
  return foreign.length > 0 ? foreign : faultsOfContent(reader)
}

const others = (count: number): string =>
  count === 0 ? '' : ` En nog ${count} ${count === 1 ? 'andere afwijking' : 'andere afwijkingen'}.`

/**
 * Holds tables, columns, indexes, triggers and views of the open file at `path` against what they must be in its version.
 * @throws Refusal `damaged` which names the first that is missing, foreign or made otherwise
 */
export const checkShape = (db: Database, path: string, migrations: readonly Migration[] = allMigrations): void => {
  const faults = faultsOfShape(writerOf(db), migrations)
  if (faults.length === 0) return
  throw new Refusal(
    {
      kind: 'damaged',
      message: `${path} is niet meer zoals Jaarverslag het maakte: ${faults[0]}.${others(faults.length - 1)} Het is beschadigd, of een ander programma veranderde het. Er is niets aan gewijzigd. Red wat er te lezen is in een nieuw bestand, of zet een reservekopie terug.`,
    },
    faults,
  )
}

/** @throws Refusal `damaged` with the first fault, when the open file at `path` is not sound through and through */
export const checkSound = (db: Database, path: string): void => {
  checkShape(db, path)
  const faults = faultsOfContent(writerOf(db))
  if (faults.length === 0) return
  throw new Refusal(
    {
      kind: 'damaged',
      message: `${path} is beschadigd (eerste fout: ${faults[0]}). Er is niets aan gewijzigd. Zet een reservekopie terug.`,
    },
    faults,
  )
}
