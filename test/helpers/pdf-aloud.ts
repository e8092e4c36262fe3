import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { everyPage, opened, readable } from './pdf-text.ts'

type Structured = {
  readonly role?: string
  readonly id?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly Structured[]
}

/** The text of each stretch of marked content on a page, by the id that the structure knows it by. */
const markedText = async (document: PDFDocumentProxy, number: number): Promise<ReadonlyMap<string, string>> => {
  const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true })
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1)
      if (id != null) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''))
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item && typeof item.id === 'string' ? item.id : null)
  }
  return texts
}

/**
 * What a screen reader says of a PDF, page by page: a line for each element that holds text, with its role; a figure is its
 * description, and words in another language stand in their sentence as `[fr: bonne chance]`.
 */
export const readAloud = (bytes: Uint8Array): Promise<readonly string[]> =>
  opened(bytes, async (document) => {
    const pages = await everyPage(document, async (number) => {
      const texts = await markedText(document, number)
      const say = ({ role, alt, children = [] }: Structured): readonly string[] => {
        if (role === 'Figure') return [`Figure: ${alt ?? ''}`]
        const heard = ({ id, role, lang, children }: Structured): string => {
          if (role === 'Span') return ` [${lang}: ${(children ?? []).map(heard).join('')}]`
          return id === undefined ? '' : (texts.get(id) ?? '')
        }
        const own = readable(children.map(heard).join(''))
        const apart = children.filter((child) => child.role !== 'Span')
        return [...(own === '' ? [] : [`${role}: ${own}`]), ...apart.flatMap(say)]
      }
      const tree = await (await document.getPage(number)).getStructTree()
      return tree === null ? [] : say(tree)
    })
    return pages.flat()
  })
