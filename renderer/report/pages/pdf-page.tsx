import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useRef } from 'react'
import { useDrawing } from './draw.ts'

type Props = { readonly pdf: PDFDocumentProxy; readonly number: number; readonly total: number }

/** One page, with its text. */
export const PdfPage = ({ pdf, number, total }: Props) => {
  const frame = useRef<HTMLDivElement>(null)
  useDrawing(frame, pdf, number, true)
  return (
    <figure className="page-frame" data-page={number} aria-label={`Pagina ${number} van ${total}`}>
      <div ref={frame} className="sheet" />
    </figure>
  )
}
