import { appErrorOf, type Batch, call } from '../../base/api.ts'
import { outdateAll } from '../../base/query-client.ts'
import { goTo } from '../../base/route.ts'
import { flushDrafts, followStore } from '../../base/save/drafts.ts'
import { screenOf } from '../../records/types/index.ts'
import { placeOfRecord } from '../../report/explain/record-place.ts'
import { toast } from '../../ui/toasts.tsx'
import { isTyping } from './typing.ts'
import { type Direction, undoText } from './undo-text.ts'

/** One step at a time, whatever the speed of the keys. */
let last: Promise<void> = Promise.resolve()
/** Takes the former message away: what it says is no longer the last thing done. */
let forget: () => void = () => {}

/** Where the one record of a batch is opened: on its screen, or in the report of the year; null where it can't be. */
const placeOf = async ({ records, type, record }: Batch, year: number): Promise<string | null> => {
  if (records !== 1) return null
  const sections = screenOf(type) === undefined ? (await call('report.composition', { year })).sections : []
  return placeOfRecord(sections, type, record)
}

const isHere = (href: string): boolean => window.location.hash.split('?')[0] === href

const step = async (direction: Direction, year: number): Promise<void> => {
  // What is typed but not saved is the last thing done.
  await flushDrafts()
  const batch = await call(`changes.${direction}`, undefined)
  followStore()
  outdateAll()
  forget()
  // What was done is done and told, also when it can't be found where it stands.
  const href = batch === null ? null : await placeOf(batch, year).catch(() => null)
  const back: Direction = direction === 'undo' ? 'redo' : 'undo'
  forget = toast({
    text: undoText(direction, batch),
    ...(batch !== null && {
      action: { label: back === 'redo' ? 'Opnieuw' : 'Maak ongedaan', run: () => void move(back, year) },
    }),
    ...(href !== null && !isHere(href) && { also: { label: 'Toon', run: () => goTo(href) } }),
  })
}

const move = (direction: Direction, year: number): Promise<void> => {
  last = last.then(() =>
    step(direction, year).catch((cause: unknown) => {
      toast({ text: appErrorOf(cause).message })
    }),
  )
  return last
}

/** Undo and redo as the keys mean them: of the typing in a field while that is all there is of it, else of what was done. `year` is on the screen. */
export const undoOrRedo = (direction: Direction, year: number): void => {
  // The browser has no other way to its own undo, and the menu's click can't reach it.
  if (isTyping()) document.execCommand(direction)
  else void move(direction, year)
}
