import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** A PDF opened for the screen, and how to let it go. */
export type OpenPdf = { readonly pdf: PDFDocumentProxy; readonly close: () => void }

/** Opens the bytes of a PDF. The worker takes what it is given, so it gets a copy. */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, useWorkerFetch: false })
  const pdf = await task.promise
  return { pdf, close: () => void task.destroy() }
}
