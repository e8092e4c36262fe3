import { appErrorOf, call } from '../api.ts'
import { outdateAll } from '../query-client.ts'
import { goTo, hrefOf } from '../route.ts'
import { flushDrafts, followStore } from '../save/drafts.ts'
import { screenOf } from '../screens/index.ts'
import { toast } from '../shell/toasts.tsx'
import { isTyping } from './typing.ts'
import { type Direction, undoText } from './undo-text.ts'

/** One step at a time, whatever the speed of the keys. */
let last: Promise<void> = Promise.resolve()
/** Takes the former message away: what it says is no longer the last thing done. */
let forget: () => void = () => {}

const step = async (direction: Direction): Promise<void> => {
  // What is typed but not saved is the last thing done.
  await flushDrafts()
  const batch = await call(`changes.${direction}`, undefined)
  followStore()
  outdateAll()
  forget()
  const screen = batch?.records === 1 ? screenOf(batch.type) : undefined
  const href = screen === undefined || batch === null ? null : hrefOf(screen.path, batch.record)
  const back: Direction = direction === 'undo' ? 'redo' : 'undo'
  forget = toast({
    text: undoText(direction, batch),
    ...(batch !== null && {
      action: { label: back === 'redo' ? 'Opnieuw' : 'Ongedaan maken', run: () => void move(back) },
    }),
    ...(href !== null && href !== window.location.hash && { also: { label: 'Toon', run: () => goTo(href) } }),
  })
}

const move = (direction: Direction): Promise<void> => {
  last = last.then(() =>
    step(direction).catch((cause: unknown) => {
      toast({ text: appErrorOf(cause).message })
    }),
  )
  return last
}

/** Undo and redo as the keys mean them: of the typing in a field while that is all there is of it, else of what was done. */
export const undoOrRedo = (direction: Direction): void => {
  // The browser has no other way to its own undo, and the menu's click can't reach it.
  if (isTyping()) document.execCommand(direction)
  else void move(direction)
}
