import { useMutation } from '@tanstack/react-query'
import { type AppState, CallError, call } from './api.ts'
import { keys, queryClient } from './query-client.ts'
import { goTo } from './route.ts'
import { flushAll, forgetDrafts, isAllSaved } from './save/drafts.ts'

/** Saves all that was typed, before the file that it belongs to makes way. @throws CallError when something can't be saved */
export const finish = async (): Promise<void> => {
  await flushAll()
  if (!isAllSaved())
    throw new CallError({
      kind: 'invalid',
      message: 'Er is nog iets niet bewaard. Kijk eerst na wat er bij dat veld staat.',
    })
}

/** Another file of records lies open: what was read of the former is forgotten. */
export const showOpened = (state: AppState): void => {
  forgetDrafts()
  queryClient.setQueryData(keys.app, state)
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.app[0] })
  goTo('#/')
}

/** Does what brings another file of records, or another state of it, after all work in this one is saved. */
export const useSwitch = <Input, Answer>(
  work: (input: Input) => Promise<Answer>,
  done: (answer: Answer, input: Input) => void,
) =>
  useMutation({
    mutationFn: async (input: Input) => {
      await finish()
      return work(input)
    },
    onSuccess: done,
  })

/** Opens another file of records. */
export const useOpening = (name: 'app.openExample' | 'app.openOwn' | 'app.retry' | 'app.startNew' | 'file.bringHome') =>
  useSwitch<void, AppState>(() => call(name, undefined), showOpened)
