/** Where the figures of a report are printed, so that each leads to where it comes from. */
import type { Figure } from '../../db/model/figure.ts'
import type { Inline, Item, Page } from './tagging/internals.ts'

/** Once that a text speaks of a figure: all that carries the same mention is one place. */
export type Mention = { readonly figure: Figure }

/** A rectangle in points, from the top left of the page. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A figure as it is printed on a page, from 1 on; one that breaks at the end of a line has an area for each line. */
export type FigurePlace = {
  readonly figure: Pick<Figure, 'id' | 'label' | 'value' | 'unit' | 'printed'>
  readonly page: number
  readonly areas: readonly Area[]
}

/** How far letters rise above the line that they stand on, and hang beneath it, in their size. */
const rise = 0.8
const hang = 0.2

const areaOf = ({ x, width, trailingCut, fontSize }: Inline, left: number, base: number): Area => ({
  x: left + x,
  y: base - rise * fontSize,
  width: width - trailingCut,
  height: (rise + hang) * fontSize,
})

const joined = (first: Area, last: Area): Area => ({ ...first, width: last.x + last.width - first.x })

/** The mentions in a line of text, each with its area there. */
const inLine = ({ inlines = [], x = 0, y = 0 }: Item): ReadonlyMap<Mention, Area> => {
  const found = new Map<Mention, Area>()
  const base = y + Math.max(0, ...inlines.map(({ font, fontSize }) => (font.ascender / 1000) * fontSize))
  for (const inline of inlines) {
    if (inline.mention === undefined) continue
    const area = areaOf(inline, x, base)
    const before = found.get(inline.mention)
    found.set(inline.mention, before === undefined ? area : joined(before, area))
  }
  return found
}

const onPage = ({ items }: Page, page: number): readonly FigurePlace[] => {
  const places = new Map<Mention, Area[]>()
  for (const { item } of items)
    for (const [mention, area] of inLine(item)) {
      const known = places.get(mention)
      if (known === undefined) places.set(mention, [area])
      else known.push(area)
    }
  return [...places].map(
    ([
      {
        figure: { id, label, value, unit, printed },
      },
      areas,
    ]) => ({
      figure: { id, label, value, unit, ...(printed !== undefined && { printed }) },
      page,
      areas,
    }),
  )
}

/** The places of all figures on pages that are laid out, in the order in which they are read. */
export const placesOf = (pages: readonly Page[]): readonly FigurePlace[] =>
  pages.flatMap((page, index) => onPage(page, index + 1))
