/** The types of pdfmake's internals that we use: its own types leave them out. `internals.ts` holds them against the installed version. */
import type { Content, DynamicContent, Style } from 'pdfmake/interfaces'
import type { OnProgress } from '../../thread/progress.ts'
import type { Mention } from '../mark.ts'
import type { Picture } from '../picture.ts'
import type { Element, Reference, Tag } from './element.ts'
import type { WordMaker } from './known-styles.ts'
import type { SettingFont } from './set-words.ts'

/** The part of pdfmake's document, which is pdfkit's, that we use. */
export type PdfDocument = {
  readonly page: {
    readonly dictionary: Reference
    readonly annotations: Reference[]
    readonly height: number
  }
  readonly _root: { readonly data: Record<string, unknown> & { readonly Names: Reference } }
  readonly info: Readonly<Record<string, unknown>>
  ref(data: Readonly<Record<string, unknown>>): Reference
  addContent(operators: string): unknown
  addPage(options: unknown): unknown
  goTo(x: number, y: number, width: number, height: number, name: string): unknown
  link(x: number, y: number, width: number, height: number, url: string): unknown
  addNamedDestination(name: string, kind: string, x: number, y: number, zoom: null): void
  endMetadata(): void
  getStructTreeRoot(): Reference
  readonly _font: SettingFont & { readonly font: { readonly characterSet: readonly number[] } }
  font(file: string): PdfDocument
  fontSize(points: number): PdfDocument
  getFontFile(family: string, bold: boolean, italics: boolean): string
  save(): PdfDocument
  restore(): PdfDocument
  translate(x: number, y: number): PdfDocument
  scale(factor: number): PdfDocument
  lineWidth(points: number): PdfDocument
  dash(lengths: readonly number[]): PdfDocument
  path(path: string): PdfDocument
  rect(x: number, y: number, width: number, height: number): PdfDocument
  fillColor(colour: string): PdfDocument
  fill(colour: string | undefined): PdfDocument
  stroke(colour: string): PdfDocument
  fillAndStroke(fill: string, stroke: string): PdfDocument
  text(text: string, x: number, y: number, options: object): PdfDocument
  widthOfString(text: string): number
  currentLineHeight(): number
  end(): void
} & NodeJS.ReadableStream

/** An item on a page; `element` is its owner, and stays with it when pdfmake copies it. */
export type Item = {
  element?: Element
  /** Shared by the copies of a line, so that only the first is content: the head of a table is repeated on every page. */
  occurrence?: { printed: boolean }
  /** Words of this text may be broken at the end of a line. */
  readonly hyphens?: true
  /** The words of a text that are still to be set. */
  readonly _inlines?: Inline[]
  readonly inlines?: readonly Inline[]
  readonly svg?: Drawn
  readonly x?: number
  readonly y?: number
  readonly _width?: number
  readonly _height?: number
  /** A line measures itself. */
  getWidth?(): number
  getHeight?(): number
}
/** A word, or a stretch of a line, as it is set; `tag` makes it a link, `language` is what it is in, `hyphen` ends a broken word, `mention` is a figure. */
export type Inline = {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly font: {
    /** In thousandths of the size. */
    readonly ascender: number
    widthOfString(text: string, fontSize: number, features: readonly string[] | null): number
  }
  readonly fontSize: number
  readonly fontFeatures: readonly string[] | null
  readonly leadingCut: number
  readonly trailingCut: number
  readonly lineEnd?: boolean | undefined
  readonly noNewLine?: boolean
  readonly color?: string
  readonly opacity?: number
  readonly decoration?: string | null
  readonly link?: string | null
  readonly linkToDestination?: string | null
  readonly tag?: Tag
  readonly language?: Tag
  readonly hyphen?: true
  readonly mention?: Mention
  element?: Element
}
/** A line of text as it is set. */
export type Line = Omit<Item, 'inlines'> & {
  inlines: Inline[]
  readonly maxWidth: number
  readonly inlineWidths: number
  readonly leadingCut: number
  trailingCut: number
  readonly newLineForced?: boolean
  readonly _pageNodeRef?: unknown
  lastLineInParagraph?: boolean
  _outline?: unknown
  id?: string | undefined
  addInline(inline: Inline): void
  getWidth(): number
  getAscenderHeight(): number
  getHeight(): number
}
/** A part of the content of columns: the space above it, the height that its beginning needs, and its whole height; all in points. */
export type FlowPart = { readonly gap: number; readonly minHeight: number; readonly height: number }
export type Stack = { readonly part?: FlowPart }
export type Page = { readonly items: { readonly type: string; readonly item: Item }[] }
export type Marker = {
  readonly listMarker?: { readonly canvas?: readonly Item[]; readonly _inlines?: readonly Inline[] }
  readonly label?: Element
}
export type List = { readonly ul?: readonly Marker[]; readonly ol?: readonly Marker[] }

