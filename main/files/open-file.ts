import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { putKept } from '../../db/backup/replace.ts'
import { copyStore } from '../../db/file/copy.ts'
import { type AppError, Refusal, toAppError } from '../../db/model/result.ts'
import type { Store } from '../../db/records/store.ts'
import { readSettings } from './app-settings.ts'
import { taskQueue } from './task-queue.ts'
import { listAsRecent, missing, openToWork, openUserFile, rememberOpened } from './user-files.ts'

/** Which file lies open, or why none does. */
export type Opened = { readonly store: Store; readonly example: boolean } | { readonly problem: AppError }

/** The file of records that the app works in: the user's own, or for a while a fresh copy of the example. */
export type OpenFile = {
  readonly opened: () => Opened
  /** @throws Refusal: why the file could not be opened, or `busy` while another one is being opened */
  readonly store: () => Store
  /** Where the user's own file is, or should be. */
  readonly ownPath: () => string
  /** Puts a checked copy of the user's own file at a path: of what is open, when it is. @throws Refusal */
  readonly copyOwn: (to: string) => Promise<void>
  /**
   * Puts what was open back at its place and opens it; gives the name under which the file that took the place is kept, null when
   * there was none. @throws Refusal `missing` when nothing took it, or what the disk says; the files are then as they were
   */
  readonly putBack: () => Promise<string | null>
  /** Where it is when nothing else was chosen. */
  readonly usualPath: string
  readonly openOwn: () => Promise<void>
  readonly openExample: () => Promise<void>
  /** Opens another file, from now on the user's own. @throws Refusal: why it can't be opened; the former file then lies open again */
  readonly openOther: (path: string) => Promise<void>
  /** Makes an empty file where the user's own should be and isn't. */
  readonly startNew: () => Promise<void>
  /** Runs `work` on the user's own file while it is closed, then opens it. @throws the errors of `work` */
  readonly whileClosed: <T>(work: (path: string) => Promise<T>) => Promise<T>
  readonly close: () => void
}

const changing: Opened = {
  problem: { kind: 'busy', message: 'Je gegevens worden net geopend. Er is niets gewijzigd. Probeer het zo opnieuw.' },
}

/** The services that opening a file uses. */
type Surroundings = {
  /** Hears why a file could not be opened. */
  readonly log: (cause: unknown) => void
  /** Lays the example year at a path where nothing lies. */
  readonly makeExample: (path: string) => Promise<void>
  /** The file that the app was started with. */
  readonly given?: string | undefined
}

/** A fresh copy of the example year: what was tried out in the last one goes. */
const exampleIn = async (folder: string, makeExample: Surroundings['makeExample']): Promise<Store> => {
  const path = join(folder, 'voorbeeld-2022.jaarverslag')
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
  await makeExample(path)
  return openToWork(path)
}

/**
 * The user's files; what belongs to this laptop is in `folder`. A failure is kept as a problem for the screen, the file stays as it was.
 */
export const openFileIn = async (folder: string, { log, makeExample, given }: Surroundings): Promise<OpenFile> => {
  const usualPath = join(folder, 'gegevens.jaarverslag')
  let own = given ?? readSettings(folder).file ?? usualPath

  const tell = (work: () => void): void => {
    try {
      work()
    } catch (cause) {
      // The file lies open all the same; only the next start doesn't know.
      log(cause)
    }
  }
  const open = async (example: boolean): Promise<Opened> => {
    try {
      return { store: await (example ? exampleIn(folder, makeExample) : openUserFile(own, usualPath)), example }
    } catch (cause) {
      log(cause)
      return { problem: toAppError(cause) }
    }
  }

  let latest = await open(false)
  /** A file that is no longer at its place is a problem, though it lies open. */
  const opened = (): Opened => {
    if (!('store' in latest) || latest.example) return latest
    try {
      latest.store.checkPlace()
      return latest
    } catch (cause) {
      return { problem: toAppError(cause) }
    }
  }
  if (given !== undefined && 'store' in latest) tell(() => rememberOpened(folder, given, usualPath))
  /** @throws Refusal: it is not at its place any more, and what is open can't be kept */
  const close = (): void => {
    const { store } = 'store' in latest ? latest : { store: null }
    store?.close()
    latest = changing
    const kept = store?.kept() ?? null
    if (kept !== null && existsSync(kept)) tell(() => listAsRecent(folder, kept))
  }
  // Two clicks must not leave a second file open that nobody closes.
  const inTurn = taskQueue()
  const swap = (example: boolean): Promise<void> =>
    inTurn(async () => {
      close()
      latest = await open(example)
    })
  return {
    opened,
    store: () => {
      const found = opened()
      if ('problem' in found) throw new Refusal(found.problem)
      return found.store
    },
    copyOwn: (to) => ('store' in latest && !latest.example ? latest.store.copyTo(to) : copyStore(own, to)),
    putBack: () =>
      inTurn(async () => {
        const kept = 'store' in latest && !latest.example ? latest.store.kept() : null
        if (kept === null)
          throw missing('Wat open was, is er niet om terug te zetten. Er is niets gewijzigd. Probeer opnieuw.')
        close()
        try {
          return putKept(kept, own, new Date())
        } finally {
          latest = await open(false)
        }
      }),
    ownPath: () => own,
    usualPath,
    openOwn: () => swap(false),
    openExample: () => swap(true),
    openOther: (path) =>
      inTurn(async () => {
        const former = opened()
        const isSame = 'store' in former && former.store.path === path
        if (isSame) return
        const store = await openUserFile(path, usualPath)
        close()
        own = path
        latest = { store, example: false }
        tell(() => rememberOpened(folder, path, usualPath))
      }),
    startNew: () =>
      inTurn(async () => {
        if (existsSync(own)) throw missing(`${own} staat er weer. Er is niets gewijzigd. Probeer opnieuw.`)
        close()
        try {
          latest = { store: await openToWork(own), example: false }
        } catch (cause) {
          latest = { problem: toAppError(cause) }
          throw cause
        }
      }),
    whileClosed: (work) =>
      inTurn(async () => {
        close()
        try {
          return await work(own)
        } finally {
          latest = await open(false)
        }
      }),
    close: () => tell(close),
  }
}
