import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { type OpenPdf, openPdf } from '../pdf.ts'
import { type PagePlace, placeNow, returnTo } from './place-in-pages.ts'

/** What is shown, and where one was in the print before it. */
type Shown = { readonly opened: OpenPdf; readonly place: PagePlace | null }

/** Keeps the opened PDF in step with the bytes. The former one stays in sight until the next is open, and the place is kept. */
export const usePdf = (bytes: Uint8Array | undefined, scroller: RefObject<HTMLElement | null>) => {
  const [shown, setShown] = useState<Shown | null>(null)
  const [isBroken, setIsBroken] = useState(false)
  const latest = useRef<OpenPdf | null>(null)
  const show = useEffectEvent((opened: OpenPdf) => {
    const place = scroller.current === null || shown === null ? null : placeNow(scroller.current, shown.opened.anchors)
    latest.current?.close()
    latest.current = opened
    setShown({ opened, place })
    setIsBroken(false)
  })
  useEffect(() => {
    if (bytes === undefined) return
    let isWanted = true
    openPdf(bytes).then(
      (opened) => {
        if (isWanted) show(opened)
        else opened.close()
      },
      () => setIsBroken(isWanted),
    )
    return () => {
      isWanted = false
    }
  }, [bytes])
  useEffect(() => () => latest.current?.close(), [])
  useLayoutEffect(() => {
    if (scroller.current !== null && shown !== null && shown.place !== null)
      returnTo(scroller.current, shown.opened.anchors, shown.place)
  }, [shown, scroller])
  return { opened: shown?.opened ?? null, isBroken }
}
