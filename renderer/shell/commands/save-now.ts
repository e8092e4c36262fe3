import { flushAll, isAllSaved } from '../../base/save/drafts.ts'
import { toast } from '../../ui/toasts.tsx'

/** For who is used to saving: finishes what is half typed, and says that all is safe. */
export const saveNow = async (): Promise<void> => {
  const { activeElement } = document
  await flushAll()
  if (activeElement instanceof HTMLElement) activeElement.focus()
  toast({
    text: isAllSaved()
      ? 'Alles is al bewaard. Dat gebeurt vanzelf terwijl je typt.'
      : 'Nog niet alles is bewaard. Kijk na wat er bij dat veld staat.',
  })
}