/** Where the layout is on its page, and the columns that it is in. */
export type Context = {
  x: number
  readonly y: number
  availableWidth: number
  availableHeight: number
  /** The columns and cells that it is within. */
  readonly snapshots: readonly unknown[]
  inSnakingColumns(): boolean
  isInNestedNonSnakingGroup(): boolean
  moveToNextColumn(): unknown
  moveToNextPage(orientation: unknown): unknown
  resetSnakingColumnsForNewPage(): void
}
export type Columns = {
  readonly snakingColumns?: boolean
  /** What flows through them, in order; each is announced by a `Stack` with that part. */
  readonly parts?: readonly FlowPart[]
  readonly columns: readonly { readonly width?: unknown }[]
  readonly columnGap?: unknown
}

/** A row of a table, or of columns. */
export type Row = {
  readonly rowIndex?: number
  /** `endsTogether`: no page begins with its last row. */
  readonly tableNode?: { readonly endsTogether?: boolean; readonly table: { readonly body: readonly unknown[] } }
}

type Layout = {
  readonly docMeasure: { readonly textInlines: WordMaker }
  readonly writer: {
    readonly transactionLevel: number
    context(): Context
    moveToNextPage(): void
    beginUnbreakableBlock(): void
    commitUnbreakableBlock(): void
  }
  snakingAwarePageBreak(): void
  processColumns(node: Columns): void
  processRow(row: Row): unknown
  processVerticalContainer(node: Stack): void
  registerTableLayouts(layouts: unknown): void
  layoutDocument(
    content: Content,
    document: PdfDocument,
    styles: Readonly<Record<string, Style>>,
    defaultStyle: Style,
    background: undefined,
    header: undefined,
    footer: DynamicContent | undefined,
  ): readonly Page[]
  tryLayoutDocument(...given: readonly unknown[]): unknown
  processList(ordered: boolean, list: List): void
  processSVG(node: Item): void
  buildNextLine(node: Item): Line | null
}
type Rendering = {
  readonly pdfDocument: PdfDocument
  renderPages(pages: readonly Page[]): void
  renderLine(line: Line, x: number, y: number): void
  renderVector(vector: Item): void
  renderImage(image: Item): void
  renderSVG(svg: Item): void
}

/** A picture of ours, or one that came as SVG. */
export type Drawn = Picture | string
type Measure = {
  measureSVG(svg: Drawn): Size
  writeDimensions(svg: Drawn, size: Size): Drawn
}

/** In points. */
export type Size = { readonly width: number; readonly height: number }
export type Margins = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

type FontFiles = Readonly<Record<string, Readonly<Record<string, string>>>>
type MayRead = (path: string) => boolean

export type Classes = {
  readonly PDFDocument: new (
    fonts: FontFiles,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualFiles: null,
    mayRead: MayRead,
  ) => PdfDocument
  readonly LayoutBuilder: new (size: Size, margins: Margins, svgMeasure: object) => Layout
  readonly Renderer: new (document: PdfDocument, onProgress?: OnProgress) => Rendering
  readonly DocumentContext: new () => Context
  readonly SVGMeasure: new () => Measure
}
