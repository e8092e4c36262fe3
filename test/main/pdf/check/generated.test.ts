import { expect, test } from 'vitest'
import { type Layout, layouts } from '../../../../db/model/report.ts'
import { claims } from '../../../../main/pdf/check/identity-rules.ts'
import { checkPdf } from '../../../../main/pdf/check/index.ts'
import { readPrinted } from '../../../../main/pdf/check/printed.ts'
import { paper, sheets } from '../../../../main/pdf/sheet.ts'
import { reportFrom } from '../../../helpers/pdf-reports.ts'
import { readTextBoxes, type TextBox } from '../../../helpers/pdf-text.ts'
import { pdfOf } from '../../../helpers/printed.ts'

/** Letters without their tails: lines may stand so close that a tail meets an accent. */
const body = ({ y, height, ...box }: TextBox) => ({ ...box, top: y + height * 0.3, bottom: y + height })

const overlaps = (boxes: readonly TextBox[]): readonly string[] => {
  const bodies = boxes.map(body)
  return bodies.flatMap((box, index) =>
    bodies
      .slice(index + 1)
      .filter(
        (other) =>
          other.page === box.page &&
          Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x) > 0.6 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.6,
      )
      .map((other) => `page ${box.page}: ${box.text} | ${other.text}`),
  )
}

const outside = (boxes: readonly TextBox[], layout: Layout): readonly string[] => {
  const { left, right, top, hang } = sheets[layout]
  return boxes
    .filter(
      ({ x, y, width, height }) =>
        x < left - Math.max(hang, 1) ||
        x + width > paper.width - right + 1 ||
        // The title on a band of colour stands above where text begins.
        y < (layout === 'bold' ? 24 : top - 6) ||
        y + height > paper.height - 20,
    )
    .map(({ page: number, text }) => `page ${number}: ${text}`)
}

test('text over text is seen, and text next to text is not', () => {
  const box = (x: number, y: number): TextBox => ({ page: 1, text: 'woord', x, y, width: 30, height: 10 })
  expect(overlaps([box(0, 0), box(20, 5)])).toHaveLength(1)
  expect(overlaps([box(0, 0), box(30, 0), box(0, 9)])).toEqual([])
})

const cases = Array.from({ length: 50 }, (_, seed) =>
  (Object.keys(layouts) as Layout[]).map((layout) => [seed, layout] as const),
).flat()

test.each(cases)('report %i, %s, is accessible, says so, and sets no text over text', async (seed, layout) => {
  const bytes = await pdfOf(reportFrom(seed, layout))
  expect(checkPdf(bytes)).toEqual([])
  expect(claims(readPrinted(bytes))).toBe(true)
  const boxes = await readTextBoxes(bytes)
  expect(overlaps(boxes)).toEqual([])
  expect(outside(boxes, layout)).toEqual([])
})
