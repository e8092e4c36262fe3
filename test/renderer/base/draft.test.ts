import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CallError } from '../../../renderer/base/api.ts'
import { createDraft, type Patch } from '../../../renderer/base/save/draft.ts'

/** A store that answers when the test says so. */
const slowStore = () => {
  const asked: { readonly id: number | null; readonly patch: Patch }[] = []
  const answers: { readonly take: () => void; readonly refuse: (error: CallError) => void }[] = []
  const save = (id: number | null, patch: Patch) => {
    asked.push({ id, patch })
    return new Promise<{ readonly id: number }>((resolve, reject) => {
      answers.push({ take: () => resolve({ id: id ?? 7 }), refuse: reject })
    })
  }
  return { asked, save, answer: () => answers.shift() }
}

const endsTooSoon = new CallError({ kind: 'invalid', field: 'endDate', message: 'Het einde ligt voor het begin.' })
const diskFull = new CallError({ kind: 'full', message: 'De schijf is vol.' })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets everything that waits for an answer go on. */
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('what is typed is saved on its own', () => {
  test('after a pause, once, with only what changed', async () => {
    const { asked, save } = slowStore()
    const draft = createDraft('a', 3, save)
    draft.change('title', 'V')
    await vi.advanceTimersByTimeAsync(700)
    draft.change('title', 'Vo')
    await vi.advanceTimersByTimeAsync(700)
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(100)
    expect(asked).toEqual([{ id: 3, patch: { title: 'Vo' } }])
  })

  test('on leaving the field, without waiting', async () => {
    const { asked, save } = slowStore()
    const draft = createDraft('a', 3, save)
    draft.enter('title')
    draft.change('title', 'Vorming')
    draft.leave('title')
    expect(asked).toHaveLength(1)
  })

  test('what is one thing to undo is saved apart from what was typed before it and after it', async () => {
    const { asked, save, answer } = slowStore()
    const draft = createDraft('a', 3, save)
    draft.change('cells', 'typed')
    for (const pasted of ['pasted', 'pasted again']) {
      draft.endStep()
      draft.change('cells', pasted)
      draft.endStep()
      void draft.flush()
    }
    draft.change('cells', 'typed after')
    void draft.flush()
    for (let saves = 0; saves < 4; saves++) {
      await settle()
      answer()?.take()
    }
    await settle()
    expect(asked.map(({ patch }) => patch['cells'])).toEqual(['typed', 'pasted', 'pasted again', 'typed after'])
    expect(draft.get()).toMatchObject({ unsaved: [], problem: null })
  })

  test('one save at a time: what changes meanwhile follows after it', async () => {
    const { asked, save, answer } = slowStore()
    const draft = createDraft('a', 3, save)
    draft.change('title', 'eerst')
    void draft.flush()
    draft.change('title', 'dan')
    void draft.flush()
    await settle()
    expect(asked).toHaveLength(1)
    answer()?.take()
    await settle()
    expect(asked.map(({ patch }) => patch)).toEqual([{ title: 'eerst' }, { title: 'dan' }])
    answer()?.take()
    await settle()
    expect(draft.get()).toMatchObject({ edits: {}, unsaved: [] })
  })

  test('the text under the cursor stays as typed until the field is left', async () => {
    const { save, answer } = slowStore()
    const draft = createDraft('a', 3, save)
    draft.enter('title')
    draft.change('title', 'Samen ')
    void draft.flush()
    answer()?.take()
    await settle()
    expect(draft.get()).toMatchObject({ edits: { title: 'Samen ' }, unsaved: [] })
    draft.leave('title')
    expect(draft.get().edits).toEqual({})
  })
})

describe('a new record', () => {
  test('is not made of nothing', async () => {
    const { asked, save } = slowStore()
    const draft = createDraft('a', null, save)
    draft.change('title', ' ')
    draft.change('actors', [])
    await draft.flush()
    expect(asked).toEqual([])
    expect(draft.get()).toMatchObject({ edits: {}, unsaved: [] })
  })

  test('is made once, however fast one types on', async () => {
    const { asked, save, answer } = slowStore()
    const draft = createDraft('a', null, save)
    draft.change('title', 'Vorming')
    void draft.flush()
    draft.change('location', 'Gent')
    void draft.flush()
    answer()?.take()
    await settle()
    expect(asked.map(({ id }) => id)).toEqual([null, 7])
  })
})

