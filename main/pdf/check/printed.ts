import { type PageContent, readContent } from './content.ts'
import { openPdf, type PdfFile } from './file.ts'
import { allOf, readStructure, type StructureNode } from './structure.ts'
import { type Dictionary, isPointer } from './syntax.ts'

/** What is asked of an accessible document; each rule has a test with a document that breaks it. */
export const rules = [
  'readable',
  'marked content',
  'nesting',
  'missing characters',
  'structure',
  'content in structure',
  'parent tree',
  'empty element',
  'element order',
  'reading order',
  'figure',
  'headings',
  'table heads',
  'notes',
  'links',
  'fonts',
  'language',
  'title',
  'metadata',
  'bookmarks',
  'self-contained',
  'colours',
  'archive',
] as const

export type Rule = (typeof rules)[number]

/** What is wrong, and where. */
export type Finding = { readonly rule: Rule; readonly message: string }

export type PrintedPage = {
  readonly object: number
  readonly number: number
  readonly dictionary: Dictionary
  readonly content: PageContent
}

/** A document as the rules look at it. */
export type Printed = {
  readonly file: PdfFile
  readonly catalog: Dictionary
  readonly pages: readonly PrintedPage[]
  readonly roots: readonly StructureNode[]
  /** All elements in reading order. */
  readonly nodes: readonly StructureNode[]
}

/** Reads what the rules need; throws `Unreadable`. */
export const readPrinted = (bytes: Uint8Array): Printed => {
  const file = openPdf(bytes)
  const catalog = file.dictionary(file.trailer.get('Root'))
  const pages = file.list(file.dictionary(catalog.get('Pages')).get('Kids')).map((page, index): PrintedPage => {
    const dictionary = file.dictionary(page)
    return {
      object: isPointer(page) ? page.to : -1,
      number: index + 1,
      dictionary,
      content: readContent(file.stream(dictionary.get('Contents'))),
    }
  })
  const roots = readStructure(file)
  return { file, catalog, pages, roots, nodes: allOf(roots) }
}
