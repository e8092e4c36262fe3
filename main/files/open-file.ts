import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolderOf, backupsIn, isBackup } from '../../db/file/backup-names.ts'
import { openStore } from '../../db/file/open.ts'
import { type AppError, Refusal, toAppError } from '../../db/model/result.ts'
import type { Store } from '../../db/records/store.ts'
import { readSettings, writeSettings } from './app-settings.ts'
import { taskQueue } from './task-queue.ts'

/** Which file lies open, or why none does. */
export type Opened = { readonly store: Store; readonly example: boolean } | { readonly problem: AppError }

/** The file of records that the app works in: the user's own, or for a while a fresh copy of the example. */
export type OpenFile = {
  readonly opened: () => Opened
  /** @throws Refusal: why the file could not be opened, or `busy` while another one is being opened */
  readonly store: () => Store
  /** Where the user's own file is, or should be. */
  readonly ownPath: () => string
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

/** How many files that were worked in are remembered. */
const remembered = 8

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
  return openStore(path)
}

const missing = (message: string): Refusal => new Refusal({ kind: 'missing', message })

/**
 * The user's files; what belongs to this laptop is in `folder`. A failure is kept as a problem for the screen, the file stays as it was.
 */
export const openFileIn = async (folder: string, { log, makeExample, given }: Surroundings): Promise<OpenFile> => {
  const usualPath = join(folder, 'gegevens.jaarverslag')
  let own = given ?? readSettings(folder).file ?? usualPath

  /** A file that was there once is never made anew: its owner would think that all was lost. */
  const checkThere = (path: string): void => {
    if (existsSync(path)) return
    if (path !== usualPath)
      throw missing(
        `Het bestand met je gegevens (${path}) staat er niet. Er is niets gewijzigd. Staat het op een USB-stick of een netwerkschijf, sluit die dan aan en probeer opnieuw. Of open een ander bestand.`,
      )
    if (backupsIn(backupFolderOf(path), path).length > 0)
      throw missing(
        `Het bestand met je gegevens (${path}) is weg, maar je reservekopieën staan er nog. Er is niets gewijzigd. Zet het bestand terug op zijn plaats, of zet een reservekopie terug.`,
      )
  }
  const openPath = async (path: string): Promise<Store> => {
    checkThere(path)
    if (isBackup(path))
      throw new Refusal({
        kind: 'invalid',
        message: `${path} is een reservekopie. Ze blijft zoals ze is. Zet ze terug bij Instellingen, onder Reservekopieën.`,
      })
    return openStore(path)
  }
  /** Who opens a file finds it again at the next start. */
  const remember = (path: string): void => {
    const { file: _former, ...settings } = readSettings(folder)
    const recent = [path, ...(settings.recent ?? []).filter((one) => one !== path)].slice(0, remembered)
    try {
      writeSettings(folder, { ...settings, ...(path !== usualPath && { file: path }), recent })
    } catch (cause) {
      // The file lies open all the same; only the next start doesn't know.
      log(cause)
    }
  }
  const open = async (example: boolean): Promise<Opened> => {
    try {
      return { store: await (example ? exampleIn(folder, makeExample) : openPath(own)), example }
    } catch (cause) {
      log(cause)
      return { problem: toAppError(cause) }
    }
  }

  let opened = await open(false)
  if (given !== undefined && 'store' in opened) remember(given)
  const close = () => {
    if ('store' in opened) opened.store.close()
    opened = changing
  }
  // Two clicks must not leave a second file open that nobody closes.
  const inTurn = taskQueue()
  const swap = (example: boolean): Promise<void> =>
    inTurn(async () => {
      close()
      opened = await open(example)
    })
  return {
    opened: () => opened,
    store: () => {
      if ('problem' in opened) throw new Refusal(opened.problem)
      return opened.store
    },
    ownPath: () => own,
    usualPath,
    openOwn: () => swap(false),
    openExample: () => swap(true),
    openOther: (path) =>
      inTurn(async () => {
        const former = opened
        const isSame = 'store' in former && former.store.path === path
        if (isSame) return
        const store = await openPath(path)
        close()
        own = path
        opened = { store, example: false }
        remember(path)
      }),
    startNew: () =>
      inTurn(async () => {
        if (existsSync(own)) throw missing(`${own} staat er weer. Er is niets gewijzigd. Probeer opnieuw.`)
        close()
        try {
          opened = { store: await openStore(own), example: false }
        } catch (cause) {
          opened = { problem: toAppError(cause) }
          throw cause
        }
      }),
    whileClosed: (work) =>
      inTurn(async () => {
        close()
        try {
          return await work(own)
        } finally {
          opened = await open(false)
        }
      }),
    close,
  }
}
