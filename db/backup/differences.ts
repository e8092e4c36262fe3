/** What a restore would change: the records of two files, held against each other one by one. */
import { type RecordName, recordNames, recordTypeOf } from '../model/index.ts'
import { shownOrder } from '../model/names.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import { isColumn, linkTable } from '../schema/columns.ts'
import { connectToLook } from '../sql/connect.ts'
import { type Reader, writerOf } from '../sql/sql.ts'

/** What becomes of a record: it is not in the backup, or only there, or is otherwise there. */
export const fates = ['goes', 'returns', 'changes'] as const
export type Fate = (typeof fates)[number]

/** The records of one type that a restore would change, without those in the bin. */
export type TypeDifference = {
  readonly type: RecordName
  readonly counts: Readonly<Record<Fate, number>>
  /** What those are called of which each counts by itself: reports and final versions. */
  readonly names: Readonly<Record<Fate, readonly string[]>>
}

export type Differences = {
  /** Types of which something differs, in the order of the screens. */
  readonly types: readonly TypeDifference[]
  /** How many records in the bin would be gone from there, and in no list either. */
  readonly fromBin: number
}

/** How the records of the types are called of which each counts by itself, in the file that lies open as `{schema}`. */
const called: Partial<Readonly<Record<RecordName, string>>> = {
  report: "coalesce(one.year, 'zonder jaar')",
  reportVersion:
    "coalesce((SELECT year || ' versie ' FROM {schema}.report WHERE report.id = one.report), 'versie ') || one.version",
}

type Column = { readonly name: string; readonly dflt_value: string | null }

const columnsIn = (reader: Reader, schema: string, table: string): ReadonlyMap<string, Column> =>
  new Map(
    reader
      .rows<Column>('SELECT name, dflt_value FROM pragma_table_info(?, ?)', table, schema)
      .map((column) => [column.name, column]),
  )

/**
 * Conditions on `one`, a record now, and `other`, in the backup, of which one must hold when they differ. What the version of the
 * backup didn't have yet is there as a new record has it.
 */
const changesOf = (reader: Reader, { name, fields }: AnyRecordType): readonly string[] => {
  const [now, former] = [columnsIn(reader, 'main', name), columnsIn(reader, 'backup', name)]
  return Object.entries(fields).map(([field, kind]) => {
    if (isColumn(kind))
      return former.has(field)
        ? `one.${field} IS NOT other.${field}`
        : `one.${field} IS NOT ${now.get(field)?.dflt_value ?? 'NULL'}`
    const table = linkTable(name, field)
    const links = (schema: string, owner: string) =>
      `(SELECT group_concat(target ORDER BY position) FROM ${schema}.${table} WHERE owner = ${owner}.id)`
    const isThen = columnsIn(reader, 'backup', table).size > 0
    return `${links('main', 'one')} IS NOT ${isThen ? links('backup', 'other') : 'NULL'}`
  })
}

/** A record is the same one in both files by its number and the instant when it was made: numbers are given again after a restore. */
const isSame = 'one.id = other.id AND one.createdAt = other.createdAt'

/** The records of a type in both files; an empty table stands for one that the version of the backup didn't have yet. */
const sidesOf = (reader: Reader, name: RecordName): { readonly now: string; readonly former: string } => ({
  now: `main.${name}`,
  former: columnsIn(reader, 'backup', name).size > 0 ? `backup.${name}` : `(SELECT * FROM main.${name} WHERE 0)`,
})

/** The records of `from` without a counterpart in `to`, both outside the bin. */
const onlyIn = (from: string, to: string): string =>
  `FROM ${from} AS one WHERE deletedAt IS NULL
   AND NOT EXISTS (SELECT 1 FROM ${to} AS other WHERE ${isSame} AND other.deletedAt IS NULL)`

const differenceOf = (reader: Reader, name: RecordName): TypeDifference => {
  const { now, former } = sidesOf(reader, name)
  const changed = changesOf(reader, recordTypeOf(name)).join(' OR ')
  const records: Readonly<Record<Fate, { readonly schema: string; readonly from: string }>> = {
    goes: { schema: 'main', from: onlyIn(now, former) },
    returns: { schema: 'backup', from: onlyIn(former, now) },
    changes: {
      schema: 'main',
      from: `FROM ${now} AS one JOIN ${former} AS other ON ${isSame}
             WHERE one.deletedAt IS NULL AND other.deletedAt IS NULL AND (${changed})`,
    },
  }
  const count = (fate: Fate): number => reader.row<{ n: number }>(`SELECT count(*) AS n ${records[fate].from}`)?.n ?? 0
  const namesOf = (fate: Fate): readonly string[] => {
    const { schema, from } = records[fate]
    const title = called[name]?.replaceAll('{schema}', schema)
    if (title === undefined) return []
    return reader
      .rows<{ title: string }>(`SELECT ${title} || '' AS title ${from} ORDER BY title`)
      .map((row) => row.title)
  }
  const ofEach = <T>(tell: (fate: Fate) => T): Readonly<Record<Fate, T>> => ({
    goes: tell('goes'),
    returns: tell('returns'),
    changes: tell('changes'),
  })
  return { type: name, counts: ofEach(count), names: ofEach(namesOf) }
}

const fromBin = (reader: Reader): number =>
  recordNames.reduce((sum, name) => {
    const { now, former } = sidesOf(reader, name)
    const goes = reader.row<{ n: number }>(
      `SELECT count(*) AS n FROM ${now} AS one WHERE deletedAt IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM ${former} AS other WHERE ${isSame})`,
    )
    return sum + (goes?.n ?? 0)
  }, 0)

/**
 * What putting the store at `backup` in the place of the one at `now` would change. Both are sound, and stay as they are; the one at
 * `now` is of the newest shape and may lie open.
 */
export const differencesBetween = (now: string, backup: string): Differences => {
  const db = connectToLook(now)
  try {
    db.prepare('ATTACH ? AS backup').run(backup)
    db.pragma('query_only = ON')
    return db.transaction(() => {
      const reader = writerOf(db)
      const types = shownOrder
        .map((name) => differenceOf(reader, name))
        .filter(({ counts }) => fates.some((fate) => counts[fate] > 0))
      return { types, fromBin: fromBin(reader) }
    })()
  } finally {
    db.close()
  }
}
