import { toast } from '../ui/toasts.tsx'

/** Main loads the page again with this after a crash of its process. */
const mark = '?hersteld'

/** After a crash: says that the window came back, and what that means for the work. */
export const sayIfRecovered = (): void => {
  if (window.location.search !== mark) return
  window.history.replaceState(null, '', window.location.pathname + window.location.hash)
  toast({ text: 'Het venster liep vast en is opnieuw geladen. Alles wat bewaard was, is nog bewaard.' })
}
