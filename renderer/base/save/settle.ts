import type { Typing } from './keep-typing.ts'

/** The work of settling, part by part. */
type Steps = {
  /** Reads what is half typed in the field that has the focus. */
  readonly finish: () => void
  /** What the store doesn't hold. */
  readonly typed: () => readonly Typing[]
  /** Has that lie on the disk; whether it does. */
  readonly keep: () => Promise<boolean>
  readonly save: () => Promise<void>
}

/**
 * Saves what is typed, also what is typed meanwhile, until nothing is left but what can't be saved. Whether all of it is safe: saved,
 * or in the file of unsaved typing, where it lies before the first save begins.
 */
export const settle = async ({ finish, typed, keep, save }: Steps): Promise<boolean> => {
  const unsaved = () => JSON.stringify(typed())
  let before: string
  do {
    finish()
    before = unsaved()
    await keep()
    await save()
  } while (unsaved() !== before)
  return typed().length === 0 || (await keep())
}
