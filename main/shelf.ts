import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeExample } from '../db/example/index.ts'
import { type AppError, Refusal, toAppError } from '../db/model/result.ts'
import { openStore } from '../db/open.ts'
import type { Store } from '../db/store.ts'

/** Which file lies open, or why none does. */
export type Opened = { readonly store: Store; readonly example: boolean } | { readonly problem: AppError }

/** The file of records that the app works in: the user's own, or for a while a fresh copy of the example. */
export type Shelf = {
  readonly opened: () => Opened
  /** @throws Refusal: why the file could not be opened, or `busy` while another one is being opened */
  readonly store: () => Store
  readonly openOwn: () => Promise<void>
  readonly openExample: () => Promise<void>
  readonly close: () => void
}

const changing: Opened = {
  problem: { kind: 'busy', message: 'Je gegevens worden net geopend. Er is niets gewijzigd. Probeer het zo opnieuw.' },
}

/** A fresh copy of the example year: what was tried out in the last one goes. */
const exampleIn = async (folder: string): Promise<Store> => {
  const path = join(folder, 'voorbeeld-2022.jaarverslag')
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
  await makeExample(path)
  return openStore(path)
}

/**
 * Opens the user's file in `folder`; a failure is kept as a problem for the screen, the file stays as it was.
 * `log` hears why.
 */
export const shelfIn = async (folder: string, log: (cause: unknown) => void): Promise<Shelf> => {
  const open = async (example: boolean): Promise<Opened> => {
    try {
      return { store: await (example ? exampleIn(folder) : openStore(join(folder, 'gegevens.jaarverslag'))), example }
    } catch (cause) {
      log(cause)
      return { problem: toAppError(cause) }
    }
  }
  let opened = await open(false)
  let swapped = Promise.resolve()
  const close = () => {
    if ('store' in opened) opened.store.close()
    opened = changing
  }
  // One after the other: two clicks must not leave a second file open that nobody closes.
  const swap = (example: boolean): Promise<void> => {
    swapped = swapped.then(async () => {
      close()
      opened = await open(example)
    })
    return swapped
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
