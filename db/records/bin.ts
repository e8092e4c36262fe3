/** The end of the bin: what lies there goes for good, with every trace that it left. */

import { formatNumber } from '../model/format.ts'
import { type RecordName, recordNames, recordTypeOf } from '../model/index.ts'
import { nameOf } from '../rows/name.ts'
import { isColumn, linkTable } from '../schema/columns.ts'
import { searchTable } from '../schema/derived.ts'
import type { Reader, Writer } from '../sql/sql.ts'

/** What of the bin is meant: these records of one type, or all that went there (of one type) up to an instant. */
export type BinPart =
  | { readonly type: RecordName; readonly ids: readonly number[] }
  | { readonly type?: RecordName | undefined; readonly until?: string | undefined }

/** A record that can't go, since others still lead to it: `users` says which, as `3 evaluaties en 1 vraag`. */
export type KeptRecord = {
  readonly type: RecordName
  readonly id: number
  readonly title: string | null
  readonly users: string
}

/** What goes for good, and what stays in the bin. At most a hundred of those are named. */
export type Emptying = {
  readonly goes: readonly { readonly type: RecordName; readonly records: number }[]
  readonly stays: readonly KeptRecord[]
  readonly stayCount: number
}

type Sets = ReadonlyMap<RecordName, ReadonlySet<number>>
type Lead = { readonly from: RecordName; readonly field: string; readonly isColumn: boolean }

/** How many records that stay are named. */
const named = 100

/** A quote that was chosen is nothing without its testimonial, and is printed no more since that lies in the bin: it goes along. */
const goesAlong = ({ from }: Lead): boolean => from === 'reportQuote'

const leadsTo = (target: RecordName): readonly Lead[] =>
  recordNames.flatMap((from) =>
    Object.entries(recordTypeOf(from).fields).flatMap(([name, field]) =>
      (field.kind === 'link' || field.kind === 'links') && field.to === target
        ? [{ from, field: name, isColumn: isColumn(field) }]
        : [],
    ),
  )

const json = (ids: Iterable<number>): string => JSON.stringify([...ids])
const inList = 'IN (SELECT value FROM json_each(?))'

const binned = (reader: Reader, part: BinPart): Sets =>
  new Map(
    recordNames
      .filter((name) => part.type === undefined || part.type === name)
      .map((name) => {
        const rows =
          'ids' in part
            ? reader.rows<{ id: number }>(
                `SELECT id FROM ${name} WHERE deletedAt IS NOT NULL AND id ${inList}`,
                json(part.ids),
              )
            : reader.rows<{ id: number }>(
                `SELECT id FROM ${name} WHERE deletedAt IS NOT NULL AND deletedAt <= ?`,
                part.until ?? '9999',
              )
        return [name, new Set(rows.map(({ id }) => id))]
      }),
  )

type Use = { readonly target: number; readonly isBinned: number; readonly uses: number }

/** Which of `ids` are led to from records outside `going`, and by how many. */
const usesOf = (reader: Reader, lead: Lead, ids: ReadonlySet<number>, going: ReadonlySet<number>): readonly Use[] => {
  const { from, field } = lead
  const source = lead.isColumn
    ? `SELECT id, ${field} AS target, deletedAt FROM ${from}`
    : `SELECT ${from}.id, target, deletedAt FROM ${linkTable(from, field)} JOIN ${from} ON ${from}.id = owner`
  return reader.rows<Use>(
    `SELECT target, deletedAt IS NOT NULL AS isBinned, count(*) AS uses FROM (${source})
     WHERE target ${inList} AND id NOT ${inList} GROUP BY target, isBinned`,
    json(ids),
    json(going),
  )
}

const usersText = (from: RecordName, { uses, isBinned }: Use): string => {
  const { label, plural } = recordTypeOf(from)
  return `${formatNumber(uses)} ${uses === 1 ? label : plural}${isBinned === 1 ? ' in de prullenmand' : ''}`
}

type Plan = { readonly going: Sets; readonly users: ReadonlyMap<string, readonly string[]> }

/** What can go: nothing that a record leads to that stays itself. */
const planOf = (reader: Reader, part: BinPart): Plan => {
  const going = new Map([...binned(reader, part)].map(([name, ids]) => [name, new Set(ids)]))
  const users = new Map<string, readonly string[]>()
  let stayed: boolean
  do {
    stayed = false
    for (const [name, ids] of going) {
      for (const lead of ids.size === 0 ? [] : leadsTo(name)) {
        if (goesAlong(lead)) continue
        for (const use of usesOf(reader, lead, ids, going.get(lead.from) ?? new Set())) {
          const key = `${name}:${use.target}`
          users.set(key, [...(users.get(key) ?? []), usersText(lead.from, use)])
          ids.delete(use.target)
          stayed = true
        }
      }
    }
  } while (stayed)
  return { going, users }
}

