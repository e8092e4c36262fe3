import { useQuery } from '@tanstack/react-query'
import type { RecordName } from '../../../db/model/index.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { appErrorOf, call, type View } from '../../base/api.ts'
import { keys, queryClient } from '../../base/query-client.ts'
import { toast } from '../../ui/toasts.tsx'

/** What a list is filtered on: field → value, null for what is not filled in. */
export type Filters = View['where']

type ViewPart = Partial<Omit<View, 'type'>>
/** Looks at a list in another way, and remembers it. */
export type ViewChange = (part: ViewPart) => void

const fresh = (type: RecordName): View => ({
  type,
  scope: recordTypeOf(type).inYear === undefined ? 'all' : 'year',
  search: '',
  where: {},
})

const viewOf = (views: readonly View[] | undefined, type: RecordName): View =>
  views?.find((view) => view.type === type) ?? fresh(type)

const change = (type: RecordName, part: ViewPart): void => {
  const views = queryClient.getQueryData<readonly View[]>(keys.views)
  const view = { ...viewOf(views, type), ...part }
  void queryClient.cancelQueries({ queryKey: keys.views })
  queryClient.setQueryData(keys.views, [...(views ?? []).filter((one) => one.type !== type), view])
  call('view.save', view).catch((cause: unknown) => toast({ text: appErrorOf(cause).message }))
}

/** How the lists were left. */
export const useViews = () => useQuery({ queryKey: keys.views, queryFn: () => call('view.list', undefined) })

/** How the list of a type is looked at, here and after a restart; null until that is known. */
export const useView = (type: RecordName): { readonly view: View; readonly change: ViewChange } | null => {
  const { data, isPending } = useViews()
  return isPending ? null : { view: viewOf(data, type), change: (part) => change(type, part) }
}
