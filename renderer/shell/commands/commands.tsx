import { useEffect, useState } from 'react'
import { canRun, runCommand, runOnArrival, useCommand } from '../../base/commands/command.ts'
import { commandOf } from '../../base/commands/shortcuts.ts'
import { goTo, hrefOf } from '../../base/route.ts'
import { useYear } from '../../base/year.ts'
import { aboutPath, reportPath } from '../../records/types/index.ts'
import { Palette } from './palette.tsx'
import { saveNow } from './save-now.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { undoOrRedo } from './undo.ts'

const searchList = () => document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus()

/** In a dialog only its own keys count. */
const isInDialog = (): boolean => document.activeElement?.closest('[role="dialog"]') != null

const onKey = (event: KeyboardEvent): void => {
  const command = commandOf(event)
  if (command === undefined || isInDialog()) return
  // The browser's own meaning (print, bookmark, a page's search) has no place here, also when there is nothing to do.
  event.preventDefault()
  event.stopPropagation()
  if (canRun(command)) runCommand(command)
}

/** The commands that hold on every screen, and the keys of all. */
export const Commands = () => {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null)
  const close = () => setOpen(null)
  const { year } = useYear()
  useCommand('undo', () => undoOrRedo('undo', year))
  useCommand('redo', () => undoOrRedo('redo', year))
  useCommand('save', saveNow)
  useCommand('search', searchList)
  useCommand('report', () => goTo(hrefOf(reportPath)))
  useCommand('about', () => goTo(hrefOf(aboutPath)))
  useCommand('export', () => {
    runOnArrival('export')
    goTo(hrefOf(reportPath))
  })
  useCommand('palette', () => setOpen('palette'))
  useCommand('shortcuts', () => setOpen('shortcuts'))
  // Heard before any control, which would keep some of the keys for itself.
  useEffect(() => {
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
  return (
    <>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
    </>
  )
}
