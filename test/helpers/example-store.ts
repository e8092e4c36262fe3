import { fillWithExample } from '../../db/example/index.ts'
import type { Store } from '../../db/records/store.ts'
import { freshStore } from './store.ts'

/** A store with the example year, to work in. */
export const exampleStore = async (): Promise<Store> => {
  const store = await freshStore({ now: () => new Date('2023-01-09T09:00:00Z') })
  fillWithExample(store)
  return store
}
