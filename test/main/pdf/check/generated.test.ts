import { expect, test } from 'vitest'
import { type Layout, layouts } from '../../../../db/model/report.ts'
import { claims } from '../../../../main/pdf/check/identity-rules.ts'
import { checkPdf } from '../../../../main/pdf/check/index.ts'
import { readPrinted } from '../../../../main/pdf/check/printed.ts'
import { pageGrids } from '../../../../main/pdf/page-grid.ts'
import { exampleReport } from '../../../helpers/example-report.ts'
import { thorough } from '../../../helpers/fuzz.ts'
import { outside, overlaps } from '../../../helpers/pdf-boxes.ts'
import { readImageBoxes } from '../../../helpers/pdf-images.ts'
import { reportFrom } from '../../../helpers/pdf-reports.ts'
import { readTextBoxes, type TextBox } from '../../../helpers/pdf-text.ts'
import { png } from '../../../helpers/png.ts'
import { pdfOf } from '../../../helpers/printed.ts'

test('text over text is seen, and text next to text is not', () => {
  const box = (x: number, y: number): TextBox => ({ page: 1, text: 'woord', x, y, width: 30, height: 10 })
  expect(overlaps([box(0, 0), box(20, 5)])).toHaveLength(1)
  expect(overlaps([box(0, 0), box(30, 0), box(0, 9)])).toEqual([])
})

test('an image is seen where it stands, and so is text over it', async () => {
  const image = { kind: 'image', bytes: png(200, 100), alt: 'De trefdag', caption: null } as const
  const report = { ...exampleReport, sections: [{ id: 'one', title: 'Een', blocks: [image] }] }
  const [placed, ...others] = await readImageBoxes(await pdfOf(report))
  expect(others).toEqual([])
  if (placed === undefined) throw new Error('No image was seen.')
  expect(placed).toMatchObject({ page: 3 })
  expect(placed.x).toBeCloseTo(pageGrids.sober.left, 1)
  expect(placed.width / placed.height).toBeCloseTo(2, 3)
  const under = { ...placed, text: 'woord', y: placed.y + placed.height }
  expect(overlaps([{ ...placed, text: 'woord', height: 10 }], [placed])).toHaveLength(1)
  expect(overlaps([under], [placed])).toEqual([])
  expect(overlaps([], [placed, { ...placed, y: placed.y + 5 }])).toHaveLength(1)
})

const each = Object.keys(layouts) as Layout[]
/** A dozen reports in compact, where most can go wrong, some in another layout too; fifty in each layout when there is time for it. */
const cases = Array.from({ length: thorough ? 50 : 12 }, (_, seed) =>
  each
    .filter((layout, turn) => thorough || layout === 'compact' || turn === seed % each.length)
    .map((layout) => [seed, layout] as const),
).flat()

test.each(cases)('report %i, %s, is accessible, says so, and sets nothing over anything', async (seed, layout) => {
  const report = reportFrom(seed, layout)
  const bytes = await pdfOf(report)
  expect(checkPdf(bytes)).toEqual([])
  expect(claims(readPrinted(bytes))).toBe(true)
  const [texts, images] = [await readTextBoxes(bytes), await readImageBoxes(bytes)]
  expect(overlaps(texts, images)).toEqual([])
  // A picture on the cover runs to the edges of the paper.
  const inside = images.filter(({ page }) => page > 1 || report.style.cover === null)
  expect(outside([...texts, ...inside], layout)).toEqual([])
})
