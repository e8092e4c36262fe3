import './thumbnails.css'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useDrawing } from './draw.ts'

type ThumbnailProps = {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  readonly isCurrent: boolean
  readonly onPress: () => void
}

const Thumbnail = ({ pdf, number, isCurrent, onPress }: ThumbnailProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const item = useRef<HTMLLIElement>(null)
  useDrawing(frame, pdf, number, false)
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li ref={item}>
      <Button
        className="selectable thumbnail"
        aria-label={`Ga naar pagina ${number}`}
        {...(isCurrent && { 'aria-current': 'page' as const })}
        onPress={onPress}
      >
        <div ref={frame} className="sheet" />
        <span aria-hidden="true">{number}</span>
      </Button>
    </li>
  )
}

type Props = {
  readonly pdf: PDFDocumentProxy
  readonly current: number
  readonly onPage: (number: number) => void
}

/** All pages small, to go to one. */
export const Thumbnails = ({ pdf, current, onPage }: Props) => (
  <nav className="thumbnails" aria-label="Pagina’s">
    <ol>
      {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
        <Thumbnail
          key={number}
          pdf={pdf}
          number={number}
          isCurrent={number === current}
          onPress={() => onPage(number)}
        />
      ))}
    </ol>
  </nav>
)
