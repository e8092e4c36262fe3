import { existsSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { donorOf, type Rescued, rescueInto } from '../../db/backup/rescue.ts'
import { faultsOf } from '../../db/file/verify.ts'
import { Refusal } from '../../db/model/result.ts'
import { readSettings } from './app-settings.ts'
import { copyRecords } from './copy-records.ts'
import type { Desktop } from './desktop.ts'
import type { OpenFile } from './open-file.ts'
import { risksOfClock, risksOfPlace, type Warning } from './risks.ts'
import { freeName, makeWhole } from './write-file.ts'

/** The user's file of records: its place, size and latest change. */
export type FileState = {
  readonly path: string
  /** Whether it is the usual place on this machine. */
  readonly isUsual: boolean
  readonly bytes: number
  readonly changedAt: string | null
  /** Other files that were worked in and are still there, latest first; the usual one among them. */
  readonly others: readonly string[]
}

/** The records saved out of a damaged file, and the path of their new file. */
export type RescuedFile = Rescued & { readonly path: string }

/** The user's file of records: where it is, whether it is sound, copies of it, and other files. */
export type RecordsFile = {
  readonly state: () => FileState
  /** Looks at every page. Gives the faults; none when it is sound. */
  readonly check: () => readonly string[]
  /** Asks for a place and puts a copy there; null when the user thinks better of it. @throws Refusal */
  readonly saveCopy: () => Promise<string | null>
  /** Asks for a file and opens it; whether one was chosen. @throws Refusal; what lay open lies open again */
  readonly choose: () => Promise<boolean>
  /** Opens one of `others`. @throws Refusal */
  readonly open: (path: string) => Promise<void>
  /** Makes a copy on the usual place, beside what is there, and works in that from now on. @throws Refusal */
  readonly bringHome: () => Promise<void>
  /** Reads what can be read into a new file beside the damaged one, and opens that. @throws Refusal */
  readonly rescue: () => Promise<RescuedFile>
  /** The system asks for a file, by a double-click. The page opens it, once all that is typed is saved. */
  readonly ask: (path: string) => void
  /** The file that was asked for and not opened yet. */
  readonly asked: () => string | null
  /** @throws Refusal; what lay open lies open again */
  readonly openAsked: () => Promise<void>
  /** @throws Refusal `missing` when the folder is gone too */
  readonly showInFolder: () => Promise<void>
  readonly warnings: () => readonly Warning[]
}

/** `gegevens.jaarverslag` → `gegevens (gered).jaarverslag`; what has the word already gets a number, not the word again. */
const withWord = (path: string, word: string): string => {
  const extension = extname(path)
  const stem = basename(path, extension).replace(new RegExp(`( \\(${word}\\)( \\(\\d+\\))?)+$`), '')
  const wanted = join(dirname(path), `${stem} (${word})${extension}`)
  return existsSync(wanted) ? join(dirname(path), freeName(wanted)) : wanted
}

const openFolder = async (desktop: Desktop, folder: string): Promise<void> => {
  const reason = await desktop.open(folder)
  if (reason !== '')
    throw new Refusal(
      { kind: 'missing', message: `De map ${folder} is er niet. Sluit de stick of schijf aan en probeer opnieuw.` },
      reason,
    )
}

export const recordsFileOf = (
  openFile: OpenFile,
  desktop: Desktop,
  userFolder: string,
  now: () => Date,
): RecordsFile => {
  const others = (): readonly string[] => {
    const own = openFile.ownPath()
    const known = [...(readSettings(userFolder).recent ?? []), openFile.usualPath]
    return [...new Set(known)].filter((path) => path !== own && existsSync(path))
  }
  let asked: string | null = null

  return {
    state: () => {
      const path = openFile.ownPath()
      const opened = openFile.opened()
      return {
        path,
        isUsual: path === openFile.usualPath,
        bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
        changedAt: 'store' in opened && !opened.example ? opened.store.changedAt() : null,
        others: others(),
      }
    },
    check: () => faultsOf(openFile.store().reader),
    saveCopy: async () => {
      const path = openFile.ownPath()
      const to = await desktop.askPath(withWord(join(desktop.documents(), basename(path)), 'kopie'), 'records')
      if (to === null) return null
      if (to === path)
        throw new Refusal({
          kind: 'invalid',
          message: 'Dat is het bestand waarin je werkt. Er is niets gewijzigd. Kies een andere naam of map.',
        })
      await copyRecords(openFile.copyOwn, to)
      return to
    },
    choose: async () => {
      const path = await desktop.askFile(openFile.ownPath())
      if (path === null) return false
      await openFile.openOther(path)
      return true
    },
    open: async (path) => {
      if (!others().includes(path))
        throw new Refusal({ kind: 'missing', message: `${path} staat er niet meer. Er is niets gewijzigd.` })
      await openFile.openOther(path)
    },
    bringHome: async () => {
      const usual = openFile.usualPath
      const to = existsSync(usual) ? join(dirname(usual), freeName(usual)) : usual
      await copyRecords(openFile.copyOwn, to)
      await openFile.openOther(to)
    },
    rescue: async () => {
      const path = openFile.ownPath()
      const to = withWord(path, 'gered')
      const rescued = await makeWhole(to, (beside) => rescueInto(path, beside, donorOf(path)))
      await openFile.openOther(to)
      return { ...rescued, path: to }
    },
    ask: (path) => {
      asked = path
    },
    asked: () => asked,
    openAsked: async () => {
      const path = asked
      asked = null
      if (path !== null) await openFile.openOther(path)
    },
    showInFolder: async () => {
      const path = openFile.ownPath()
      if (existsSync(path)) desktop.showInFolder(path)
      else await openFolder(desktop, dirname(path))
    },
    warnings: () => {
      const opened = openFile.opened()
      if ('problem' in opened || opened.example) return []
      return [...risksOfPlace(opened.store.path), ...risksOfClock(opened.store.changedAt(), now())]
    },
  }
}
