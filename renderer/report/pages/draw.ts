import { type PDFDocumentProxy, TextLayer } from 'pdfjs-dist'
import { type RefObject, useEffect } from 'react'

/** Draws one page as wide as its frame and as sharp as the screen; with its text over it for screen readers and for copying. */
const draw = async (
  pdf: PDFDocumentProxy,
  number: number,
  frame: HTMLElement,
  withText: boolean,
  signal: AbortSignal,
): Promise<void> => {
  const page = await pdf.getPage(number)
  if (signal.aborted) return
  const unscaled = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: frame.clientWidth / unscaled.width })
  const density = window.devicePixelRatio
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width * density)
  canvas.height = Math.floor(viewport.height * density)
  canvas.setAttribute('aria-hidden', 'true')
  const task = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] })
  signal.addEventListener('abort', () => task.cancel())
  await task.promise
  if (!withText) {
    if (!signal.aborted) frame.replaceChildren(canvas)
    return
  }
  const text = document.createElement('div')
  text.className = 'text-layer'
  frame.style.setProperty('--scale-factor', String(viewport.scale))
  frame.style.setProperty('--total-scale-factor', String(viewport.scale))
  await new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport }).render()
  if (!signal.aborted) frame.replaceChildren(canvas, text)
}

/**
 * Keeps the picture of a page in its frame: drawn when it comes near the part in sight, and again when its width changes. What is in
 * sight stays until the new one stands.
 */
export const useDrawing = (
  frame: RefObject<HTMLElement | null>,
  pdf: PDFDocumentProxy,
  number: number,
  withText: boolean,
): void =>
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    let drawing: AbortController | null = null
    let drawnAt = 0
    const redraw = () => {
      if (element.clientWidth === drawnAt) return
      drawnAt = element.clientWidth
      drawing?.abort()
      drawing = new AbortController()
      // A cancelled drawing rejects; a page that can't be drawn stays an empty sheet beside those that can.
      draw(pdf, number, element, withText, drawing.signal).catch(() => {})
    }
    const width = new ResizeObserver(redraw)
    const sight = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) {
          element.replaceChildren()
          return
        }
        sight.disconnect()
        width.observe(element)
      },
      { rootMargin: '600px 0px' },
    )
    sight.observe(element)
    return () => {
      sight.disconnect()
      width.disconnect()
      drawing?.abort()
    }
  }, [frame, pdf, number, withText])
