import { useState } from 'react'
import { toast } from '../../ui/toasts.tsx'
import type { OpenPdf } from './pdf.ts'
import { printPages } from './print-pages.ts'

/** Prints the pages once at a time; `printing` is the page that is made ready, null while nothing is printed. */
export const usePrinting = (opened: OpenPdf | null) => {
  const [printing, setPrinting] = useState<number | null>(null)
  const print = () => {
    if (opened === null || printing !== null) return
    setPrinting(1)
    printPages(opened.pdf, setPrinting)
      .catch(() =>
        toast({ text: 'Afdrukken lukt hier niet. Exporteer het verslag en druk het af vanuit je pdf-programma.' }),
      )
      .finally(() => setPrinting(null))
  }
  return { printing, print }
}
