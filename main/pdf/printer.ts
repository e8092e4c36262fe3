import { arrayBuffer } from 'node:stream/consumers'
import type { Content, DynamicContent, Style } from 'pdfmake/interfaces'
import type { FontPair } from '../../db/model/profile.ts'
import type { OnProgress } from '../thread/progress.ts'
import { fontFiles } from './fonts.ts'
import { type Overflow, overflowsOf } from './margins.ts'
import { type PageGrid, paper } from './page-grid.ts'
import { type FigurePlace, placesOf } from './places.ts'
import type { Progress } from './progress.ts'
import { TaggedDocument } from './tagging/document.ts'
import type { Element } from './tagging/element.ts'
import { TaggedLayout } from './tagging/layout.ts'
import type { Page } from './tagging/pdfmake.ts'
import { TaggedRendering } from './tagging/rendering.ts'
import { structureOf } from './tagging/structure.ts'

/** A document as it is to be printed. It is used up by printing: make a fresh one every time. */
export type Definition = {
  readonly title: string
  readonly author: string
  /** Dates the document and is the seed of its id, so that the same definition gives the same bytes. */
  readonly createdAt: Date
  readonly fonts: FontPair
  readonly grid: PageGrid
  readonly style: Style
  readonly footer?: DynamicContent
  readonly content: Content
}

/** `claim` writes that the document is accessible; `plain` leaves its pages uncompressed. */
export type TypesetOptions = {
  readonly claim?: boolean
  readonly plain?: boolean
  readonly progress?: Pick<Progress, 'laidOut' | 'rendered'>
}

const files: ReadonlySet<string> = new Set(
  Object.values(fontFiles).flatMap((pair) => Object.values(pair).flatMap((family) => Object.values(family))),
)

/** An empty document with a pair of fonts. It reads the font files and nothing else: no URL, no other file. */
export const openDocument = (pair: FontPair, options: object = {}): TaggedDocument =>
  new TaggedDocument(fontFiles[pair], {}, {}, {}, { autoFirstPage: false, font: null, ...options }, null, (path) =>
    files.has(path),
  )

/** A printed document, the places of its figures, and its overflows. */
export type Typeset = {
  readonly bytes: Uint8Array
  readonly figures: readonly FigurePlace[]
  readonly overflows: readonly Overflow[]
}

const openTagged = (
  { title, author, createdAt, fonts }: Definition,
  { claim = false, plain = false }: TypesetOptions,
): TaggedDocument => {
  const document = openDocument(fonts, {
    pdfVersion: '1.7',
    lang: 'nl-BE',
    tagged: true,
    displayTitle: true,
    compress: !plain,
    info: { Title: title, Author: author, Creator: 'Jaarverslag', Producer: 'pdfmake', CreationDate: createdAt },
  })
  document.claim = claim
  return document
}

/** Lays a definition out on the pages of a document; nothing is drawn yet. */
const layOut = (
  { grid, style, footer, content }: Definition,
  document: TaggedDocument,
  root: Element,
  onProgress?: OnProgress,
): readonly Page[] => {
  const layout = new TaggedLayout(paper, grid, root, onProgress)
  layout.registerTableLayouts({})
  return layout.layoutDocument(content, document, {}, style, undefined, undefined, footer)
}

const bytesOf = async (document: TaggedDocument): Promise<Uint8Array> => {
  const written = arrayBuffer(document)
  document.end()
  return new Uint8Array(await written)
}

/** Sets a definition as a tagged PDF: builds its structure, lays out its pages, finds figures and overflows on them, draws and writes. */
export const typeset = async (definition: Definition, options: TypesetOptions = {}): Promise<Typeset> => {
  const { progress } = options
  const document = openTagged(definition, options)
  const root = structureOf(definition.content)
  const pages = layOut(definition, document, root, progress?.laidOut)
  const figures = placesOf(pages)
  const overflows = overflowsOf(pages, definition.grid)
  new TaggedRendering(document, root, progress?.rendered).renderPages(pages)
  return { bytes: await bytesOf(document), figures, overflows }
}
