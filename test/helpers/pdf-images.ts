import { OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { everyPage, opened, type TextBox } from './pdf-text.ts'

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
