import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fillWithExample } from '../db/example/index.ts'
import { type AppError, Refusal, toAppError } from '../db/model/result.ts'
import { openStore } from '../db/open.ts'
import type { Store } from '../db/store.ts'

/** Which file lies open, or why none does. */
export type Opened = { readonly store: Store; readonly example: boolean } | { readonly problem: AppError }

/** The file of records that the app works in: the user's own, or for a while a fresh copy of the example. */
export type Shelf = {
  readonly opened: () => Opened
  /** @throws Refusal: why the file could not be opened */
  readonly store: () => Store
  readonly openOwn: () => Promise<void>
  readonly openExample: () => Promise<void>
  readonly close: () => void
}

/** Opens the user's file in `folder`; a failure is kept as a problem for the screen, the file stays as it was. */
export const shelfIn = async (folder: string): Promise<Shelf> => {
  const open = async (example: boolean): Promise<Opened> => {
    try {
      if (!example) return { store: await openStore(join(folder, 'gegevens.jaarverslag')), example }
      const path = join(folder, 'voorbeeld-2022.jaarverslag')
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
      const store = await openStore(path, { now: () => new Date('2023-01-09T09:00:00Z') })
      fillWithExample(store)
      store.close()
      return { store: await openStore(path), example }
    } catch (cause) {
      return { problem: toAppError(cause) }
    }
  }
  let opened = await open(false)
  const close = () => {
    if ('store' in opened) opened.store.close()
  }
  const swap = async (example: boolean) => {
    close()
    opened = await open(example)
  }
  return {
    opened: () => opened,
    store: () => {
      if ('problem' in opened) throw new Refusal(opened.problem)
      return opened.store
    },
    openOwn: () => swap(false),
    openExample: () => swap(true),
    close,
  }
}
