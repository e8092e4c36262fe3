import type { Value } from '../../../db/model/field.ts'
import type { AppError } from '../../../db/model/result.ts'
import { appErrorOf } from '../api.ts'
import { type Observable, observable } from '../observable.ts'

export type Patch = Readonly<Record<string, Value>>

/** What the user did to a record and how far it is saved. */
export type DraftState = {
  /** null until the first filled field has made the record. */
  readonly id: number | null
  /** What the form shows instead of the stored value: unsaved, refused, or still being typed. */
  readonly edits: Patch
  readonly unsaved: readonly string[]
  /** What is half typed in a field that reads it only when it is left: as it would be read now. */
  readonly typing: Patch
  /** Field → why the store refuses it. */
  readonly refused: Readonly<Record<string, string>>
  /** Why nothing could be saved, e.g. a full disk. */
  readonly problem: AppError | null
}

export type Draft = Pick<Observable<DraftState>, 'get' | 'subscribe'> & {
  /** A key that stays the same when the new record gets its id. */
  readonly key: string
  readonly enter: (field: string) => void
  readonly change: (field: string, value: Value) => void
  /** What is half typed, which is kept but not saved; undefined when it was read or given up. */
  readonly type: (field: string, value: Value | undefined) => void
  readonly leave: (field: string) => void
  /** What was changed until here is saved as one thing to undo, and what follows as another; those of a new record are one. */
  readonly endStep: () => void
  /** Saves what is unsaved now. Never rejects: what fails stays in the state. */
  readonly flush: () => Promise<void>
  /** The store changed otherwise: shows what it holds now, but for what is unsaved. */
  readonly followStore: () => void
  /** Lets go of what is unsaved: the record itself goes. */
  readonly discard: () => void
}

/** After this pause in typing (ms) the record is saved. */
const pause = 800

const isFilled = (value: Value): boolean =>
  !(
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )

const without = <T>(all: Readonly<Record<string, T>>, names: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)))

/**
 * The one who saves a record: on leaving a field, after a pause in typing, and when asked to. One save at a time, so that none
 * overtakes another; a patch carries only what changed; one refused field holds up no other and keeps what was typed.
 * A new record may start with proposals: they are saved with the first thing that the user fills in, not before.
 */
export const createDraft = (
  key: string,
  id: number | null,
  save: (id: number | null, patch: Patch) => Promise<{ readonly id: number }>,
  proposals: Patch = {},
): Draft => {
  const state = observable<DraftState>({
    id,
    edits: proposals,
    unsaved: [],
    typing: {},
    refused: {},
    problem: null,
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let changes = 0
  let inField: string | null = null
  /** Earlier states of what is unsaved, which are saved before it. */
  let steps: readonly Patch[] = []

  /** The typed text stays under the cursor until the field is left, for the store may have trimmed it. */
  const settle = (sent: Patch, savedId: number) =>
    state.set((now) => {
      const saved = Object.keys(sent).filter((name) => Object.is(now.edits[name], sent[name]))
      const shown = saved.filter((name) => name !== inField)
      return {
        ...now,
        id: savedId,
        edits: without(now.edits, shown),
        unsaved: now.unsaved.filter((name) => !saved.includes(name)),
      }
    })

  /** The field that the store refuses and why; null when the patch is saved. @throws what stopped the store itself */
  const send = async (patch: Patch): Promise<{ readonly field: string; readonly message: string } | null> => {
    try {
      const record = await save(state.get().id, patch)
      settle(patch, record.id)
      return null
    } catch (cause) {
      const { kind, field, message } = appErrorOf(cause)
      if (kind !== 'invalid' || field === undefined) throw cause
      return { field, message }
    }
  }

  /** Saves what can be saved: without the refused field, or field by field when the fault lies with another one. */
  const sendAround = async (patch: Patch): Promise<Readonly<Record<string, string>>> => {
    const refusal = Object.keys(patch).length === 0 ? null : await send(patch)
    if (refusal === null) return {}
    const refused = { [refusal.field]: refusal.message }
    if (refusal.field in patch) return { ...(await sendAround(without(patch, [refusal.field]))), ...refused }
    const parts = Object.entries(patch).map(([name, value]) => ({ [name]: value }))
    if (parts.length === 1) return refused
    let all: Readonly<Record<string, string>> = {}
    for (const part of parts) all = { ...all, ...(await sendAround(part)) }
    return all
  }

  const unsavedNow = (): Patch => {
    const { edits, unsaved } = state.get()
    return Object.fromEntries(unsaved.map((name) => [name, edits[name] ?? null]))
  }

  const saveOnce = async (): Promise<void> => {
    const { id, edits, unsaved: changed } = state.get()
    const [step, ...later] = steps
    steps = id === null ? [] : later
    if (id === null && !changed.some((name) => isFilled(edits[name] ?? null))) {
      state.set((now) => ({ ...now, edits: proposals, unsaved: [], refused: {} }))
      return
    }
    if (id === null) state.set((now) => ({ ...now, unsaved: Object.keys(now.edits) }))
    try {
      const refused = await sendAround((id === null ? undefined : step) ?? unsavedNow())
      state.set((now) => ({ ...now, refused, problem: null }))
    } catch (cause) {
      state.set((now) => ({ ...now, problem: appErrorOf(cause) }))
    }
  }

  const saveAll = async (): Promise<void> => {
    let isLatest: boolean
    do {
      const [saved, earlier] = [changes, steps.length]
      await saveOnce()
      isLatest = saved === changes && earlier === 0
    } while (!isLatest)
    running = null
  }

  const flush = (): Promise<void> => {
    clearTimeout(timer)
    if (state.get().unsaved.length === 0) return Promise.resolve()
    running ??= saveAll()
    return running
  }

  return {
    key,
    get: state.get,
    subscribe: state.subscribe,
    enter: (field) => {
      inField = field
    },
    change: (field, value) => {
      changes++
      state.set((now) => ({
        ...now,
        edits: { ...now.edits, [field]: value },
        unsaved: [...now.unsaved.filter((name) => name !== field), field],
        typing: without(now.typing, [field]),
        refused: without(now.refused, [field]),
      }))
      clearTimeout(timer)
      timer = setTimeout(flush, pause)
    },
    type: (field, value) =>
      state.set((now) => {
        const typing = without(now.typing, [field])
        return { ...now, typing: value === undefined ? typing : { ...typing, [field]: value } }
      }),
    leave: (field) => {
      if (inField === field) inField = null
      const { edits, unsaved } = state.get()
      if (!(field in edits)) return
      if (unsaved.includes(field)) void flush()
      else if (state.get().id !== null) state.set((now) => ({ ...now, edits: without(now.edits, [field]) }))
    },
    endStep: () => {
      const step = unsavedNow()
      const ended = steps.at(-1)
      const isChanged = Object.keys(step).some((name) => !Object.is(step[name], ended?.[name]))
      if (isChanged) steps = [...steps, step]
    },
    flush,
    followStore: () =>
      state.set((now) => ({
        ...now,
        edits: Object.fromEntries(Object.entries(now.edits).filter(([name]) => now.unsaved.includes(name))),
      })),
    discard: () => {
      clearTimeout(timer)
      steps = []
      state.set((now) => ({ ...now, edits: {}, unsaved: [], typing: {}, refused: {}, problem: null }))
    },
  }
}