const told = (reader: Reader, { going, users }: Plan): Emptying => ({
  goes: [...going].flatMap(([type, ids]) => (ids.size === 0 ? [] : [{ type, records: ids.size }])),
  stays: [...users].slice(0, named).flatMap(([key, texts]) => {
    const type = recordNames.find((name) => key.startsWith(`${name}:`))
    const id = Number(key.split(':')[1])
    return type === undefined ? [] : [{ type, id, title: nameOf(reader, type, id), users: texts.join(' en ') }]
  }),
  stayCount: users.size,
})

/** What emptying a part of the bin would do. */
export const planEmptying = (reader: Reader, part: BinPart): Emptying => told(reader, planOf(reader, part))

/** How many records lie in a part of the bin. */
export const countBinned = (reader: Reader, part: BinPart): number =>
  [...binned(reader, part).values()].reduce((sum, { size }) => sum + size, 0)

/** Takes out of the log what was said of the records, so that neither history nor undo can tell it or bring it back. */
const forget = (writer: Writer, name: RecordName, ids: string): void => {
  const tables = Object.entries(recordTypeOf(name).fields)
    .filter(([, field]) => !isColumn(field))
    .map(([field]) => linkTable(name, field))
  for (const table of [name, ...tables])
    writer.run(`DELETE FROM change WHERE tableName = ? AND record ${inList}`, table, ids)
  // Other records led here once: undoing that must not lead to nothing.
  for (const { from, field, isColumn: isOne } of leadsTo(name)) {
    const path = isOne ? `$.${field}` : '$.target'
    const table = isOne ? from : linkTable(from, field)
    const leads = (image: 'before' | 'after') => `json_extract(${image}, '${path}') ${inList}`
    if (!isOne) {
      writer.run(
        `DELETE FROM change WHERE tableName = ? AND (${leads('before')} OR ${leads('after')})`,
        table,
        ids,
        ids,
      )
      continue
    }
    for (const image of ['before', 'after'] as const)
      writer.run(
        `UPDATE change SET ${image} = json_set(${image}, '${path}', NULL) WHERE tableName = ? AND ${leads(image)}`,
        table,
        ids,
      )
  }
}

/** What nothing is left of is nothing to undo; one that an undo still speaks of is kept, and passed by. */
const dropEmptyBatches = (writer: Writer): void => {
  const isEmpty = 'NOT EXISTS (SELECT 1 FROM change WHERE change.batch = batch.id)'
  writer.run('DELETE FROM change WHERE before = after')
  writer.run(`DELETE FROM batch WHERE kind <> 'change' AND ${isEmpty}`)
  writer.run(`UPDATE batch SET state = 'passed' WHERE kind = 'change' AND ${isEmpty}`)
  writer.run(
    `DELETE FROM batch WHERE kind = 'change' AND ${isEmpty} AND id NOT IN (SELECT target FROM batch WHERE target IS NOT NULL)`,
  )
}

const withAlong = (reader: Reader, going: Sets): Sets => {
  const along = new Map([...going].map(([name, ids]) => [name, new Set(ids)]))
  for (const [name, ids] of going) {
    for (const lead of leadsTo(name).filter(goesAlong)) {
      const chosen = reader.rows<{ id: number }>(`SELECT id FROM ${lead.from} WHERE ${lead.field} ${inList}`, json(ids))
      along.set(lead.from, new Set([...(along.get(lead.from) ?? []), ...chosen.map(({ id }) => id)]))
    }
  }
  return along
}

/**
 * Removes a part of the bin for good: rows, links, what the search knew of them, and what the log told. To be run in one
 * transaction, after which {@link wipe} takes the bytes out of the file.
 */
export const emptyBin = (writer: Writer, part: BinPart): Emptying => {
  const plan = planOf(writer, part)
  const emptying = told(writer, plan)
  const all = withAlong(writer, plan.going)
  // A type stands after those that it links to, so what links goes first.
  for (const name of recordNames.toReversed()) {
    const ids = all.get(name) ?? new Set()
    if (ids.size === 0) continue
    const list = json(ids)
    for (const [field, kind] of Object.entries(recordTypeOf(name).fields))
      if (!isColumn(kind)) writer.run(`DELETE FROM ${linkTable(name, field)} WHERE owner ${inList}`, list)
    writer.run(`DELETE FROM ${name} WHERE id ${inList}`, list)
    writer.run(`INSERT INTO ${searchTable(name)} (${searchTable(name)}) VALUES ('optimize')`)
    forget(writer, name, list)
  }
  dropEmptyBatches(writer)
  return emptying
}

/**
 * Writes the file anew without what was removed: until then its bytes may lie in pages that are no longer in use.
 * https://sqlite.org/lang_vacuum.html
 */
export const wipe = (writer: Writer): void => {
  writer.run('VACUUM')
  writer.row('PRAGMA wal_checkpoint(TRUNCATE)')
}
