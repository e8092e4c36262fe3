import type { View } from './inputs.ts'
import { readSettings, writeSettings } from './settings.ts'
import type { Shelf } from './shelf.ts'

/** How the lists are looked at, kept with what belongs to this laptop. */
export type Views = {
  readonly get: () => readonly View[]
  /** @throws Refusal `unwritable` or `full` */
  readonly save: (view: View) => void
}

/** The example is there to be tried out, and its lists of choice are others: how it is looked at goes with it. */
export const viewsIn = (userFolder: string, shelf: Shelf): Views => {
  const isKept = () => {
    const opened = shelf.opened()
    return 'store' in opened && !opened.example
  }
  const get = () => (isKept() ? (readSettings(userFolder).views ?? []) : [])
  return {
    get,
    save: (view) => {
      if (!isKept()) return
      const others = get().filter(({ type }) => type !== view.type)
      writeSettings(userFolder, { ...readSettings(userFolder), views: [...others, view] })
    },
  }
}
