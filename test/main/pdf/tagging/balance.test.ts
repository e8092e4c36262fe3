import { describe, expect, test } from 'vitest'
import type { Block, Report } from '../../../../db/model/block.ts'
import { checkPdf } from '../../../../main/pdf/check/index.ts'
import { pageGrids, paper } from '../../../../main/pdf/page-grid.ts'
import { firstColumn } from '../../../../main/pdf/tagging/balance.ts'
import type { FlowPart } from '../../../../main/pdf/tagging/pdfmake.ts'
import { exampleReport } from '../../../helpers/example-report.ts'
import { readTextBoxes, type TextBox } from '../../../helpers/pdf-text.ts'
import { pdfOf } from '../../../helpers/printed.ts'

const block = (height: number): FlowPart => ({ gap: 10, minHeight: height, height })
const flowing = (height: number): FlowPart => ({ gap: 10, minHeight: 30, height })

describe('the first column', () => {
  test('ends after the part that makes both most alike', () => {
    // 100 + 10 + 100 at the left, 100 + 10 + 100 at the right; between 210 and the next part some air.
    const tall = firstColumn([block(100), block(100), block(100), block(100)], 0, 600)
    expect(tall).toBeGreaterThanOrEqual(210)
    expect(tall).toBeLessThan(320)
  })

  test('ends within a text that flows', () => {
    // Half of it, and as much more as a measure may be off.
    expect(firstColumn([flowing(400)], 0, 600)).toBe(208)
    expect(firstColumn([flowing(290)], 100, 600)).toBe(208)
  })

  test('holds what can’t be divided', () => {
    expect(firstColumn([block(300)], 0, 600)).toBeGreaterThanOrEqual(300)
    expect(firstColumn([block(300), block(40)], 0, 600)).toBeGreaterThanOrEqual(300)
  })

  test('holds what stands at its head with all the room that it needs', () => {
    // A heading that stays with what follows, at the head of a page, and after the air under what stands across.
    const heading: FlowPart = { gap: 24, minHeight: 340, height: 40 }
    for (const used of [0, 24]) expect(firstColumn([heading, block(300)], used, 600)).toBeGreaterThanOrEqual(used + 340)
    expect(firstColumn([heading, block(300)], 0, 330)).toBeNull()
  })

  test('is full when what is left goes on to the next page, or would leave no room for it', () => {
    expect(firstColumn([flowing(1500)], 0, 600)).toBeNull()
    expect(firstColumn([block(400), block(400), block(400)], 0, 600)).toBeNull()
    expect(firstColumn([flowing(1198)], 0, 600)).toBeNull()
  })
})

const reportOf = (...blocks: readonly Block[]): Report => ({
  ...exampleReport,
  layout: 'compact',
  sections: [{ id: 'one', title: 'Hoofdstuk', blocks }],
})
const said = (count: number): string => `${'samen met elkaar '.repeat(count)}en slot.`
const text = (count: number): Block => ({ kind: 'paragraph', runs: [said(count)] })
const quote: Block = { kind: 'quote', text: said(20), attribution: 'deelnemer' }
const wide: Block = {
  kind: 'table',
  caption: 'Over de hele breedte',
  head: ['Een', 'Twee', 'Drie', 'Vier'],
  rows: [['a', '1', '2', '3']],
}

/** Where each column ends on the page where the text does, above the table if there is one. */
const ends = async (report: Report) => {
  const boxes = (await readTextBoxes(await pdfOf(report))).filter(({ y }) => y < paper.height - 60)
  const table = boxes.find(({ text }) => text.startsWith('Over de hele'))
  const last = table?.page ?? Math.max(...boxes.map(({ page }) => page))
  const above = boxes.filter(({ page, y }) => page === last && (table === undefined || y < table.y))
  const low = (column: readonly TextBox[]) => Math.max(0, ...column.map(({ y, height }) => y + height))
  return {
    left: low(above.filter(({ x }) => x < paper.width / 2 - 20)),
    right: low(above.filter(({ x }) => x > paper.width / 2 - 20)),
    table,
  }
}

