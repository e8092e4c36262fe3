import { openStore } from '../../db/file/open.ts'
import type { RecordName } from '../../db/model/index.ts'
import type { Patch, Store } from '../../db/records/store.ts'
import { layBlank } from './blank-store.ts'

/** Fills the user's store before the app starts. */
export const fillStore = async (path: string, fill: (store: Store) => void): Promise<void> => {
  await layBlank(path)
  const store = await openStore(path)
  store.transaction(() => fill(store))
  store.close()
}

/** Reads the user's store after the app is closed, or beside it. */
export const readStore = async <T>(path: string, read: (store: Store) => T): Promise<T> => {
  const store = await openStore(path)
  try {
    return read(store)
  } finally {
    store.close()
  }
}

const whole = { startDate: '2022-03-05', status: 'held', format: 'offline' } as const

/** An activity of 2022 that lacks nothing, but for what the story says. */
export const anActivity = (values: Patch<'activity'>): Patch<'activity'> => ({ ...whole, ...values })

/** Saves records of one type; gives their ids. */
export const saveAll = <K extends RecordName>(store: Store, type: K, all: readonly Patch<K>[]): readonly number[] =>
  all.map((values) => store.save(type, null, values).id)
