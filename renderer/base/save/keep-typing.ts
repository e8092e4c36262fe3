import type { RecordName } from '../../../db/model/index.ts'
import type { DraftState, Patch } from './draft.ts'

/** A record that something is typed into which is not saved. */
export type Typing = { readonly type: RecordName; readonly id: number | null; readonly values: Patch }

/** What is typed stays this long (ms) in the window alone; with the time to write it, less than a second can be lost. */
const keepWithin = 400

/** What of a draft the store doesn't hold; null when it holds all. A new record that nothing was done to has nothing. */
export const typingOf = (type: RecordName, { id, edits, unsaved, typing }: DraftState): Typing | null => {
  const values = { ...Object.fromEntries(unsaved.map((name) => [name, edits[name] ?? null])), ...typing }
  return Object.keys(values).length === 0 ? null : { type, id, values }
}

/**
 * Hands over what is typed, soon after each change and one hand-over at a time. `collect` says what there is, `keep` writes it; that
 * it can't be written is no reason to stop typing: the save that follows says why.
 */
export const keeper = (collect: () => readonly Typing[], keep: (all: readonly Typing[]) => Promise<unknown>) => {
  let isWaiting = false
  let kept = '[]'
  let running = Promise.resolve()
  const hand = async (): Promise<void> => {
    isWaiting = false
    const all = collect()
    const content = JSON.stringify(all)
    if (content === kept) return
    kept = content
    await keep(all).catch(() => {
      kept = ''
    })
  }
  const next = (): Promise<void> => {
    running = running.then(hand)
    return running
  }
  return {
    /** Hands over now; whether all that is typed is written. */
    now: async (): Promise<boolean> => {
      await next()
      return kept === JSON.stringify(collect())
    },
    changed: (): void => {
      if (isWaiting) return
      isWaiting = true
      setTimeout(next, keepWithin)
    },
  }
}
