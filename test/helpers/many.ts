import { openStore } from '../../db/file/open.ts'
import { initialValue } from '../../db/model/field.ts'
import { type RecordName, recordTypes } from '../../db/model/index.ts'
import type { WholeRecord } from '../../db/rows/record.ts'

const at = '2022-12-31T12:00:00.000Z'

/** Fills a new store with `count` activities of 2022, numbered from 1, over ten themes. */
export const fillMany = async (path: string, count: number): Promise<void> => {
  const store = await openStore(path)
  const meta = { createdAt: at, updatedAt: at, deletedAt: null }
  const blank = (type: 'activity' | 'theme') =>
    Object.fromEntries(Object.entries(recordTypes[type].fields).map(([name, field]) => [name, initialValue(field)]))
  const themes = Array.from({ length: 10 }, (_, index) => ({
    ...meta,
    id: index + 1,
    values: { ...blank('theme'), name: `Thema ${index + 1}`, code: `thema-${index + 1}` },
  }))
  const activities = Array.from({ length: count }, (_, index) => ({
    ...meta,
    id: index + 1,
    values: {
      ...blank('activity'),
      title: `Nummer ${index + 1}`,
      startDate: `2022-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      status: index % 4 === 0 ? 'planned' : 'held',
      format: 'offline',
      theme: (index % 10) + 1,
      participants: index % 40,
    },
  }))
  store.fill(
    new Map<RecordName, readonly WholeRecord[]>([
      ['theme', themes],
      ['activity', activities],
    ]),
  )
  store.close()
}
