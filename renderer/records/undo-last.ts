import { appErrorOf, call } from '../base/api.ts'
import { runCommand } from '../base/commands/command.ts'
import { toast } from '../ui/toasts.tsx'

/** The way back from what was just done, for its message; it takes back nothing else. @throws CallError */
export const undoLast = async (): Promise<{ readonly label: string; readonly run: () => void }> => {
  const { undo: done } = await call('changes.next', undefined)
  const undo = async () => {
    const { undo: next } = await call('changes.next', undefined)
    if (next?.id === done?.id) runCommand('undo')
    else toast({ text: 'Er is intussen iets anders gewijzigd. Met Ctrl+Z ga je stap voor stap terug.' })
  }
  return {
    label: 'Maak ongedaan',
    run: () => void undo().catch((cause: unknown) => toast({ text: appErrorOf(cause).message })),
  }
}
