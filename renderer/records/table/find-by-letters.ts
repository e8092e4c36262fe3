import { fold } from '../../../db/model/fold.ts'
import { records } from '../../base/api.ts'
import type { AnyRecordScreen } from '../record-screen.ts'
import { mainColumnOf, nameIn } from './columns.ts'
import type { RecordList } from './use-record-list.ts'

/**
 * The first row from `from` on, and then from the start, whose name begins with these folded letters; undefined when none does.
 * As far as the list is read it is known here; of the rest the store tells.
 */
export const findByLetters = async (
  screen: AnyRecordScreen,
  list: RecordList,
  letters: string,
  from: number,
): Promise<number | undefined> => {
  for (let step = 0; step < list.total; step++) {
    const index = (from + step) % list.total
    const record = list.at(index)
    if (record === undefined) {
      const place = await records(screen.type).placeOf({ ...list.input, field: mainColumnOf(screen), letters, from })
      return place ?? undefined
    }
    if (fold(nameIn(screen, record, list.titles)).startsWith(letters)) return index
  }
  return undefined
}
