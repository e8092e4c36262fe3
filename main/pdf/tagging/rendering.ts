import type { OnProgress } from '../../thread/progress.ts'
import type { Artifact, TaggedDocument } from './document.ts'
import { type Element, elementFor, type Tag } from './element.ts'
import { Renderer } from './internals.ts'
import type { Inline, Item, Line, Page } from './pdfmake.ts'
import { paint } from './pictures.ts'

type PlacedItem = Page['items'][number]

const isMark = ({ type, item }: PlacedItem): boolean =>
  type === 'vector' ? item.element !== undefined : type === 'line' && item.inlines?.[0]?.element !== undefined

/** pdfmake draws the mark of a list item after its first line; it is read before. */
const marksFirst = (items: PlacedItem[]): void => {
  for (const [index, placed] of items.entries()) {
    const former = items[index - 1]
    if (former === undefined || !isMark(placed)) continue
    items[index - 1] = placed
    items[index] = former
  }
}

const looks = [
  ...(['font', 'fontSize', 'color', 'opacity', 'link', 'linkToDestination'] as const),
  ...(['tag', 'language', 'hyphen', 'element'] as const),
] as const

const looksAlike = (first: Inline, second: Inline): boolean =>
  looks.every((look) => first[look] === second[look]) &&
  first.fontFeatures?.join() === second.fontFeatures?.join() &&
  first.decoration == null &&
  second.decoration == null

/** Words that look the same are written at once: fewer operators, and a smaller file. */
const joined = (inlines: readonly Inline[]): readonly Inline[] => {
  const stretches: { readonly first: Inline; text: string; width: number }[] = []
  for (const inline of inlines) {
    const last = stretches.at(-1)
    if (last !== undefined && looksAlike(last.first, inline)) {
      last.text += inline.text
      last.width += inline.width
    } else stretches.push({ first: inline, text: inline.text, width: inline.width })
  }
  return stretches.map(({ first, text, width }) => ({ ...first, text, width }))
}

/** Prints pages, each thing as content of its element or as an artifact. */
export class TaggedRendering extends Renderer {
  readonly #document: TaggedDocument
  readonly #root: Element
  /** The element of each link and stretch of a language within prose; it may run over several lines. */
  readonly #stretches = new Map<Tag, Element>()

  constructor(document: TaggedDocument, root: Element, onProgress?: OnProgress) {
    super(document, onProgress)
    this.#document = document
    this.#root = root
  }

  override renderPages(pages: readonly Page[]): void {
    for (const { items } of pages) marksFirst(items)
    super.renderPages(pages)
    this.#document.endStructure(this.#root)
  }

  override renderLine(line: Line, x: number, y: number): void {
    const repeated = line.occurrence?.printed === true
    if (line.occurrence !== undefined) line.occurrence.printed = true
    const owner = repeated ? undefined : (line.element ?? line.inlines[0]?.element)
    if (line._pageNodeRef === undefined) line.inlines = [...joined(line.inlines)]
    if (line.inlines.every(({ tag, language, hyphen }) => (tag ?? language) === undefined && hyphen !== true)) {
      this.#mark(owner, 'Pagination')
      super.renderLine(line, x, y)
    } else this.#renderStretches(line, owner, x, y)
  }

  override renderVector(vector: Item): void {
    this.#mark(vector.element, 'Layout')
    super.renderVector(vector)
  }

  override renderImage(image: Item): void {
    this.#markFigure(image)
    super.renderImage(image)
  }

  override renderSVG(svg: Item): void {
    this.#markFigure(svg)
    const { svg: drawn, x = 0, y = 0 } = svg
    if (typeof drawn === 'object') paint(this.#document, drawn, x, y)
    else super.renderSVG(svg)
  }

  /** A line with links, other languages or a hyphen: each stretch is content of its own. */
  #renderStretches(line: Line, owner: Element | undefined, x: number, y: number): void {
    const { inlines } = line
    const ascent = line.getAscenderHeight()
    for (const inline of inlines) {
      const { tag, language } = inline
      line.inlines = [inline]
      const level = y + ascent - line.getAscenderHeight()
      if (owner === undefined) this.#document.mark('Pagination')
      else {
        const link = this.#within(owner, tag)
        this.#document.mark(this.#within(link, language), link)
      }
      if (inline.hyphen === true) this.#document.asSoftHyphen(() => super.renderLine(line, x, level))
      else super.renderLine(line, x, level)
      // Only the first stretch is the place that a bookmark or a link leads to.
      line._outline = undefined
      line.id = undefined
    }
    line.inlines = inlines
  }

  #within(owner: Element, tag: Tag | undefined): Element {
    if (tag === undefined) return owner
    const known = this.#stretches.get(tag)
    if (known !== undefined) return known
    const stretch = elementFor(tag)
    this.#stretches.set(tag, stretch)
    owner.kids.push(stretch)
    return stretch
  }

  #mark(element: Element | undefined, otherwise: Artifact): void {
    this.#document.mark(element ?? otherwise)
  }

  #markFigure({ element, x = 0, y = 0, _width = 0, _height = 0 }: Item): void {
    this.#mark(element, 'Layout')
    if (element !== undefined) this.#document.place(element, x, y, _width, _height)
  }
}
