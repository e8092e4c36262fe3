import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'

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

const readable = (text: string): string =>
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

type Matrix = readonly number[]
type Rectangle = readonly [left: number, low: number, right: number, high: number]

/** The box around a rectangle that is moved, turned or scaled. */
const moved = ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Matrix, [left, low, right, high]: Rectangle): Rectangle => {
  const xs = [left, right].flatMap((x) => [low, high].map((y) => a * x + c * y + e))
  const ys = [left, right].flatMap((x) => [low, high].map((y) => b * x + d * y + f))
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const within = (first: Rectangle, second: Rectangle): Rectangle => [
  Math.max(first[0], second[0]),
  Math.max(first[1], second[1]),
  Math.min(first[2], second[2]),
  Math.min(first[3], second[3]),
]

const everywhere: Rectangle = [-1e6, -1e6, 1e6, 1e6]
const unitSquare: Rectangle = [0, 0, 1, 1]

/** Where the images of a page are seen: the unit square, moved as it holds when each is painted, as far as it isn't cut off. */
const imageBoxes = async (page: PDFPageProxy, number: number): Promise<readonly TextBox[]> => {
  const top = page.getViewport({ scale: 1 }).height
  const { fnArray, argsArray } = await page.getOperatorList()
  const kept: { readonly matrix: Matrix; readonly seen: Rectangle }[] = []
  const boxes: TextBox[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let seen = everywhere
  for (const [index, operator] of fnArray.entries()) {
    const given: readonly unknown[] = argsArray[index] ?? []
    if (operator === OPS.save) kept.push({ matrix, seen })
    else if (operator === OPS.restore) ({ matrix, seen } = kept.pop() ?? { matrix, seen })
    else if (operator === OPS.transform) matrix = Util.transform([...matrix], given.map(Number))
    else if (operator === OPS.clip) {
      // The path that cuts off comes next, with the box around it.
      const around: unknown = argsArray[index + 1]?.[2]
      const [left = 0, low = 0, right = 0, high = 0] = around instanceof Float32Array ? around : []
      seen = within(seen, moved(matrix, [left, low, right, high]))
    } else if (operator === OPS.paintImageXObject) {
      const [left, low, right, high] = within(seen, moved(matrix, unitSquare))
      const size = { width: right - left, height: high - low }
      boxes.push({ page: number, text: `[image ${boxes.length + 1}]`, x: left, y: top - high, ...size })
    }
  }
  return boxes
}

/** Where every image stands, by the same measure as text. */
export const readImageBoxes = (bytes: Uint8Array): Promise<readonly TextBox[]> =>
  opened(bytes, async (document) =>
    (await everyPage(document, async (number) => imageBoxes(await document.getPage(number), number))).flat(),
  )

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
