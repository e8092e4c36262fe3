import { expect, test } from 'vitest'
import { type Layout, layouts } from '../../../../db/model/report.ts'
import { claims } from '../../../../main/pdf/check/identity-rules.ts'
import { checkPdf } from '../../../../main/pdf/check/index.ts'
import { readPrinted } from '../../../../main/pdf/check/printed.ts'
import { thorough } from '../../../helpers/fuzz.ts'
import { outside, overlaps } from '../../../helpers/pdf-boxes.ts'
import { reportFrom } from '../../../helpers/pdf-reports.ts'
import { readTextBoxes, type TextBox } from '../../../helpers/pdf-text.ts'
import { pdfOf } from '../../../helpers/printed.ts'

test('text over text is seen, and text next to text is not', () => {
  const box = (x: number, y: number): TextBox => ({ page: 1, text: 'woord', x, y, width: 30, height: 10 })
  expect(overlaps([box(0, 0), box(20, 5)])).toHaveLength(1)
  expect(overlaps([box(0, 0), box(30, 0), box(0, 9)])).toEqual([])
})

const each = Object.keys(layouts) as Layout[]
/** Each report in one layout, by turns; in every layout when there is time for it. */
const cases = Array.from({ length: 50 }, (_, seed) =>
  each.filter((_, turn) => thorough || turn === seed % each.length).map((layout) => [seed, layout] as const),
).flat()

test.each(cases)('report %i, %s, is accessible, says so, and sets no text over text', async (seed, layout) => {
  const bytes = await pdfOf(reportFrom(seed, layout))
  expect(checkPdf(bytes)).toEqual([])
  expect(claims(readPrinted(bytes))).toBe(true)
  const boxes = await readTextBoxes(bytes)
  expect(overlaps(boxes)).toEqual([])
  expect(outside(boxes, layout)).toEqual([])
})
