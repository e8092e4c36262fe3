import type { Store } from '../../db/records/store.ts'
import { readSettings, writeSettings } from './app-settings.ts'
import type { OpenFile } from './open-file.ts'
import type { View } from './view.ts'

/** The views of the lists, kept with the settings of this laptop. */
export type Views = {
  readonly get: () => readonly View[]
  /** @throws Refusal `unwritable` or `full` */
  readonly save: (view: View) => void
}

/** The example is there to be tried out, and its lists of choice are others: how it is looked at goes with it. */
export const viewsIn = (userFolder: string, openFile: OpenFile): Views => {
  const tried = new WeakMap<Store, readonly View[]>()
  const example = (): Store | null => {
    const opened = openFile.opened()
    return 'store' in opened && opened.example ? opened.store : null
  }
  const get = () => {
    const store = example()
    return (store === null ? readSettings(userFolder).views : tried.get(store)) ?? []
  }
  return {
    get,
    save: (view) => {
      const views = [...get().filter(({ type }) => type !== view.type), view]
      const store = example()
      if (store === null) writeSettings(userFolder, { ...readSettings(userFolder), views })
      else tried.set(store, views)
    },
  }
}
