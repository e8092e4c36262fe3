import type { SqlValue } from '../sql/sql.ts'

/** A row of the change log, as a trigger wrote it: the table, its row (of links: the owner), and the values before and after as JSON. */
export type Change = {
  readonly tableName: string
  readonly record: number
  readonly before: string | null
  readonly after: string | null
}

/** The columns of a row by name. */
export type Image = Readonly<Record<string, SqlValue>>

/** Reads the values of a row out of the log; null where there was no row. */
export const parseImage = (image: string | null): Image | null => (image === null ? null : (JSON.parse(image) as Image))
