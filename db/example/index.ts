import type { Store } from '../store.ts'

/** Fills an empty store with the example year 2022. */
export const fillWithExample = (_store: Store): void => {}
