import './pages.css'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useRef } from 'react'
import { useDrawing } from './draw.ts'
import { FigureLinks } from './figure-links.tsx'
import type { FigurePlace } from './use-pdf.ts'

type Props = {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  readonly total: number
  readonly figures: readonly FigurePlace[] | undefined
}

/** One page, with its text; each figure on it leads to where it comes from. */
export const PdfPage = ({ pdf, number, total, figures }: Props) => {
  const frame = useRef<HTMLDivElement>(null)
  useDrawing(frame, pdf, number, true)
  return (
    <figure className="page-frame" data-page={number} aria-label={`Pagina ${number} van ${total}`}>
      <div ref={frame} className="sheet" />
      {figures !== undefined && <FigureLinks places={figures} />}
    </figure>
  )
}
