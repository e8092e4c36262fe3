import type { Store } from '../records/store.ts'
import { parseExchange } from './parse.ts'

/**
 * Reads a file of the open format into a store without records. All or nothing.
 * @throws Refusal `invalid` with every fault and its place, `newer`, `exists`, or what the disk says
 */
export const loadInto = (store: Store, json: unknown, now: Date = new Date()): void =>
  store.fill(parseExchange(json, now.toISOString()))
