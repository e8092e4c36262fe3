/** What the user did, and how it is undone: over the change log that the triggers fill. */

import { entryNames } from '../model/families.ts'
import { isRecordName, type RecordName, recordTypeOf } from '../model/index.ts'
import { nameOf } from '../rows/name.ts'
import { columnsOf } from '../schema/columns.ts'
import type { Writer } from '../sql/sql.ts'
import { type Change, type Image, parseImage } from './change.ts'
import { historyOf, type Step } from './history.ts'

/**
 * What Ctrl+Z or Ctrl+Y would touch, as a user counts it: the records of one type, the first of them with its name as it is now, and
 * what was done to it. What came along with them (the sections of a report, the organisations that a list names) is not counted.
 */
export type Batch = {
  readonly id: number
  readonly at: string
  readonly type: RecordName
  readonly record: number
  readonly title: string | null
  readonly records: number
  readonly did: 'made' | 'changed' | 'removed' | 'restored'
}

export type ChangeLog = {
  /** Runs `work` as one thing that the user did. Within another, it is part of that. */
  record<T>(work: () => T): T
  /** What undo and redo would do now; null when there is nothing. */
  next(): { readonly undo: Batch | null; readonly redo: Batch | null }
  /** Takes back the last thing done; gives what that was. Records that it made go to the bin. */
  undo(): Batch | null
  /** Does again what was last taken back, unless something else was done since. */
  redo(): Batch | null
  /** What happened to a record, latest first. */
  historyOf(type: RecordName, id: number): readonly Step[]
}

const deedOf = (isRecord: boolean, before: Image | null, after: Image | null): Batch['did'] => {
  if (!isRecord) return 'changed'
  if (before === null) return 'made'
  const [was, is] = [before['deletedAt'] ?? null, after?.['deletedAt'] ?? null]
  return (was === null) === (is === null) ? 'changed' : is === null ? 'restored' : 'removed'
}

/** The type of a table of the log. The links of a record are logged under record_field: they are a change of the record. */
const typeOf = (tableName: string): RecordName | null => {
  const [name = ''] = tableName.split('_')
  return isRecordName(name) ? name : null
}

/** What the user did it to: the entries of the year, where there are any, else what was touched first. */
const mainTypeOf = (tables: readonly string[]): RecordName | null => {
  const types = tables.map(typeOf).filter((type) => type !== null)
  return types.find((type) => entryNames.includes(type)) ?? types[0] ?? null
}

/** The log of a store; `now` stamps what is done. */
export const changeLogOf = (writer: Writer, now: () => string): ChangeLog => {
  let open = false

  const inBatch = <T>(kind: 'change' | 'undo' | 'redo', target: number | null, work: () => T): T => {
    if (open) return writer.transaction(work)
    open = true
    try {
      return writer.transaction(() => {
        const { id } = writer.run(
          "INSERT INTO batch (at, kind, target, state) VALUES (?, ?, ?, 'done')",
          now(),
          kind,
          target,
        )
        const result = work()
        const touched = writer.row('SELECT 1 FROM change WHERE batch = ?', id) !== undefined
        if (!touched) writer.run('DELETE FROM batch WHERE id = ?', id)
        else if (kind === 'change')
          writer.run("UPDATE batch SET state = 'passed' WHERE kind = 'change' AND state = 'undone'")
        return result
      })
    } finally {
      open = false
    }
  }

  const last = (state: 'done' | 'undone'): Batch | null => {
    // Undo takes the latest thing done; redo the one taken back last, which is the earliest of those.
    const order = state === 'done' ? 'DESC' : 'ASC'
    const batch = writer.row<{ id: number; at: string }>(
      `SELECT id, at FROM batch WHERE kind = 'change' AND state = ? ORDER BY id ${order} LIMIT 1`,
      state,
    )
    if (batch === undefined) return null
    const tables = writer.rows<{ tableName: string }>(
      'SELECT tableName FROM change WHERE batch = ? GROUP BY tableName ORDER BY min(id)',
      batch.id,
    )
    const type = mainTypeOf(tables.map(({ tableName }) => tableName))
    if (type === null) return null
    const ofType = `FROM change WHERE batch = ? AND (tableName = ? OR tableName LIKE ? ESCAPE '\\')`
    const values = [batch.id, type, `${type}\\_%`]
    const touched = writer.row<Change & { records: number }>(
      `SELECT tableName, record, before, after, (SELECT count(DISTINCT record) ${ofType}) AS records ${ofType} ORDER BY id LIMIT 1`,
      ...values,
      ...values,
    )
    if (touched === undefined) return null
    const { tableName, record, before, after, records } = touched
    const did = deedOf(isRecordName(tableName), parseImage(before), parseImage(after))
    return { ...batch, type, record, records, did, title: nameOf(writer, type, record) }
  }

  const setRecord = (name: RecordName, id: number, image: Image): void => {
    const columns = [...columnsOf(recordTypeOf(name).fields), 'deletedAt'].filter((column) =>
      Object.hasOwn(image, column),
    )
    writer.run(
      `UPDATE ${name} SET updatedAt = ?${columns.map((column) => `, ${column} = ?`).join('')} WHERE id = ?`,
      now(),
      ...columns.map((column) => image[column] ?? null),
      id,
    )
  }

  const setLink = (table: string, owner: number, was: Image | null, becomes: Image | null): void => {
    if (was !== null) writer.run(`DELETE FROM ${table} WHERE owner = ? AND target = ?`, owner, was['target'] ?? null)
    if (becomes !== null)
      writer.run(
        `INSERT INTO ${table} (owner, target, position) VALUES (?, ?, ?)`,
        owner,
        becomes['target'] ?? null,
        becomes['position'] ?? null,
      )
  }

  const apply = ({ tableName, record, before, after }: Change, direction: 'undo' | 'redo'): void => {
    const [was, becomes] =
      direction === 'undo' ? [parseImage(after), parseImage(before)] : [parseImage(before), parseImage(after)]
    if (!isRecordName(tableName)) setLink(tableName, record, was, becomes)
    else if (before === null) setRecord(tableName, record, { deletedAt: direction === 'undo' ? now() : null })
    else if (becomes !== null) setRecord(tableName, record, becomes)
  }

  const move = (direction: 'undo' | 'redo'): Batch | null => {
    const batch = last(direction === 'undo' ? 'done' : 'undone')
    if (batch === null) return null
    inBatch(direction, batch.id, () => {
      const order = direction === 'undo' ? 'DESC' : 'ASC'
      const changes = writer.rows<Change>(
        `SELECT tableName, record, before, after FROM change WHERE batch = ? ORDER BY id ${order}`,
        batch.id,
      )
      for (const change of changes) apply(change, direction)
      writer.run('UPDATE batch SET state = ? WHERE id = ?', direction === 'undo' ? 'undone' : 'done', batch.id)
    })
    return batch
  }

  return {
    record: (work) => inBatch('change', null, work),
    next: () => ({ undo: last('done'), redo: last('undone') }),
    undo: () => move('undo'),
    redo: () => move('redo'),
    historyOf: (type, id) => historyOf(writer, type, id),
  }
}
