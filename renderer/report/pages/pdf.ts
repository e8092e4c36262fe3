import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** Where a section of the report opens: its page, from 1, and how far down that page, from 0 to 1. */
export type Anchor = { readonly address: string; readonly page: number; readonly at: number }

/** A PDF opened for the screen, and how to let it go. */
export type OpenPdf = {
  readonly pdf: PDFDocumentProxy
  /** In the order of the pages. */
  readonly anchors: readonly Anchor[]
  readonly close: () => void
}

/** A reference to a page, and where on it in points from the bottom: `[page, {name: 'XYZ'}, x, y, zoom]`. */
const anchorOf = async (pdf: PDFDocumentProxy, address: string, target: unknown): Promise<readonly Anchor[]> => {
  if (!Array.isArray(target)) return []
  const [reference, , , y]: readonly unknown[] = target
  const index = await pdf.getPageIndex(reference as Parameters<PDFDocumentProxy['getPageIndex']>[0])
  const { height } = (await pdf.getPage(index + 1)).getViewport({ scale: 1 })
  return [{ address, page: index + 1, at: typeof y === 'number' ? 1 - y / height : 0 }]
}

const anchorsOf = async (pdf: PDFDocumentProxy): Promise<readonly Anchor[]> => {
  const named: ReadonlyMap<string, unknown> = await pdf.getDestinations()
  const anchors = await Promise.all([...named].map(([address, target]) => anchorOf(pdf, address, target)))
  return anchors.flat().toSorted((one, other) => one.page - other.page || one.at - other.at)
}

/** Opens the bytes of a PDF. The worker takes what it is given, so it gets a copy. */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, useWorkerFetch: false })
  const pdf = await task.promise
  return { pdf, anchors: await anchorsOf(pdf), close: () => void task.destroy() }
}
