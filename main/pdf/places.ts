/** Where the figures of a report are printed, so that each leads to where it comes from. */
import type { Figure } from '../../db/model/figure.ts'
import { type Area, areaOf, type Mark, type Mention } from './mark.ts'
import type { Item, Page } from './tagging/pdfmake.ts'

/** A figure as it is printed on a page, from 1 on; one that breaks at the end of a line, or is also drawn, has several areas. */
export type FigurePlace = {
  readonly figure: Pick<Figure, 'id' | 'label' | 'value' | 'unit' | 'printed'>
  readonly page: number
  readonly areas: readonly Area[]
}

const joined = (first: Area, last: Area): Area => ({ ...first, width: last.x + last.width - first.x })

/** The mentions in a line of text, each with its area there. */
const inLine = ({ inlines = [], x = 0, y = 0 }: Item): ReadonlyMap<Mention, Area> => {
  const found = new Map<Mention, Area>()
  const base = y + Math.max(0, ...inlines.map(({ font, fontSize }) => (font.ascender / 1000) * fontSize))
  for (const inline of inlines) {
    const { mention, width, trailingCut, fontSize } = inline
    if (mention === undefined) continue
    const area = areaOf(x + inline.x, base, width - trailingCut, fontSize)
    const before = found.get(mention)
    found.set(mention, before === undefined ? area : joined(before, area))
  }
  return found
}

/** The marks of a drawing, from the left top of the page. */
const inDrawing = ({ svg, x = 0, y = 0 }: Item): readonly Mark[] =>
  typeof svg !== 'object'
    ? []
    : (svg.marks ?? []).map(({ figure, areas }) => ({
        figure,
        areas: areas.map((area) => ({ ...area, x: x + area.x, y: y + area.y })),
      }))

const placeOf = ({ id, label, value, unit, printed }: Figure, page: number, areas: readonly Area[]): FigurePlace => ({
  figure: { id, label, value, unit, ...(printed !== undefined && { printed }) },
  page,
  areas,
})

const onPage = ({ items }: Page, page: number): readonly FigurePlace[] => {
  const places = new Map<Mention | Mark, Area[]>()
  for (const { item } of items) {
    for (const mark of inDrawing(item)) places.set(mark, [...mark.areas])
    for (const [mention, area] of inLine(item)) {
      const known = places.get(mention)
      if (known === undefined) places.set(mention, [area])
      else known.push(area)
    }
  }
  return [...places].map(([{ figure }, areas]) => placeOf(figure, page, areas))
}

/** The places of all figures on pages that are laid out, in the order in which they are read. */
export const placesOf = (pages: readonly Page[]): readonly FigurePlace[] =>
  pages.flatMap((page, index) => onPage(page, index + 1))
