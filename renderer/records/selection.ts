import { useState } from 'react'
import type { Selection } from 'react-aria-components'
import type { RecordName } from '../../db/model/index.ts'
import { appErrorOf, type ListInput, records } from '../api.ts'
import { toast } from '../shell/toasts.tsx'

const none: ReadonlySet<number> = new Set()

/** Which records of a list are chosen, also those that are not in sight. Another list starts with none. */
export const useSelection = (type: RecordName, input: ListInput) => {
  const list = JSON.stringify([type, input])
  const [held, setHeld] = useState({ list, ids: none })
  const ids = held.list === list ? held.ids : none
  const set = (next: ReadonlySet<number>) => setHeld({ list, ids: next })
  const chooseAll = () =>
    records(type)
      .ids(input)
      .then(
        (all) => set(new Set(all)),
        (cause: unknown) => toast({ text: appErrorOf(cause).message }),
      )
  return {
    ids,
    clear: () => set(none),
    chooseAll,
    choose: (keys: Selection) => {
      if (keys === 'all') void chooseAll()
      else set(new Set([...keys].filter((key) => typeof key === 'number')))
    },
  }
}
