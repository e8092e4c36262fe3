import { useState } from 'react'
import type { RecordName } from '../../../db/model/index.ts'
import { appErrorOf, type ListInput, records, type View } from '../../base/api.ts'
import { toast } from '../../ui/toasts.tsx'
import type { RecordList } from './use-record-list.ts'

type Ids = ReadonlySet<number>
/** Where a stretch begins, and what was chosen before it. */
type Anchor = { readonly index: number; readonly before: Ids; readonly order: string }

const none: Ids = new Set()

/** How much of a list is chosen. */
export type Chosen = 'none' | 'some' | 'all'

/** The ids of a stretch of the list; undefined when some of it is not read. */
const readIds = (list: RecordList, from: number, count: number): readonly number[] | undefined => {
  const ids: number[] = []
  for (let index = from; index < from + count; index++) {
    const record = list.at(index)
    if (record === undefined) return undefined
    ids.push(record.id)
  }
  return ids
}

/** Which records of a list are chosen, also those that are not in sight. Another list starts with none. */
export const useSelection = (type: RecordName, input: ListInput, sort: View['sort']) => {
  const key = JSON.stringify([type, input])
  const order = JSON.stringify(sort ?? null)
  const [held, setHeld] = useState<{ readonly key: string; readonly ids: Ids; readonly anchor: Anchor | null }>({
    key,
    ids: none,
    anchor: null,
  })
  const { ids } = held.key === key ? held : { ids: none }
  const anchor = held.key === key && held.anchor?.order === order ? held.anchor : null
  const set = (next: Ids, from: Anchor | null) => setHeld({ key, ids: next, anchor: from })
  const ask = (stretch: ListInput, then: (found: readonly number[]) => void) =>
    void records(type)
      .ids(stretch)
      .then(then, (cause: unknown) => toast({ text: appErrorOf(cause).message }))
  return {
    ids,
    clear: () => set(none, null),
    chooseAll: () => ask(input, (all) => set(new Set(all), null)),
    toggle: (index: number, list: RecordList) => {
      const id = list.at(index)?.id
      if (id === undefined) return
      const next = new Set(ids)
      if (!next.delete(id)) next.add(id)
      set(next, { index, before: next, order })
    },
    /** Chooses all between where the stretch began, or else `from`, and `to`. */
    extend: (from: number, to: number, list: RecordList) => {
      const start = anchor ?? { index: from, before: ids, order }
      const offset = Math.min(start.index, to)
      const count = Math.abs(to - start.index) + 1
      const add = (found: readonly number[]) => set(new Set([...start.before, ...found]), start)
      const read = readIds(list, offset, count)
      if (read === undefined) ask({ ...input, sort, offset, limit: count }, add)
      else add(read)
    },
  }
}

export type ListSelection = ReturnType<typeof useSelection>
