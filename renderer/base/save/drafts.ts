import type { RecordName } from '../../../db/model/index.ts'
import type { AppError } from '../../../db/model/result.ts'
import { appErrorOf, call, records } from '../api.ts'
import { observable } from '../observable.ts'
import { keys, outdateRecords, queryClient } from '../query-client.ts'
import { hrefOf, leaveField, newItem, renameTo } from '../route.ts'
import { createDraft, type Draft, type Patch } from './draft.ts'
import { keeper, type Typing, typingOf } from './keep-typing.ts'

/** How the work as a whole is saved, for the foot of the sidebar. */
export type SaveStatus = {
  readonly busy: boolean
  readonly refused: number
  readonly problem: AppError | null
  /** Where the first thing stands that is not saved, down to the field that was refused; null while all is. */
  readonly place: string | null
  /** When the last save succeeded; null when nothing was saved yet since the start. */
  readonly savedAt: Date | null
}

/** The type of a record, and the screen where it is written. */
type Place = { readonly type: RecordName; readonly path: string }

const drafts = new Map<string, Draft>()
const places = new WeakMap<Draft, Place>()
let made = 0

export const saveStatus = observable<SaveStatus>({
  busy: false,
  refused: 0,
  problem: null,
  place: null,
  savedAt: null,
})

const placeOf = (draft: Draft): string | null => {
  const place = places.get(draft)
  const { id, refused, problem } = draft.get()
  const [field] = Object.keys(refused)
  if (place === undefined || (field === undefined && problem === null)) return null
  return hrefOf(place.path, id ?? newItem, field)
}

const summarise = () => {
  const states = [...drafts.values()].map((draft) => draft.get())
  saveStatus.set((before) => ({
    ...before,
    busy: states.some(
      ({ unsaved, refused, problem }) => problem === null && unsaved.some((name) => !(name in refused)),
    ),
    refused: states.reduce((sum, { refused }) => sum + Object.keys(refused).length, 0),
    problem: states.find(({ problem }) => problem !== null)?.problem ?? null,
    place: [...drafts.values()].map(placeOf).find((place) => place !== null) ?? null,
  }))
}

/** All that the store doesn't hold. */
export const typedNow = (): readonly Typing[] =>
  [...drafts.values()].flatMap((draft) => {
    const place = places.get(draft)
    return place === undefined ? [] : (typingOf(place.type, draft.get()) ?? [])
  })

/** JSON is all that crosses; a value that is typed is nothing else. */
const keeping = keeper(typedNow, (all) => call('unsaved.keep', JSON.parse(JSON.stringify({ drafts: all }))))

/** Has what is typed lie on the disk now; whether it does. */
export const keepTyping = keeping.now

const slot = (type: RecordName, id: number | null) => `${type}:${id ?? 'new'}`

const make = (place: Place, id: number | null, proposals: Patch): Draft => {
  const { type, path } = place
  const draft: Draft = createDraft(
    `${type}-${made++}`,
    id,
    async (savedId, patch: Patch) => {
      const record = await records(type).save(savedId, patch)
      queryClient.setQueryData(keys.record(type, record.id), record)
      outdateRecords()
      if (savedId === null) {
        drafts.delete(slot(type, null))
        drafts.set(slot(type, record.id), draft)
        renameTo(hrefOf(path, newItem), hrefOf(path, record.id))
      }
      saveStatus.set((now) => ({ ...now, savedAt: new Date() }))
      return record
    },
    proposals,
  )
  draft.subscribe(summarise)
  draft.subscribe(keeping.changed)
  places.set(draft, place)
  drafts.set(slot(type, id), draft)
  return draft
}

/** Has the next new record of a type start with values of another. */
export const proposeForNew = (place: Place, proposals: Patch): void => {
  const waiting = drafts.get(slot(place.type, null))?.get()
  // What was typed in a new record and could not be saved goes first.
  if (waiting === undefined || waiting.unsaved.length === 0) make(place, null, proposals)
}

/**
 * The draft of a record, or of the one new record of its type (`id` null). It outlives the form, so that what the store
 * refused is still there when the user comes back.
 */
export const draftOf = (place: Place, id: number | null): Draft =>
  drafts.get(slot(place.type, id)) ?? make(place, id, {})

/** The record is gone for good, and what was typed into it. */
export const forgetDraft = (type: RecordName, id: number): void => {
  drafts.get(slot(type, id))?.discard()
  drafts.delete(slot(type, id))
  summarise()
}

/** Lets go of what was typed into records that were removed for good: it has no place any more. */
export const forgetGone = async (): Promise<void> => {
  for (const draft of [...drafts.values()]) {
    const [type, { id, unsaved }] = [places.get(draft)?.type, draft.get()]
    if (type === undefined || id === null || unsaved.length === 0) continue
    await records(type)
      .get(id)
      .catch((cause: unknown) => {
        if (appErrorOf(cause).kind === 'missing') forgetDraft(type, id)
      })
  }
}

/** Saves what is unsaved, also in the field that has the focus. */
export const flushDrafts = async (): Promise<void> => {
  await Promise.all([...drafts.values()].map((draft) => draft.flush()))
}

/** The store changed otherwise than through a form. */
export const followStore = (): void => {
  for (const draft of drafts.values()) draft.followStore()
}

/** Finishes what is half typed and saves all of it, as before another file is opened. */
export const flushAll = async (): Promise<void> => {
  leaveField()
  await flushDrafts()
}

/** Whether the store holds all that was typed. */
export const isAllSaved = (): boolean => [...drafts.values()].every((draft) => draft.get().unsaved.length === 0)

/** Another file of records lies open: the drafts of the former one have no place in it. */
export const forgetDrafts = (): void => {
  drafts.clear()
  saveStatus.set(() => ({ busy: false, refused: 0, problem: null, place: null, savedAt: null }))
}
