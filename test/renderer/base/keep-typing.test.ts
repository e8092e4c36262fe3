import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDraft } from '../../../renderer/base/save/draft.ts'
import { keeper, type Typing, typingOf } from '../../../renderer/base/save/keep-typing.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const never = () => new Promise<{ readonly id: number }>(() => {})

test('what is typed is handed over within a second, however fast the typing goes on', async () => {
  const written: (readonly Typing[])[] = []
  const draft = createDraft('a', 3, never)
  const { changed } = keeper(
    () => [typingOf('activity', draft.get())].filter((one) => one !== null),
    async (all) => written.push(all),
  )
  draft.subscribe(changed)
  let text = ''
  for (let key = 0; key < 20; key++) {
    text += 'x'
    draft.change('notes', text)
    await vi.advanceTimersByTimeAsync(100)
    const kept = written.at(-1)?.[0]?.values['notes'] ?? ''
    // A key each tenth of a second: what is kept is never ten keys behind.
    expect(text.length - String(kept).length).toBeLessThan(10)
  }
})

test('what is half typed in a number or a date counts, until it is read', async () => {
  const draft = createDraft('a', null, never)
  draft.type('startDate', 'volgende we')
  expect(typingOf('activity', draft.get())).toEqual({
    type: 'activity',
    id: null,
    values: { startDate: 'volgende we' },
  })
  draft.change('startDate', '2022-03-05')
  expect(typingOf('activity', draft.get())?.values).toEqual({ startDate: '2022-03-05' })
  draft.discard()
  expect(typingOf('activity', draft.get())).toBeNull()
})

test('what the store holds is kept nowhere else, and the proposals of a new record are no typing', async () => {
  const draft = createDraft('a', null, async () => ({ id: 7 }), { format: 'online' })
  expect(typingOf('activity', draft.get())).toBeNull()
  draft.change('title', 'Samen lezen')
  await draft.flush()
  expect(typingOf('activity', draft.get())).toBeNull()
})

test('what could not be written is handed over again with the next change', async () => {
  const keep = vi
    .fn<(all: readonly Typing[]) => Promise<void>>()
    .mockRejectedValueOnce(new Error('disk'))
    .mockResolvedValue()
  const draft = createDraft('a', 3, never)
  const { changed } = keeper(() => [typingOf('activity', draft.get())].filter((one) => one !== null), keep)
  draft.subscribe(changed)
  draft.change('title', 'a')
  await vi.advanceTimersByTimeAsync(400)
  draft.type('hours', null)
  draft.type('hours', undefined)
  await vi.advanceTimersByTimeAsync(400)
  expect(keep).toHaveBeenCalledTimes(2)
})
