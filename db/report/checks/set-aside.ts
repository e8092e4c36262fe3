import { createHash } from 'node:crypto'
import type { RecordRefs } from '../../model/figure.ts'
import type { SetAside } from '../../model/finding.ts'
import type { Store } from '../../records/store.ts'
import type { Reader } from '../../sql/sql.ts'
import type { RawFinding } from './rule.ts'

/** An id may quote a title; this much of it tells a person what it was. */
const readable = 500

const nameOf = (id: string): string => id.slice(0, readable)

/** The key of a finding: its id, and twelve hexadecimal digits that change when its records or facts do. */
export const keyOf = (id: string, records: readonly RecordRefs[], facts: RawFinding['facts']): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify([id, records, facts]))
    .digest('hex')
  return `${nameOf(id)}#${digest.slice(0, 12)}`
}

/** The findings set aside for a year, by their key; of two for one finding, the last made. */
export const setAsideIn = (reader: Reader, year: number): ReadonlyMap<string, SetAside> =>
  new Map(
    reader
      .rows<SetAside & { readonly finding: string }>(
        `SELECT id, finding, reason, setOn AS "on" FROM setAside
         WHERE deletedAt IS NULL AND year = ? AND finding IS NOT NULL AND reason IS NOT NULL ORDER BY id`,
        year,
      )
      .map(({ finding, ...rest }) => [finding, rest]),
  )

/** The findings set aside for a year, by their id, whatever their facts were then. */
export const setAsideById = (all: ReadonlyMap<string, SetAside>): ((id: string) => SetAside | null) => {
  const byName = new Map([...all].map(([key, aside]) => [key.slice(0, key.lastIndexOf('#')), aside]))
  return (id) => byName.get(nameOf(id)) ?? null
}

/** Leaves a finding as it is, and keeps why. It comes back by itself once its facts change, and when the record is thrown away. */
export const setAside = (
  store: Store,
  { year, key, reason }: { readonly year: number; readonly key: string; readonly reason: string },
  today: string,
): SetAside => {
  const { id } = store.save('setAside', null, { year, finding: key, reason, setOn: today })
  return { id, reason, on: today }
}
