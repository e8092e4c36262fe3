import type { Artifact, TaggedDocument } from './document.ts'
import type { Element } from './element.ts'
import { type Item, type Page, Renderer } from './internals.ts'

type PlacedItem = Page['items'][number]

/** pdfmake draws the mark of a list item after its first line; it is read before. */
const marksFirst = (items: PlacedItem[]): void => {
  for (const [index, placed] of items.entries()) {
    const former = items[index - 1]
    if (former === undefined || placed.type !== 'vector' || placed.item.element === undefined) continue
    items[index - 1] = placed
    items[index] = former
  }
}

/** Prints pages, each thing as content of its element or as an artifact. */
export class TaggedRendering extends Renderer {
  readonly #document: TaggedDocument
  readonly #root: Element

  constructor(document: TaggedDocument, root: Element) {
    super(document)
    this.#document = document
    this.#root = root
  }

  override renderPages(pages: readonly Page[]): void {
    for (const { items } of pages) marksFirst(items)
    super.renderPages(pages)
    this.#document.endStructure(this.#root)
  }

  override renderLine(line: Item, x: number, y: number): void {
    const repeated = line.occurrence?.printed === true
    if (line.occurrence !== undefined) line.occurrence.printed = true
    this.#mark(repeated ? undefined : line.element, 'Pagination')
    super.renderLine(line, x, y)
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
    super.renderSVG(svg)
  }

  #mark(element: Element | undefined, otherwise: Artifact): void {
    this.#document.mark(element ?? otherwise)
  }

  #markFigure({ element, x = 0, y = 0, _width = 0, _height = 0 }: Item): void {
    this.#mark(element, 'Layout')
    if (element !== undefined) this.#document.place(element, x, y, _width, _height)
  }
}
