import type { RecordName } from '../../db/model/index.ts'
import { type BinPart, countBinned, type Emptying, planEmptying } from '../../db/records/bin-plan.ts'
import { type BinTerm, readSettings, writeSettings } from './app-settings.ts'
import type { OpenFile } from './open-file.ts'

/** A part of the bin: chosen records, or all (of one type), or only those that lie there longer than the term. */
export type BinAsked =
  | { readonly type: RecordName; readonly ids: readonly number[] }
  | { readonly type?: RecordName | undefined; readonly due: boolean }

/** How the bin stands. `due`: how many records lie there longer than the term; 0 while there is none. */
export type BinState = { readonly days: BinTerm; readonly total: number; readonly due: number }

/** The bin of the open file. Nothing goes by itself: the app proposes the records that are due, the user removes them. */
export type Bin = {
  readonly state: (type?: RecordName) => BinState
  /** @throws Refusal `unwritable` or `full` */
  readonly setTerm: (days: BinTerm) => void
  /** Plans the emptying, and changes nothing. */
  readonly plan: (asked: BinAsked) => Emptying
  /** Removes for good. @throws Refusal */
  readonly empty: (asked: BinAsked) => Emptying
}

const day = 86_400_000

export const binIn = (userFolder: string, openFile: OpenFile, now: () => Date): Bin => {
  const days = (): BinTerm => readSettings(userFolder).binDays ?? 90
  const until = (): string => {
    const term = days()
    return term === 'never' ? '' : new Date(now().getTime() - term * day).toISOString()
  }
  const partOf = (asked: BinAsked): BinPart =>
    'ids' in asked ? asked : { type: asked.type, until: asked.due ? until() : undefined }
  return {
    state: (type) => {
      const { reader } = openFile.store()
      const count = (due: boolean) => countBinned(reader, partOf({ type, due }))
      return { days: days(), total: count(false), due: count(true) }
    },
    setTerm: (binDays) => writeSettings(userFolder, { ...readSettings(userFolder), binDays }),
    plan: (asked) => planEmptying(openFile.store().reader, partOf(asked)),
    empty: (asked) => openFile.store().empty(partOf(asked)),
  }
}
