import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { appErrorOf, call } from '../../base/api.ts'
import { observable, useObservable } from '../../base/observable.ts'
import { keys } from '../../base/query-client.ts'
import { Notice } from '../../ui/notice.tsx'
import { toast } from '../../ui/toasts.tsx'
import { Freshness } from './freshness.tsx'
import { Making } from './making.tsx'
import { PageTools } from './page-tools.tsx'
import { PdfPage } from './pdf-page.tsx'
import { pageInSight, placeNow, returnTo, scrollToPage, scrollToSection } from './place-in-pages.ts'
import { printPages } from './print-pages.ts'
import { Thumbnails } from './thumbnails.tsx'
import { usePdf } from './use-pdf.ts'
import { percentOf, stepFrom, widthAt, type Zoom } from './zoom.ts'

/** How the pages are looked at, until the app closes. */
const look = observable<{ readonly zoom: Zoom; readonly showsThumbnails: boolean }>({
  zoom: 'fit',
  showsThumbnails: false,
})

/** What scrolls and holds nothing to stop at is itself a stop of the keyboard. */
const reachable = { tabIndex: 0 } as const

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
  const { zoom, showsThumbnails } = useObservable(look)
  const [page, setPage] = useState(1)
  const [printing, setPrinting] = useState<number | null>(null)
  const { opened, figures, isBroken } = usePdf(data, scroller)
  const total = opened?.pdf.numPages ?? 0
  const isStopped = error !== null && appErrorOf(error).kind === 'stopped'

  // The section that was chosen comes in sight once; after that the reader goes where they want.
  const went = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (scroller.current === null || opened === null || went.current === section) return
    if (section === null) scroller.current.scrollTop = 0
    else if (!scrollToSection(scroller.current, opened.anchors, section)) return
    went.current = section
  }, [section, opened])

  const setZoom = (next: Zoom) => {
    const element = scroller.current
    if (element === null || opened === null) return
    const place = placeNow(element, opened.anchors)
    const width = () => element.querySelector('[data-page]')?.clientWidth ?? 1
    const before = width()
    look.set((now) => ({ ...now, zoom: next }))
    requestAnimationFrame(() => returnTo(element, opened.anchors, place, width() / before))
  }
  const step = (direction: 1 | -1) => {
    const width = scroller.current?.querySelector('[data-page]')?.clientWidth ?? 0
    setZoom(stepFrom(zoom === 'fit' ? percentOf(width) : zoom, direction))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    if (event.key === '0') setZoom('fit')
    else if (['+', '=', '-'].includes(event.key)) step(event.key === '-' ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const print = () => {
    if (opened === null || printing !== null) return
    setPrinting(1)
    printPages(opened.pdf, setPrinting)
      .catch(() =>
        toast({ text: 'Afdrukken lukt hier niet. Exporteer het verslag en druk het af vanuit je pdf-programma.' }),
      )
      .finally(() => setPrinting(null))
  }

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
      <div className="preview-says">
        <Freshness isBusy={isFetching && opened !== null} isStopped={isStopped} onAgain={() => void refetch()} />
        {printing !== null && (
          <p role="status">
            Pagina {printing} van {total} wordt klaargezet om af te drukken…
          </p>
        )}
        {error !== null && !isStopped && <Notice onRetry={() => void refetch()}>{error.message}</Notice>}
        {isBroken && (
          <Notice onRetry={() => void refetch()}>
            Het voorbeeld kan niet getoond worden. Exporteren kan wel: open dan het bestand zelf.
          </Notice>
        )}
        {data !== undefined && data.notices.length > 0 && (
          <details className="print-notices">
            <summary>Wat er bij het afdrukken is aangepast ({data.notices.length})</summary>
            <ul>
              {data.notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          </details>
        )}
        {opened === null && error === null && !isBroken && <p>Het voorbeeld wordt gemaakt…</p>}
        <Making isBusy={isFetching} />
      </div>
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
