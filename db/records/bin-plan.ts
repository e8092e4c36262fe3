/** Which records can leave the bin for good, and which stay because others lead to them. */
import { formatNumber } from '../model/format.ts'
import { type RecordName, recordNames, recordTypeOf } from '../model/index.ts'
import { nameOf } from '../rows/name.ts'
import { isColumn, linkTable } from '../schema/columns.ts'
import type { Reader } from '../sql/sql.ts'

/** A part of the bin: these records of one type, or all that went there (of one type) up to an instant. */
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

/** Ids of records per type. */
export type IdsByType = ReadonlyMap<RecordName, ReadonlySet<number>>
/** A field of a record type whose links lead to another type. */
export type Lead = { readonly from: RecordName; readonly field: string; readonly isColumn: boolean }

/** How many of the records that stay are named. */
const maxNamed = 100

/** A quote that was chosen is nothing without its testimonial, and is printed no more since that lies in the bin: it goes along. */
export const goesAlong = ({ from }: Lead): boolean => from === 'reportQuote'

export const leadsTo = (target: RecordName): readonly Lead[] =>
  recordNames.flatMap((from) =>
    Object.entries(recordTypeOf(from).fields).flatMap(([name, field]) =>
      (field.kind === 'link' || field.kind === 'links') && field.to === target
        ? [{ from, field: name, isColumn: isColumn(field) }]
        : [],
    ),
  )

export const json = (ids: Iterable<number>): string => JSON.stringify([...ids])
export const inList = 'IN (SELECT value FROM json_each(?))'

const binned = (reader: Reader, part: BinPart): IdsByType =>
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

type Plan = { readonly going: IdsByType; readonly users: ReadonlyMap<string, readonly string[]> }

/** What can go: nothing that a record leads to that stays itself. */
export const planOf = (reader: Reader, part: BinPart): Plan => {
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

/** The plan as the user reads it. */
export const emptyingOf = (reader: Reader, { going, users }: Plan): Emptying => ({
  goes: [...going].flatMap(([type, ids]) => (ids.size === 0 ? [] : [{ type, records: ids.size }])),
  stays: [...users].slice(0, maxNamed).flatMap(([key, texts]) => {
    const type = recordNames.find((name) => key.startsWith(`${name}:`))
    const id = Number(key.split(':')[1])
    return type === undefined ? [] : [{ type, id, title: nameOf(reader, type, id), users: texts.join(' en ') }]
  }),
  stayCount: users.size,
})

/** What emptying a part of the bin would do. */
export const planEmptying = (reader: Reader, part: BinPart): Emptying => emptyingOf(reader, planOf(reader, part))

/** How many records lie in a part of the bin. */
export const countBinned = (reader: Reader, part: BinPart): number =>
  [...binned(reader, part).values()].reduce((sum, { size }) => sum + size, 0)
