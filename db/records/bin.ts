/** The end of the bin: what lies there goes for good, with every trace that it left. */

import { type RecordName, recordNames, recordTypeOf } from '../model/index.ts'
import { isColumn, linkTable } from '../schema/columns.ts'
import { searchTable } from '../schema/derived.ts'
import type { Reader, Writer } from '../sql/sql.ts'
import {
  type BinPart,
  type Emptying,
  emptyingOf,
  goesAlong,
  type IdsByType,
  inList,
  json,
  leadsTo,
  planOf,
} from './bin-plan.ts'

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

const withAlong = (reader: Reader, going: IdsByType): IdsByType => {
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
  const emptying = emptyingOf(writer, plan)
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
