/** The history of a record, out of the change log. */
import { type RecordName, recordTypeOf } from '../model/index.ts'
import type { Changes } from '../rows/record.ts'
import { fromColumn, linkTable } from '../schema/columns.ts'
import type { Reader } from '../sql/sql.ts'
import { type Change, type Image, parseImage } from './change.ts'

/**
 * One earlier state of a record: when it changed, and the value of each field that was told before and after, `deletedAt` among
 * them. Null `before`: it was made then. Files are not told.
 */
export type Step = {
  readonly id: number
  readonly at: string
  readonly before: Changes | null
  readonly after: Changes | null
}

/** The values of a row as the log holds them. */
const valuesOf = (name: RecordName, image: Image | null): Changes | null => {
  if (image === null) return null
  const { fields } = recordTypeOf(name)
  return Object.fromEntries(
    Object.entries(image).flatMap(([column, stored]) => {
      const field = fields[column]
      if (column === 'deletedAt') return [[column, stored]]
      return field === undefined ? [] : [[column, fromColumn(field, stored)]]
    }),
  )
}

type LoggedChange = Change & { readonly id: number; readonly batch: number; readonly at: string }

/** The targets of a field with many links around what was logged of one batch, in their order. */
const linksAround = (logged: readonly LoggedChange[]): readonly [readonly number[], readonly number[]] => {
  const was: Image[] = []
  let is: Image[] = []
  for (const { before, after } of logged.toSorted((one, other) => one.id - other.id)) {
    const [gone, come] = [parseImage(before), parseImage(after)]
    if (gone !== null) {
      // What came and went within the batch was not there before it.
      if (is.some(({ target }) => target === gone['target'])) is = is.filter(({ target }) => target !== gone['target'])
      else was.push(gone)
    }
    if (come !== null) is.push(come)
  }
  const targets = (images: readonly Image[]) =>
    images
      .toSorted((one, other) => Number(one['position']) - Number(other['position']))
      .map(({ target }) => Number(target))
  return [targets(was), targets(is)]
}

/** What one batch did to a record: a step for each time that its row was written; its links belong to the last of them. */
const stepsOf = (type: RecordName, logged: readonly LoggedChange[]): readonly Step[] => {
  const tables = Map.groupBy(logged, ({ tableName }) => tableName)
  const rows = tables.get(type) ?? []
  const steps = rows.map(({ id, at, before, after }) => ({
    id,
    at,
    before: valuesOf(type, parseImage(before)),
    after: valuesOf(type, parseImage(after)),
  }))
  const links = Object.entries(recordTypeOf(type).fields).flatMap(([field]) => {
    const changes = tables.get(linkTable(type, field))
    if (changes === undefined) return []
    const [before, after] = linksAround(changes)
    return String(before) === String(after) ? [] : [[field, [before, after]] as const]
  })
  const was = Object.fromEntries(links.map(([field, [before]]) => [field, before]))
  const is = Object.fromEntries(links.map(([field, [, after]]) => [field, after]))
  // What a new record began with is told as little for its links as for its other fields.
  if (links.length === 0 || steps.some(({ before }) => before === null)) return steps
  const [latest, ...earlier] = steps
  const first = logged[0]
  if (latest !== undefined)
    return [{ ...latest, before: { ...latest.before, ...was }, after: { ...latest.after, ...is } }, ...earlier]
  return first === undefined ? [] : [{ id: first.id, at: first.at, before: was, after: is }]
}

/** Everything that happened to a record, latest first. */
export const historyOf = (reader: Reader, type: RecordName, id: number): readonly Step[] => {
  const tables = [type, ...Object.keys(recordTypeOf(type).fields).map((field) => linkTable(type, field))]
  const logged = reader.rows<LoggedChange>(
    `SELECT change.id, batch, batch.at, tableName, record, before, after FROM change JOIN batch ON batch.id = change.batch
     WHERE tableName IN (SELECT value FROM json_each(?)) AND record = ? ORDER BY change.id DESC`,
    JSON.stringify(tables),
    id,
  )
  return [...Map.groupBy(logged, ({ batch }) => batch).values()].flatMap((batch) => stepsOf(type, batch))
}
