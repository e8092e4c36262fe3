import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says, for tests. */
export type PdfText = {
  /** The text of each page, in the order of the page, with single spaces. */
  readonly pages: readonly string[]
  /** All pages. */
  readonly text: string
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  /** As PDF writes it: `D:20230116093000Z`. */
  readonly createdAt: string | null
  /** The bookmarks in order; `depth` 0 is the top. */
  readonly outline: readonly { readonly title: string; readonly depth: number }[]
  readonly numPages: number
}

/** A stretch of text where it stands on its page, in points; `x` 0 is the left edge, `y` 0 the top. */
export type TextBox = {
  readonly page: number
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' }

/** A word that was broken after its own hyphen or slash is whole again; "communicatie- en" keeps its space. */
const brokenWord = /(?<=\p{L}[-/])\n(?!(?:en|of)\b)(?=\p{L})/gu

/** As a reader takes it in: words whole, ligatures as letters, single spaces. */
export const readable = (text: string): string =>
  text
    .replace(brokenWord, '')
    .replace(/[ﬀ-ﬄ]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim()

/** Has `read` look into a PDF. */
export const opened = async <Result>(
  bytes: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> => {
  // pdf.js takes the bytes away from who gives them, so it gets a copy.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  try {
    return await read(await task.promise)
  } finally {
    await task.destroy()
  }
}

/** What `read` finds on each page. */
export const everyPage = async <Result>(
  document: PDFDocumentProxy,
  read: (number: number) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = []
  for (let number = 1; number <= document.numPages; number++) results.push(await read(number))
  return results
}

const pageText = async (document: PDFDocumentProxy, number: number): Promise<string> => {
  const { items } = await (await document.getPage(number)).getTextContent()
  return readable(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
}

type Entry = { readonly title: string; readonly items: readonly Entry[] }

const entries = (items: readonly Entry[], depth: number): PdfText['outline'] =>
  items.flatMap(({ title, items: nested }) => [{ title, depth }, ...entries(nested, depth + 1)])

const textOf = (info: object, name: string): string | null => {
  const value: unknown = Object.getOwnPropertyDescriptor(info, name)?.value
  return typeof value === 'string' ? value : null
}

/** Reads text, bookmarks and metadata of a PDF. */
export const readPdf = (bytes: Uint8Array): Promise<PdfText> =>
  opened(bytes, async (document) => {
    const { info } = await document.getMetadata()
    const pages = await everyPage(document, (number) => pageText(document, number))
    return {
      pages,
      text: pages.join(' '),
      title: textOf(info, 'Title'),
      author: textOf(info, 'Author'),
      language: textOf(info, 'Language'),
      createdAt: textOf(info, 'CreationDate'),
      outline: entries((await document.getOutline()) ?? [], 0),
      numPages: document.numPages,
    }
  })

/** Where every stretch of text stands. */
export const readTextBoxes = (bytes: Uint8Array): Promise<readonly TextBox[]> =>
  opened(bytes, async (document) => {
    const pages = await everyPage(document, async (number) => {
      const page = await document.getPage(number)
      const top = page.getViewport({ scale: 1 }).height
      const { items } = await page.getTextContent()
      return items.flatMap((item): readonly TextBox[] => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , , x, base]: readonly unknown[] = item.transform
        const { str, width, height } = item
        return [{ page: number, text: str, x: Number(x), y: top - Number(base) - height, width, height }]
      })
    })
    return pages.flat()
  })
