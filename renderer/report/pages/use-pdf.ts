import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Api } from '../../../main/api.ts'
import { type OpenPdf, openPdf } from './pdf.ts'
import { type PagePlace, placeNow, returnTo } from './place-in-pages.ts'

/** What was printed, and a figure where it stands there. */
type Printed = Api['report.preview']['output']
export type FigurePlace = Printed['figures'][number]

/** What is shown, its figures by page, and where one was in the print before it. */
type Shown = {
  readonly opened: OpenPdf
  readonly figures: ReadonlyMap<number, readonly FigurePlace[]>
  readonly place: PagePlace | null
}

/** Keeps the opened PDF in step with what was printed. The former one stays in sight until the next is open, and the place is kept. */
export const usePdf = (printed: Printed | undefined, scroller: RefObject<HTMLElement | null>) => {
  const [shown, setShown] = useState<Shown | null>(null)
  const [isBroken, setIsBroken] = useState(false)
  const latest = useRef<OpenPdf | null>(null)
  const show = useEffectEvent((opened: OpenPdf, figures: readonly FigurePlace[]) => {
    const place = scroller.current === null || shown === null ? null : placeNow(scroller.current, shown.opened.anchors)
    latest.current?.close()
    latest.current = opened
    setShown({ opened, figures: Map.groupBy(figures, ({ page }) => page), place })
    setIsBroken(false)
  })
  useEffect(() => {
    if (printed === undefined) return
    let isWanted = true
    openPdf(printed.bytes).then(
      (opened) => {
        if (isWanted) show(opened, printed.figures)
        else opened.close()
      },
      () => setIsBroken(isWanted),
    )
    return () => {
      isWanted = false
    }
  }, [printed])
  useEffect(() => () => latest.current?.close(), [])
  useLayoutEffect(() => {
    if (scroller.current !== null && shown !== null && shown.place !== null)
      returnTo(scroller.current, shown.opened.anchors, shown.place)
  }, [shown, scroller])
  return { opened: shown?.opened ?? null, figures: shown?.figures, isBroken }
}
