import { itemsOf, nameOf } from '../figures/list-item.ts'
import { itemKey } from '../model/figure-id.ts'
import type { Reader } from '../sql/sql.ts'
import type { Item } from './data.ts'

/** The items of a list of choice in its own order, with the keys that name them in the ids of their figures. */
export const itemsIn = (reader: Reader, list: 'theme' | 'channel'): readonly Item[] =>
  itemsOf(reader, list).map((item) => ({ key: itemKey(item), name: nameOf(item) }))
