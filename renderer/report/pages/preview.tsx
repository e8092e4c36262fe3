import './preview.css'
import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { call } from '../../base/api.ts'
import { useObservable } from '../../base/observable.ts'
import { keys } from '../../base/query-client.ts'
import { look } from './look.ts'
import { PageTools } from './page-tools.tsx'
import type { OpenPdf } from './pdf.ts'
import { PdfPage } from './pdf-page.tsx'
import { pageInSight, scrollToPage, scrollToSection } from './place-in-pages.ts'
import { PreviewStatus } from './preview-status.tsx'
import { Thumbnails } from './thumbnails.tsx'
import { usePdf } from './use-pdf.ts'
import { usePrinting } from './use-printing.ts'
import { useZoom } from './use-zoom.ts'
import { widthAt } from './zoom.ts'

/** What scrolls and holds nothing to stop at is itself a stop of the keyboard. */
const reachable = { tabIndex: 0 } as const

/** Brings a section in sight once it is chosen; after that the reader goes where they want. */
const useSectionInSight = (
  scroller: RefObject<HTMLElement | null>,
  opened: OpenPdf | null,
  section: string | null,
): void => {
  const shown = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (scroller.current === null || opened === null || shown.current === section) return
    if (section === null) scroller.current.scrollTop = 0
    else if (!scrollToSection(scroller.current, opened.anchors, section)) return
    shown.current = section
  }, [scroller, section, opened])
}

type Props = {
  readonly year: number
  /** The address of the section to show; null for the beginning. */
  readonly section?: string | null
}

/** The very PDF that the export writes, page by page. */
export const Preview = ({ year, section = null }: Props) => {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: keys.preview(year),
    queryFn: () => call('report.preview', { year }),
  })
  const scroller = useRef<HTMLDivElement>(null)
  const { showsThumbnails } = useObservable(look)
  const [page, setPage] = useState(1)
  const { opened, figures, isBroken } = usePdf(data, scroller)
  const total = opened?.pdf.numPages ?? 0
  const { zoom, setZoom, step, onKeyDown } = useZoom(scroller, opened)
  const { printing, print } = usePrinting(opened)
  useSectionInSight(scroller, opened, section)

  return (
    <section className="preview" aria-label="Voorbeeld van het verslag" onKeyDown={onKeyDown}>
      <PageTools
        page={page}
        total={total}
        zoom={zoom}
        showsThumbnails={showsThumbnails}
        onThumbnails={(shows) => look.set((now) => ({ ...now, showsThumbnails: shows }))}
        onZoom={setZoom}
        onStep={step}
        onPrint={print}
      />
      <PreviewStatus
        isFetching={isFetching}
        error={error}
        onAgain={() => void refetch()}
        notices={data?.notices ?? []}
        isOpen={opened !== null}
        isBroken={isBroken}
        printing={printing === null ? null : { page: printing, total }}
      />
      <div className="preview-body">
        {showsThumbnails && opened !== null && (
          <Thumbnails
            pdf={opened.pdf}
            current={page}
            onPage={(number) => {
              if (scroller.current !== null) scrollToPage(scroller.current, number)
            }}
          />
        )}
        <section
          ref={scroller}
          className="pages"
          aria-label="Pagina’s van het verslag"
          style={{ '--page-width': widthAt(zoom) } as CSSProperties}
          onScroll={({ currentTarget }) => setPage(pageInSight(currentTarget))}
          {...reachable}
        >
          {opened !== null &&
            Array.from({ length: total }, (_, index) => index + 1).map((number) => (
              <PdfPage key={number} pdf={opened.pdf} number={number} total={total} figures={figures?.get(number)} />
            ))}
        </section>
      </div>
    </section>
  )
}
