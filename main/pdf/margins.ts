/** Finds content that leaves the margins of its page, so that the author hears of it. */
import { type PageGrid, paper } from './page-grid.ts'
import type { Element } from './tagging/element.ts'
import type { Item, Page } from './tagging/pdfmake.ts'

/** So many points stand out unseen. */
const tolerance = 1

/** Content that leaves the margins: the first page where it does, from 1 on, and its text there. */
export type Overflow = { readonly page: number; readonly says: string }

/** The element of an item; undefined for ornament and footers. */
const elementOf = ({ element, inlines }: Item): Element | undefined => element ?? inlines?.[0]?.element

/** A line says its words, a drawing or an image what it shows. */
const wordsOf = ({ inlines }: Item, { tag }: Element): string =>
  inlines === undefined ? (tag.alt ?? '') : inlines.map(({ text }) => text).join('')

const leaves = (item: Item, { left, right, top, bottom }: PageGrid): boolean => {
  const { x = 0, y = 0 } = item
  const width = item.getWidth?.() ?? item._width ?? 0
  const height = item.getHeight?.() ?? item._height ?? 0
  return (
    x < left - tolerance ||
    y < top - tolerance ||
    x + width > paper.width - right + tolerance ||
    y + height > paper.height - bottom + tolerance
  )
}

/** The overflows of laid-out pages, one per text, drawing or image, in reading order. */
export const overflowsOf = (pages: readonly Page[], grid: PageGrid): readonly Overflow[] => {
  const overflows = new Map<Element, Overflow>()
  for (const [index, { items }] of pages.entries())
    for (const { item } of items) {
      const element = elementOf(item)
      if (element === undefined || overflows.has(element) || !leaves(item, grid)) continue
      overflows.set(element, { page: index + 1, says: wordsOf(item, element) })
    }
  return [...overflows.values()]
}
