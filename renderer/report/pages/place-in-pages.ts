/** Where one is in pages that scroll, in terms of the report, so that it can be found again in a newer print of it. */
import type { Anchor } from './pdf.ts'

/** How far (px) under the opening of a section one is; null for the beginning. */
export type PagePlace = { readonly address: string | null; readonly beyond: number }

const frameOf = (scroller: HTMLElement, page: number): HTMLElement | null =>
  scroller.querySelector<HTMLElement>(`[data-page="${page}"]`)

const topOfPage = (scroller: HTMLElement, frame: HTMLElement): number =>
  frame.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop

/** How far down the whole an anchor stands, in px; null when its page is not there. */
const topOf = (scroller: HTMLElement, { page, at }: Anchor): number | null => {
  const frame = frameOf(scroller, page)
  return frame === null ? null : topOfPage(scroller, frame) + at * frame.clientHeight
}

/** A little of what stands above stays in sight. */
const above = 16

export const scrollToPage = (scroller: HTMLElement, page: number): void => {
  const frame = frameOf(scroller, page)
  if (frame !== null) scroller.scrollTop = topOfPage(scroller, frame) - above
}

/** Shows the opening of a section; false when it is not in the report. */
export const scrollToSection = (scroller: HTMLElement, anchors: readonly Anchor[], address: string): boolean => {
  const anchor = anchors.find((one) => one.address === address)
  const top = anchor === undefined ? null : topOf(scroller, anchor)
  if (top === null) return false
  scroller.scrollTop = top - above
  return true
}

/** The page in the middle of what is in sight. */
export const pageInSight = (scroller: HTMLElement): number => {
  const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2
  const frames = [...scroller.querySelectorAll<HTMLElement>('[data-page]')]
  const seen = frames.findLast((frame) => frame.getBoundingClientRect().top <= middle)
  return Number(seen?.dataset['page'] ?? 1)
}

export const placeNow = (scroller: HTMLElement, anchors: readonly Anchor[]): PagePlace => {
  const here = scroller.scrollTop + above
  const last = anchors.findLast((anchor) => (topOf(scroller, anchor) ?? Number.POSITIVE_INFINITY) <= here)
  if (last === undefined) return { address: null, beyond: scroller.scrollTop }
  return { address: last.address, beyond: here - (topOf(scroller, last) ?? 0) }
}

/** Goes back to a place; where its section is gone, nothing moves. */
export const returnTo = (
  scroller: HTMLElement,
  anchors: readonly Anchor[],
  { address, beyond }: PagePlace,
  scale = 1,
): void => {
  if (address === null) scroller.scrollTop = beyond * scale
  const anchor = anchors.find((one) => one.address === address)
  const top = anchor === undefined ? null : topOf(scroller, anchor)
  if (top !== null) scroller.scrollTop = top + beyond * scale - above
}
