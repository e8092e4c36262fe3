import { QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { keys, outdateRecords, queryClient } from '../../../renderer/base/query-client.ts'

afterEach(() => queryClient.clear())

it('while a first answer is on its way and a record is saved, what is shown is the answer that came after', async () => {
  const asked: PromiseWithResolvers<string>[] = []
  const observer = new QueryObserver(queryClient, {
    queryKey: keys.preview(2022),
    queryFn: () => {
      const answer = Promise.withResolvers<string>()
      asked.push(answer)
      return answer.promise
    },
  })
  const leave = observer.subscribe(() => {})
  outdateRecords()
  expect(asked).toHaveLength(2)
  asked[0]?.resolve('before')
  asked[1]?.resolve('after')
  await vi.waitFor(() => expect(observer.getCurrentResult()).toMatchObject({ status: 'success', isFetching: false }))
  expect(observer.getCurrentResult().data).toBe('after')
  leave()
})