/** Lines stand 15 points apart, and the last one takes the one before it along. */
const twoLines = 31

describe('in two columns', () => {
  test.each([60, 90, 200, 420, 700])('%i phrases end alike left and right', async (count) => {
    const { left, right } = await ends(reportOf(text(count)))
    expect(Math.abs(left - right)).toBeLessThan(twoLines)
  })

  test.each([60, 420, 700])('so do they above what stands across, which follows at once', async (count) => {
    const { left, right, table } = await ends(reportOf(text(count), wide))
    expect(Math.abs(left - right)).toBeLessThan(twoLines)
    // The air above a table, and the space under the line above it.
    expect((table?.y ?? 0) - Math.max(left, right)).toBeLessThan(55)
  })

  test.each([0, 60])('a chart that goes on to the next page ends so too, with %i phrases under it', async (count) => {
    const points = Array.from({ length: 60 }, (_, index) => ({ label: `thema ${index}`, value: 60 - index }))
    const chart: Block = { kind: 'chart', shape: 'bars', title: 'Per thema', noun: 'vormingen', points }
    const { left, right } = await ends(reportOf(text(180), chart, ...(count === 0 ? [] : [text(count)])))
    expect(right).toBeGreaterThan(0)
    // Two bars.
    expect(Math.abs(left - right)).toBeLessThan(44)
  })

  test('what can’t be divided leaves columns as much alike as it allows', async () => {
    const { left, right } = await ends(reportOf(quote, quote, quote, quote, quote))
    expect(right).toBeGreaterThan(0)
    // A quote of five lines and its air.
    expect(Math.abs(left - right)).toBeLessThan(150)
  })

  test.each([
    ['at the head of a page', text(248), 2],
    ['beneath what stands across', wide, 1],
  ])('a heading %s is led to, and stays with what follows', async (_, before, page) => {
    const sections = [
      { id: 'one', title: 'Eerst', blocks: [before] },
      { id: 'two', title: 'Slot', blocks: [quote] },
    ]
    const bytes = await pdfOf({ ...reportOf(), sections })
    expect(checkPdf(bytes)).toEqual([])
    const boxes = await readTextBoxes(bytes)
    const heading = boxes.findLast(({ text }) => text === 'Slot')
    const follows = boxes.findLast(({ text }) => text.includes('slot.'))
    expect(heading).toMatchObject({ page })
    expect(follows).toMatchObject({ page })
    expect(Math.abs((heading?.x ?? 0) - (follows?.x ?? 0))).toBeLessThan(30)
  })

  test.each([90, 200, 420])('after %i phrases, headings stand across with what stands across', async (count) => {
    const under: Block = { kind: 'heading', text: 'Onder het slot' }
    const sections = [
      { id: 'one', title: 'Eerst', blocks: [text(count)] },
      { id: 'two', title: 'Slot', blocks: [under, wide] },
    ]
    const boxes = await readTextBoxes(await pdfOf({ ...reportOf(), sections }))
    const inOrder = ['Slot', 'Onder het slot', 'Over de hele breedte'].map((title) =>
      boxes.findLast(({ text }) => text === title),
    )
    expect(inOrder.map((box) => box?.x)).toEqual([
      pageGrids.compact.left,
      pageGrids.compact.left,
      pageGrids.compact.left,
    ])
    expect(new Set(inOrder.map((box) => box?.page)).size).toBe(1)
    const [title, , table] = inOrder.map((box) => box?.y ?? 0)
    expect((table ?? 0) - (title ?? 0)).toBeLessThan(100)
  })

  test('all is printed, however unlike its parts are', async () => {
    const blocks = Array.from({ length: 40 }, (_, index) => (index % 3 === 0 ? quote : text(index * 7)))
    const words = (await readTextBoxes(await pdfOf(reportOf(...blocks, wide, ...blocks))))
      .map((box) => box.text)
      .join(' ')
    const wanted = 2 * blocks.reduce((sum, _, index) => sum + (index % 3 === 0 ? 20 : index * 7), 0)
    expect(words.replace(/[-\s]+/g, '').match(/samenmetelkaar/g)).toHaveLength(wanted)
  })
})
