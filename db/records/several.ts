import { type RecordName, recordTypeOf } from '../model/index.ts'
import { Refusal } from '../model/result.ts'
import type { Patch, Store } from './store.ts'

/** Says of which record a refusal speaks: who changes several can't tell. */
const naming = (store: Store, type: RecordName, id: number, cause: unknown): unknown => {
  if (!(cause instanceof Refusal) || cause.error.kind !== 'invalid') return cause
  const title: unknown = Object.entries(store.get(type, id)).find(([name]) => name === recordTypeOf(type).title)?.[1]
  const which = typeof title === 'string' ? `“${title}”` : 'Een record zonder titel'
  return new Refusal({ ...cause.error, message: `${which}: ${cause.error.message} Er is niets gewijzigd.` })
}

const each = (store: Store, type: RecordName, ids: readonly number[], work: (id: number) => void): void =>
  store.transaction(() => {
    for (const id of ids) {
      try {
        work(id)
      } catch (cause) {
        throw naming(store, type, id, cause)
      }
    }
  })

/** The same change of several records, as one thing to undo. @throws Refusal that names the record; nothing is then written */
export const saveSeveral = <K extends RecordName>(
  store: Store,
  type: K,
  ids: readonly number[],
  patch: Patch<K>,
): void => each(store, type, ids, (id) => store.save(type, id, patch))

/** Moves several records to the bin, as one thing to undo. @throws Refusal; nothing is then written */
export const removeSeveral = (store: Store, type: RecordName, ids: readonly number[]): void =>
  each(store, type, ids, (id) => store.remove(type, id))

/** Takes several records out of the bin, as one thing to undo. @throws Refusal that names the record; nothing is then written */
export const restoreSeveral = (store: Store, type: RecordName, ids: readonly number[]): void =>
  each(store, type, ids, (id) => store.restore(type, id))