describe('what the store refuses', () => {
  test('stays as typed with its reason, and the other fields are saved', async () => {
    const { asked, save, answer } = slowStore()
    const draft = createDraft('a', 3, save)
    draft.change('endDate', '2022-01-01')
    draft.change('location', 'Gent')
    void draft.flush()
    answer()?.refuse(endsTooSoon)
    await settle()
    answer()?.take()
    await settle()
    expect(asked.map(({ patch }) => patch)).toEqual([{ endDate: '2022-01-01', location: 'Gent' }, { location: 'Gent' }])
    expect(draft.get()).toMatchObject({
      edits: { endDate: '2022-01-01' },
      unsaved: ['endDate'],
      refused: { endDate: 'Het einde ligt voor het begin.' },
    })
  })

  test('for a field that did not change holds up no field that did', async () => {
    const { asked, save, answer } = slowStore()
    const draft = createDraft('a', 3, save)
    draft.change('startDate', '2022-12-01')
    draft.change('location', 'Gent')
    void draft.flush()
    for (const patch of ['both', 'startDate']) {
      expect(answer()?.refuse(endsTooSoon), patch).toBeUndefined()
      await settle()
    }
    answer()?.take()
    await settle()
    expect(asked.at(-1)?.patch).toEqual({ location: 'Gent' })
    expect(draft.get()).toMatchObject({ edits: { startDate: '2022-12-01' }, unsaved: ['startDate'] })
  })

  test('is tried again with the next change, for another field can mend it', async () => {
    const { asked, save, answer } = slowStore()
    const draft = createDraft('a', 3, save)
    draft.change('endDate', '2022-01-01')
    void draft.flush()
    answer()?.refuse(endsTooSoon)
    await settle()
    draft.change('startDate', '2021-12-31')
    void draft.flush()
    answer()?.take()
    await settle()
    expect(asked.at(-1)?.patch).toEqual({ endDate: '2022-01-01', startDate: '2021-12-31' })
    expect(draft.get()).toMatchObject({ edits: {}, unsaved: [], refused: {} })
  })
})

test('a full disk loses nothing: all is kept and saved when asked again', async () => {
  const { asked, save, answer } = slowStore()
  const draft = createDraft('a', 3, save)
  draft.change('title', 'Vorming')
  void draft.flush()
  answer()?.refuse(diskFull)
  await settle()
  expect(draft.get()).toMatchObject({ edits: { title: 'Vorming' }, problem: { message: 'De schijf is vol.' } })
  void draft.flush()
  answer()?.take()
  await settle()
  expect(asked).toHaveLength(2)
  expect(draft.get()).toMatchObject({ edits: {}, unsaved: [], problem: null })
})

describe('a new record may start with proposals', () => {
  test('they are shown, and saved only with the first thing that is filled in', async () => {
    const { asked, save, answer } = slowStore()
    const draft = createDraft('a', null, save, { status: 'held', offer: 4 })
    expect(draft.get().edits).toEqual({ status: 'held', offer: 4 })
    await draft.flush()
    expect(asked).toEqual([])
    draft.change('title', 'Samen lezen')
    const done = draft.flush()
    expect(asked).toEqual([{ id: null, patch: { status: 'held', offer: 4, title: 'Samen lezen' } }])
    answer()?.take()
    await done
    expect(draft.get()).toMatchObject({ id: 7, edits: {}, unsaved: [] })
  })

  test('what the user changes goes before what was proposed', async () => {
    const { asked, save } = slowStore()
    const draft = createDraft('a', null, save, { status: 'held', offer: 4 })
    draft.change('offer', null)
    draft.change('title', 'Samen lezen')
    void draft.flush()
    expect(asked).toEqual([{ id: null, patch: { status: 'held', offer: null, title: 'Samen lezen' } }])
  })
})

test('after an undo the form shows what the store holds, but for what is not saved yet', async () => {
  const { save, answer } = slowStore()
  const draft = createDraft('a', 3, save)
  draft.enter('title')
  draft.change('title', 'bewaard')
  const done = draft.flush()
  answer()?.take()
  await done
  draft.change('location', 'Gent')
  draft.followStore()
  expect(draft.get().edits).toEqual({ location: 'Gent' })
})
