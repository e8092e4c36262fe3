import { expect, test, vi } from 'vitest'
import { CallError } from '../../../renderer/base/api.ts'
import { createDraft, type Patch } from '../../../renderer/base/save/draft.ts'
import { keeper, type Typing, typingOf } from '../../../renderer/base/save/keep-typing.ts'
import { settle } from '../../../renderer/base/save/settle.ts'

const full = new CallError({ kind: 'full', message: 'De schijf is vol.' })
const unreadable = new CallError({ kind: 'invalid', field: 'participants', message: 'Dat is geen getal.' })

/** One training that is written; `store` takes its patches, `disk` what is not saved. */
const writing = (
  store: (patch: Patch) => Promise<void>,
  disk: (all: readonly Typing[]) => Promise<void> = async () => {},
) => {
  const draft = createDraft('a', 3, async (_id, patch) => {
    await store(patch)
    return { id: 3 }
  })
  const typed = () => [typingOf('activity', draft.get())].filter((one) => one !== null)
  const keep = keeper(typed, disk).now
  return { draft, settled: (finish = () => {}) => settle({ finish, typed, keep, save: () => draft.flush() }) }
}

test('what is typed while a save runs is saved too, before the page says that it is ready', async () => {
  const { promise: slow, resolve: letGo } = Promise.withResolvers<void>()
  const saved: Patch[] = []
  const { draft, settled } = writing(async (patch) => {
    if (saved.length === 0) await slow
    saved.push(patch)
  })
  draft.change('title', 'Samen lezen')
  const running = draft.flush()
  draft.change('location', 'Gent')
  // The field that has the focus hands over what is half typed once: when it is left.
  const leave = vi.fn().mockImplementationOnce(() => draft.change('notes', 'half getypt'))
  const done = settled(leave)
  letGo()
  expect(await done).toBe(true)
  await running
  expect(Object.assign({}, ...saved)).toEqual({ title: 'Samen lezen', location: 'Gent', notes: 'half getypt' })
  expect(typingOf('activity', draft.get())).toBeNull()
})

test('all of it lies on the disk before the first save begins', async () => {
  const steps: string[] = []
  const { draft, settled } = writing(
    async (patch) => void steps.push(`saved ${JSON.stringify(patch)}`),
    async (all) => void steps.push(`kept ${JSON.stringify(all.map(({ values }) => values))}`),
  )
  draft.change('title', 'Samen lezen')
  await settled()
  expect(steps.slice(0, 2)).toEqual(['kept [{"title":"Samen lezen"}]', 'saved {"title":"Samen lezen"}'])
})

test('what the store refuses is safe when it lies on the disk, and only then', async () => {
  const refuse = async (patch: Patch) => {
    if ('participants' in patch) throw unreadable
  }
  const { draft, settled } = writing(refuse)
  draft.change('participants', -1)
  draft.change('title', 'Samen lezen')
  expect(await settled()).toBe(true)
  expect(typingOf('activity', draft.get())?.values).toEqual({ participants: -1 })

  const nowhere = writing(refuse, vi.fn().mockRejectedValue(full))
  nowhere.draft.change('participants', -1)
  expect(await nowhere.settled()).toBe(false)
})

test('on a full disk nothing is safe, and nothing is tried for ever', async () => {
  const store = vi.fn().mockRejectedValue(full)
  const { draft, settled } = writing(store, vi.fn().mockRejectedValue(full))
  draft.change('title', 'Samen lezen')
  expect(await settled()).toBe(false)
  expect(store).toHaveBeenCalledOnce()
  expect(typingOf('activity', draft.get())?.values).toEqual({ title: 'Samen lezen' })
})

test('a page in which nothing is typed is ready at once', async () => {
  const store = vi.fn()
  expect(await writing(store).settled()).toBe(true)
  expect(store).not.toHaveBeenCalled()
})
