import './print-pages.css'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { blobOf } from '../../ui/pictures/canvas.ts'

/** Dots per inch on paper; a PDF counts 72. */
const sharpness = 200

const pictureOf = async (pdf: PDFDocumentProxy, number: number): Promise<HTMLImageElement> => {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: sharpness / 72 })
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  await page.render({ canvas, viewport, intent: 'print' }).promise
  const image = new Image()
  image.src = URL.createObjectURL(await blobOf(canvas, 'image/png'))
  image.alt = `Pagina ${number}`
  await image.decode()
  return image
}

/**
 * Hands the pages to the printer of the computer, as they are in the PDF: what may be loaded here leaves no room for another viewer.
 * `onPage` hears how many are ready.
 */
export const printPages = async (pdf: PDFDocumentProxy, onPage: (ready: number) => void): Promise<void> => {
  const sheets = document.createElement('div')
  sheets.className = 'printed-pages'
  const clear = () => {
    sheets.remove()
    for (const image of sheets.querySelectorAll('img')) URL.revokeObjectURL(image.src)
  }
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      onPage(number)
      sheets.append(await pictureOf(pdf, number))
    }
  } catch (cause) {
    clear()
    throw cause
  }
  document.body.append(sheets)
  window.addEventListener('afterprint', clear, { once: true })
  window.print()
}
