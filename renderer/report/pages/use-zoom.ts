import type { KeyboardEvent, RefObject } from 'react'
import { useObservable } from '../../base/observable.ts'
import { look } from './look.ts'
import type { OpenPdf } from './pdf.ts'
import { placeNow, returnTo } from './place-in-pages.ts'
import { percentOf, stepFrom, type Zoom } from './zoom.ts'

/** Makes the pages in `scroller` larger and smaller, with buttons and keys; the reader stays where they were. */
export const useZoom = (scroller: RefObject<HTMLElement | null>, opened: OpenPdf | null) => {
  const { zoom } = useObservable(look)
  const widthOfPage = () => scroller.current?.querySelector('[data-page]')?.clientWidth
  const setZoom = (next: Zoom) => {
    const element = scroller.current
    if (element === null || opened === null) return
    const place = placeNow(element, opened.anchors)
    const before = widthOfPage() ?? 1
    look.set((now) => ({ ...now, zoom: next }))
    requestAnimationFrame(() => returnTo(element, opened.anchors, place, (widthOfPage() ?? 1) / before))
  }
  const step = (direction: 1 | -1) =>
    setZoom(stepFrom(zoom === 'fit' ? percentOf(widthOfPage() ?? 0) : zoom, direction))
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    if (event.key === '0') setZoom('fit')
    else if (['+', '=', '-'].includes(event.key)) step(event.key === '-' ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { zoom, setZoom, step, onKeyDown }
}
