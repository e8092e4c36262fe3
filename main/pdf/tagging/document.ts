import type { Box, Element, Reference } from './element.ts'
import { colourProfile, PDFDocument } from './internals.ts'
import { metadataOf } from './metadata.ts'
import { rememberWords } from './set-words.ts'
import { writeStructure } from './write-structure.ts'

/** Printed without being content: ornament, or a footer that every page repeats. */
export type Artifact = 'Layout' | 'Pagination'

/** Where a link leads: to a place in the document by its name, or out to the web. */
type Target = { readonly name: string } | { readonly url: string }

const joined = (first: Box | undefined, [left, bottom, right, top]: Box): Box =>
  first === undefined
    ? [left, bottom, right, top]
    : [Math.min(first[0], left), Math.min(first[1], bottom), Math.max(first[2], right), Math.max(first[3], top)]

/** A document that tags everything it prints. */
export class TaggedDocument extends PDFDocument {
  /** Whether the metadata says that the document is accessible. */
  claim = false
  #open: Element | Artifact | null = null
  /** The link that is being printed. */
  #link: Element | null = null
  /** The element of each stretch of content on this page, by its number. */
  #marks: Element[] = []
  /** Where the links of this page lead, and where they stand. */
  readonly #links = new Map<Element, { readonly target: Target; readonly boxes: Box[] }>()
  /** Where each name leads: page, way of showing it, and place. */
  readonly #destinations = new Map<string, readonly unknown[]>()
  /** The element of every stretch of content by page, and that of every annotation: the parent tree. */
  readonly #parents: (Element | readonly Element[])[] = []

  /** From now on prints content of `owner`, within the link `link` where that is one. */
  mark(owner: Element | Artifact, link: Element | Artifact = owner): void {
    this.#link = typeof link === 'string' ? null : link
    if (owner === this.#open) return
    this.#close()
    this.#open = owner
    if (typeof owner === 'string') {
      this.addContent(`/Artifact <</Type /${owner}>> BDC`)
      return
    }
    const mark = this.#marks.push(owner) - 1
    owner.kids.push({ page: this.page.dictionary, mark })
    this.addContent(`/${owner.tag.type} <</MCID ${mark}>> BDC`)
  }

  /** Where a figure stands, measured from the top of the page. */
  place(figure: Element, x: number, y: number, width: number, height: number): void {
    const { page } = this
    const elsewhere = figure.kids.some((kid) => 'page' in kid && kid.page !== page.dictionary)
    const top = page.height - y
    figure.box = elsewhere ? null : joined(figure.box ?? undefined, [x, top - height, x + width, top])
  }

  override goTo(x: number, y: number, width: number, height: number, name: string): this {
    return this.#leadTo({ name }, x, y, width, height)
  }

  override link(x: number, y: number, width: number, height: number, url: string): this {
    return this.#leadTo({ url }, x, y, width, height)
  }

  /** A link of several words is one annotation on its page, not one for each word. */
  #leadTo(target: Target, x: number, y: number, width: number, height: number): this {
    const link = this.#link
    if (link?.tag.type !== 'Link') throw new Error(`The link to ${JSON.stringify(target)} is not tagged as a link.`)
    const top = this.page.height - y
    const known = this.#links.get(link) ?? { target, boxes: [] }
    known.boxes.push([x, top - height, x + width, top])
    this.#links.set(link, known)
    return this
  }

  /**
   * What is printed is a hyphen that only the end of the line asks for, so that a word is read and copied whole:
   * https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 14.8.2.2.3.
   */
  asSoftHyphen(print: () => void): void {
    this.addContent('/Span <</ActualText <FEFF00AD>>> BDC')
    print()
    this.addContent('EMC')
  }

  override addNamedDestination(name: string, kind: string, x: number, y: number, zoom: null): void {
    this.#destinations.set(name, [this.page.dictionary, kind, x, this.page.height - y, zoom])
  }

  override font(file: string): this {
    super.font(file)
    rememberWords(this._font, file)
    return this
  }

  override addPage(options: unknown): this {
    this.#endPage()
    super.addPage(options)
    return this
  }

  /** Writes the structure; nothing is printed after it. */
  endStructure(root: Element): void {
    this.#endPage()
    writeStructure(this, root, this.#parents)
    // A reader looks names up by their bytes; pdfkit would sort them by the language of the machine.
    const names = [...this.#destinations].toSorted(([first], [second]) => (first < second ? -1 : 1))
    this._root.data.Names.data['Dests'] = { Names: names.flatMap(([name, place]) => [new String(name), place]) }
  }

  override endMetadata(): void {
    const reference = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    reference.compress = false
    reference.end(Buffer.from(metadataOf(this.info, this.claim), 'utf8'))
    this._root.data['Metadata'] = reference
    this._root.data['OutputIntents'] = [this.#colours()]
  }

  /** What the colours mean on paper: https://www.iso.org/standard/50655.html, 6.2.3. */
  #colours(): Reference {
    const profile = this.ref({ N: 3 })
    profile.end(colourProfile())
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
      Info: new String('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    })
    intent.end()
    return intent
  }

  #close(): void {
    if (this.#open !== null) this.addContent('EMC')
    this.#open = null
  }

  #endPage(): void {
    if (this.page === null) return
    this.#close()
    const { dictionary, annotations } = this.page
    dictionary.data['StructParents'] = this.#parents.push(this.#marks) - 1
    this.#marks = []
    for (const [link, { target, boxes }] of this.#links) {
      const annotation = this.#annotation(link, target, boxes)
      annotations.push(annotation)
      link.kids.push({ page: dictionary, annotation })
    }
    this.#links.clear()
  }

  #annotation(link: Element, target: Target, boxes: readonly Box[]): Reference {
    const annotation = this.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: boxes.reduce<Box | undefined>((box, next) => joined(box, next), undefined),
      // A link over several lines is not the block around them.
      ...(boxes.length > 1 && {
        QuadPoints: boxes.flatMap(([left, bottom, right, top]) => [left, bottom, right, bottom, left, top, right, top]),
      }),
      Border: [0, 0, 0],
      // Printed along with the page: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, table 165.
      F: 4,
      ...('name' in target
        ? { Dest: new String(target.name) }
        : { A: { Type: 'Action', S: 'URI', URI: new String(target.url) } }),
      Contents: new String(link.tag.alt ?? ''),
      StructParent: this.#parents.push(link) - 1,
    })
    annotation.end()
    return annotation
  }
}
