import { useQueries } from '@tanstack/react-query'
import { type RecordName, recordTypeOf } from '../../db/model/index.ts'
import { nameOfRecord } from '../../db/model/record-type.ts'
import type { AnyRecord } from '../base/any-record.ts'
import { records } from '../base/api.ts'
import { keys } from '../base/query-client.ts'
import type { Patch } from '../base/save/draft.ts'
import { titleOf } from '../form/link-options.ts'

/** What a record is called, also when that rests on what it links to; null while it has no name. */
export const useRecordName = (name: RecordName, values: Patch): string | null => {
  const type = recordTypeOf(name)
  const links = Object.entries(type.describe === undefined ? {} : type.fields).flatMap(([name, field]) => {
    const id = values[name]
    return field.kind === 'link' && typeof id === 'number' ? [{ field: name, to: field.to, id }] : []
  })
  const targets = useQueries({
    queries: links.map(({ to, id }) => ({
      queryKey: keys.record(to, id),
      queryFn: (): Promise<AnyRecord> => records(to).get(id),
    })),
  })
  return nameOfRecord(type, values, (asked) => {
    const index = links.findIndex(({ field }) => field === asked)
    const link = links[index]
    const target = targets[index]?.data
    return link === undefined || target === undefined ? null : titleOf(link.to, target)
  })
}
