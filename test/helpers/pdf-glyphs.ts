import { OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { everyPage, opened } from './pdf-text.ts'

/** A letter where it is painted, in points: `x` its left edge from that of the page, `base` the line it stands on from the top. */
export type Glyph = {
  readonly page: number
  readonly text: string
  readonly x: number
  readonly base: number
  readonly width: number
}

type Matrix = readonly number[]
const untouched: Matrix = [1, 0, 0, 1, 0, 0]

const matrixIn = (given: unknown): Matrix =>
  given instanceof Float32Array || Array.isArray(given) ? [...given].map(Number) : untouched

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** The letters of a page as the operators of its content paint them: what pdf.js makes of words and lines has no part in it. */
const glyphsOf = async (page: PDFPageProxy, number: number): Promise<readonly Glyph[]> => {
  const top = page.getViewport({ scale: 1 }).height
  const { fnArray, argsArray } = await page.getOperatorList()
  const kept: Matrix[] = []
  const glyphs: Glyph[] = []
  let matrix = untouched
  let line = untouched
  let size = 0
  for (const [index, operator] of fnArray.entries()) {
    const given: readonly unknown[] = argsArray[index] ?? []
    if (operator === OPS.save) kept.push(matrix)
    else if (operator === OPS.restore) matrix = kept.pop() ?? untouched
    else if (operator === OPS.transform) matrix = Util.transform([...matrix], matrixIn(given))
    else if (operator === OPS.setFont) size = Number(given[1])
    else if (operator === OPS.setTextMatrix) line = matrixIn(given.length === 1 ? given[0] : given)
    else if (operator === OPS.moveText)
      line = Util.transform([...line], [1, 0, 0, 1, Number(given[0]), Number(given[1])])
    else if (operator === OPS.showText) {
      const [a = 1, , , , left = 0, base = 0] = Util.transform([...matrix], [...line])
      let x = left
      for (const part of Array.isArray(given[0]) ? given[0] : []) {
        const width = ((typeof part === 'number' ? -part : Number(field(part, 'width'))) / 1000) * size * a
        if (typeof part !== 'number')
          glyphs.push({ page: number, text: String(field(part, 'unicode')), x, base: top - base, width })
        x += width
      }
    }
  }
  return glyphs
}

/** Where every letter of a PDF stands. */
export const readGlyphs = (bytes: Uint8Array): Promise<readonly Glyph[]> =>
  opened(bytes, async (document) =>
    (await everyPage(document, async (number) => glyphsOf(await document.getPage(number), number))).flat(),
  )
