import type { Database, Statement } from 'better-sqlite3'
import SQLite from 'better-sqlite3'
import { type ErrorKind, Refusal } from '../model/result.ts'

/** What SQLite takes and gives. */
export type SqlValue = string | number | null | Uint8Array

/** The table of kept ids, with one column: it belongs to the connection and goes with it, and is in no file of the user's. */
export const keptIds = 'temp.kept'

/** A handle that can only look. */
export type Reader = {
  /** All rows of a query. `R` names what the query selects. */
  rows<R>(sql: string, ...values: SqlValue[]): R[]
  /** The first row of a query, if any. */
  row<R>(sql: string, ...values: SqlValue[]): R | undefined
  /**
   * Keeps the ids that a query selects in {@link keptIds}, in place of those kept there before, and says how many they are. The same
   * query is not asked again before a record changes.
   */
  keepIds(sql: string, ...values: SqlValue[]): number
  /** A text that differs as soon as this connection or another has changed anything; keeping ids is no change. */
  version(): string
}

/** A handle that can also write. */
export type Writer = Reader & {
  /** Runs a statement; `id` is the row id of the last insert. */
  run(sql: string, ...values: SqlValue[]): { readonly changes: number; readonly id: number }
  /** All or nothing: a throw inside rolls everything back. May be nested. */
  transaction<T>(work: () => T): T
}

const refusals: readonly { readonly code: RegExp; readonly kind: ErrorKind; readonly message: string }[] = [
  {
    code: /^SQLITE_FULL/,
    kind: 'full',
    message:
      'De schijf is vol. Deze wijziging is niet bewaard, alles van daarvoor wel. Maak plaats vrij en probeer opnieuw.',
  },
  {
    code: /^SQLITE_(BUSY|LOCKED)/,
    kind: 'busy',
    message:
      'Een ander programma houdt je gegevens vast. Deze wijziging is nog niet bewaard. Sluit dat programma en probeer opnieuw.',
  },
  {
    code: /^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/,
    kind: 'unwritable',
    message:
      'Het bestand met je gegevens kan niet beschreven worden. Deze wijziging is niet bewaard, alles van daarvoor wel. Kijk na of het bestand of de map alleen-lezen is.',
  },
  {
    code: /^SQLITE_(CORRUPT|NOTADB)/,
    kind: 'damaged',
    message: 'Het bestand met je gegevens is beschadigd. Er is niets over geschreven. Zet een reservekopie terug.',
  },
  {
    code: /^SQLITE_IOERR/,
    kind: 'unwritable',
    message:
      'De schijf antwoordt niet zoals het hoort. Deze wijziging is niet bewaard, alles van daarvoor wel. Kijk na of de schijf nog aangesloten is.',
  },
]

/** Turns what SQLite reports of disk and file into a sentence; anything else passes as it is. */
export const refusalOf = (cause: unknown): unknown => {
  if (!(cause instanceof SQLite.SqliteError)) return cause
  const found = refusals.find(({ code }) => code.test(cause.code))
  return found === undefined ? cause : new Refusal({ kind: found.kind, message: found.message }, cause)
}

/** The refusal of a record of `table` when no number is left to give it. */
export const numbersSpent = (table: string, cause?: unknown): Refusal =>
  new Refusal(
    {
      kind: 'damaged',
      message: `In dit bestand is er voor “${table}” geen nummer meer over: een ander programma veranderde de telling. Deze wijziging is niet bewaard, alles van daarvoor wel. Zet een reservekopie terug.`,
    },
    cause,
  )

/** SQLite says “full” too when the last number of a table was given. https://sqlite.org/autoinc.html */
const fullOrSpent = (db: Database, cause: unknown): unknown => {
  if (!(cause instanceof SQLite.SqliteError) || cause.code !== 'SQLITE_FULL') return cause
  const spent = db.prepare('SELECT name FROM sqlite_sequence WHERE seq = 9223372036854775807').pluck().get()
  return typeof spent === 'string' ? numbersSpent(spent, cause) : cause
}

/** Whether a refusal speaks of a change that was not saved, as {@link refusalOf} words it. */
export const tellsOfChange = ({ error }: Refusal): boolean => refusals.some(({ message }) => message === error.message)

const guarded = <T>(work: () => T): T => {
  try {
    return work()
  } catch (cause) {
    throw refusalOf(cause)
  }
}

/** The kept ids of a {@link Reader}, and the version of the data by which it knows whether they still hold. */
const keeperOf = (db: Database, prepare: (sql: string) => Statement): Pick<Reader, 'keepIds' | 'version'> => {
  const changes = () => Number(prepare('SELECT total_changes()').pluck().get())
  let changesByKeeping = 0
  // The count of changes tells what this connection wrote, the version of the data what others did.
  const version = () => `${changes() - changesByKeeping} ${db.pragma('data_version', { simple: true })}`
  const fill = (sql: string, values: readonly SqlValue[]): number => {
    const before = changes()
    try {
      db.exec(`CREATE TABLE IF NOT EXISTS ${keptIds} (id INTEGER PRIMARY KEY); DELETE FROM ${keptIds}`)
      return prepare(`INSERT INTO ${keptIds} ${sql}`).run(...values).changes
    } finally {
      changesByKeeping += changes() - before
    }
  }
  let known: { readonly question: string; readonly count: number } | undefined
  return {
    version,
    keepIds: (sql, ...values) => {
      const question = JSON.stringify([sql, values, version()])
      if (known?.question === question) return known.count
      known = undefined
      const count = fill(sql, values)
      // Ids that are kept within a transaction are lost again when that is rolled back.
      if (!db.inTransaction) known = { question, count }
      return count
    },
  }
}

/** A writer over an open database. Statements are prepared once. */
export const writerOf = (db: Database): Writer => {
  const prepared = new Map<string, ReturnType<Database['prepare']>>()
  const prepare = (sql: string) => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = db.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  const { keepIds, version } = keeperOf(db, prepare)
  return {
    // The one place where a row gets its type: SQLite can't tell, the query next to the type does.
    rows: <R>(sql: string, ...values: SqlValue[]) => guarded(() => prepare(sql).all(...values) as R[]),
    row: <R>(sql: string, ...values: SqlValue[]) => guarded(() => prepare(sql).get(...values) as R | undefined),
    keepIds: (sql, ...values) => guarded(() => keepIds(sql, ...values)),
    version: () => guarded(version),
    run: (sql, ...values) =>
      guarded(() => {
        try {
          const { changes, lastInsertRowid } = prepare(sql).run(...values)
          return { changes, id: Number(lastInsertRowid) }
        } catch (cause) {
          throw fullOrSpent(db, cause)
        }
      }),
    transaction: (work) => guarded(() => db.transaction(work).immediate()),
  }
}
