import { useMutation } from '@tanstack/react-query'
import { CallError, call } from '../api.ts'
import { keys, queryClient } from '../query-client.ts'
import { goTo } from '../route.ts'
import { flushAll, forgetDrafts, isAllSaved } from '../save/drafts.ts'

const finish = async (): Promise<void> => {
  await flushAll()
  if (!isAllSaved())
    throw new CallError({
      kind: 'invalid',
      message: 'Er is nog iets niet bewaard. Kijk eerst na wat er bij dat veld staat.',
    })
}

/** Opens another file of records, after all work in this one is saved. */
export const useOpening = (name: 'app.openExample' | 'app.openOwn' | 'app.retry') =>
  useMutation({
    mutationFn: async () => {
      await finish()
      return call(name, undefined)
    },
    onSuccess: (state) => {
      forgetDrafts()
      queryClient.setQueryData(keys.app, state)
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.app[0] })
      goTo('#/')
    },
  })
