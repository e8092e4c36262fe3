import { describe, expect, test } from 'vitest'
import type { Block, Report } from '../../../db/model/block.ts'
import { type Layout, layouts } from '../../../db/model/report.ts'
import { checkPdf } from '../../../main/pdf/check/index.ts'
import { pageGrids, paper } from '../../../main/pdf/page-grid.ts'
import { figure } from '../../helpers/blocks.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { readPdf, readTextBoxes, type TextBox } from '../../helpers/pdf-text.ts'
import { png } from '../../helpers/png.ts'
import { pdfOf } from '../../helpers/printed.ts'

const each = Object.keys(layouts) as readonly Layout[]
const reportOf = (...blocks: readonly Block[]): Report => ({
  ...exampleReport,
  sections: [{ id: 'one', title: 'Hoofdstuk', blocks }],
})
const pagesOf = async (report: Report): Promise<readonly string[]> => (await readPdf(await pdfOf(report))).pages
const words = (count: number, word: string) => Array.from({ length: count }, (_, index) => `${word}${index}`)
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [text] })

const { left, right, top, hang } = pageGrids.sober

const expectWithinMargins = (boxes: readonly TextBox[]) => {
  for (const box of boxes) {
    expect(box.x, box.text).toBeGreaterThanOrEqual(left - hang)
    expect(box.x + box.width, box.text).toBeLessThanOrEqual(paper.width - right + 1)
    expect(box.y, box.text).toBeGreaterThanOrEqual(top - 4)
    expect(box.y + box.height, box.text).toBeLessThanOrEqual(paper.height - 30)
  }
}

test('no text leaves the margins of the example', async () => {
  expectWithinMargins(await readTextBoxes(await pdfOf(exampleReport)))
})

test('no text leaves the margins, however long', async () => {
  const long = words(60, 'woord').join(' ')
  const wide = 'W'.repeat(120)
  const report = reportOf(
    { kind: 'heading', text: wide },
    paragraph(wide),
    { kind: 'quote', text: wide, attribution: wide },
    { kind: 'list', items: [[wide], [long]] },
    { kind: 'table', caption: wide, head: [wide, 'B', 'C', wide], rows: [[wide, long, wide, { figure: figure(9) }]] },
    {
      kind: 'figures',
      tiles: [1, 22, 333].map((value) => ({ figure: figure(value * 1_000_000_000), caption: wide, note: long })),
    },
    {
      kind: 'chart',
      shape: 'bars',
      title: wide,
      noun: 'vormingen',
      points: [
        { label: wide, value: 4 },
        { label: long, value: 9 },
      ],
    },
    {
      kind: 'chart',
      shape: 'donut',
      title: long,
      noun: 'vormingen',
      points: [
        { label: wide, value: 4 },
        { label: long, value: 9 },
      ],
    },
    { kind: 'image', bytes: png(900, 300), alt: wide, caption: long },
    { kind: 'note', runs: [wide, long] },
  )
  expectWithinMargins(await readTextBoxes(await pdfOf({ ...report, organisation: wide, title: long })))
})

test('lines of prose have at most 75 characters', async () => {
  const text = 'Rollen en functies zijn centrale concepten in het decreet en vormen een kader voor alle activiteiten. '
  const boxes = await readTextBoxes(await pdfOf(reportOf(paragraph(text.repeat(8)))))
  const lines = boxes.filter((box) => box.width > pageGrids.sober.proseWidth * 0.8 && box.page === 3)
  expect(lines.length).toBeGreaterThan(8)
  for (const line of lines) expect(line.text.length, line.text).toBeLessThanOrEqual(75)
})

describe('the cover', () => {
  test.each([
    ['words', words(40, 'titelw').join(' ').slice(0, 300), words(40, 'naam').join(' ').slice(0, 300)],
    ['one word', 'W'.repeat(300), 'M'.repeat(300)],
  ])('holds a title and a name of 300 characters: %s', async (_, title, organisation) => {
    const report = { ...exampleReport, title, organisation }
    const bytes = await pdfOf(report)
    const { pages } = await readPdf(bytes)
    expect(pages[0]?.replaceAll(' ', '')).toBe(`${title}2022${organisation}`.replaceAll(' ', ''))
    const cover = (await readTextBoxes(bytes)).filter((box) => box.page === 1).toSorted((a, b) => a.y - b.y)
    for (const [index, box] of cover.entries()) {
      const next = cover[index + 1]
      if (next !== undefined) expect(next.y + next.height, next.text).toBeGreaterThan(box.y + box.height)
    }
    expectWithinMargins(cover)
  })
})

describe('charts', () => {
  const bars = (values: readonly number[]): Block => ({
    kind: 'chart',
    shape: 'bars',
    title: 'Per thema',
    noun: 'vormingen',
    points: values.map((value, index) => ({
      label: `thema nummer ${index + 1} met een lange naam die niet past`,
      value,
    })),
  })

  test('forty bars all have their label and their value', async () => {
    const values = Array.from({ length: 40 }, (_, index) => 1000 + index)
    const text = (await pagesOf(reportOf(bars(values)))).join(' ')
    for (const index of values.keys())
      expect(text).toContain(
        `thema nummer ${index + 1} met een lange naam die niet past 1.0${String(index).padStart(2, '0')}`,
      )
  })

  test('bars of nothing, of one and of equal values', async () => {
    expect((await pagesOf(reportOf(bars([0, 0])))).join(' ')).toMatch(/past 0 vormingen .* past 0 /)
    expect((await pagesOf(reportOf(bars([5, 5])))).join(' ')).toMatch(/past 5 vormingen .* past 5 /)
    expect((await pagesOf(reportOf(bars([1])))).join(' ')).toMatch(/past 1 /)
  })

  test('a ring that cannot be drawn is told in bars', async () => {
    const donut = (values: readonly number[]): Block => ({
      kind: 'chart',
      shape: 'donut',
      title: 'Ring',
      noun: 'vragen',
      points: values.map((value, index) => ({ label: `deel ${index + 1}`, value })),
    })
    expect((await pagesOf(reportOf(donut([0, 0])))).join(' ')).toContain('deel 1 0 vragen deel 2 0')
    expect((await pagesOf(reportOf(donut([9, 8, 7, 6, 5, 4, 3])))).join(' ')).toContain('deel 1 9 vragen deel 2 8')
    expect((await pagesOf(reportOf(donut([3, 0])))).join(' ')).toContain('0 deel 2')
  })
})

describe('pages end where they may', () => {
  // Each number of lines puts what follows at another height of the page.
  const heights = Array.from({ length: 24 }, (_, index) => 24 + index)
  const filler = (lines: number): readonly Block[] => words(lines, 'Regel').map(paragraph)
  const pageOf = (pages: readonly string[], text: string): number =>
    pages.findIndex((found, index) => index > 1 && found.includes(text))

  test.each(heights)('after %i paragraphs, nothing is stranded', async (lines) => {
    const pages = await pagesOf(
      reportOf(
        ...filler(lines),
        { kind: 'heading', text: 'Tussentitel' },
        paragraph('Wat volgt op de tussentitel.'),
        { kind: 'quote', text: `Begin ${words(50, 'citaat').join(' ')} einde.`, attribution: 'van een deelnemer' },
        { kind: 'heading', text: 'Cijfers' },
        { kind: 'figures', tiles: [{ figure: figure(7654), caption: 'met dit bijschrift', note: 'en deze noot' }] },
        { kind: 'table', caption: 'Een tabel', head: ['Kop'], rows: [['eerste rij'], ['tweede rij'], ['derde rij']] },
      ),
    )
    const together = (...texts: readonly string[]) => {
      const [first, ...others] = texts.map((text) => pageOf(pages, text))
      expect(first).toBeGreaterThan(1)
      for (const other of others) expect(other).toBe(first)
    }
    together('Tussentitel', 'Wat volgt')
    together('Begin citaat0', 'einde.', 'van een deelnemer')
    together('Cijfers', '7.654', 'met dit bijschrift', 'en deze noot')
    together('Een tabel', 'Kop', 'eerste rij', 'derde rij')
  })

  test.each(heights)('after %i paragraphs, no last line stands alone', async (lines) => {
    const long = `${words(90, 'Lopend').join(' ')} slotwoord.`
    const boxes = await readTextBoxes(await pdfOf(reportOf(...filler(lines), paragraph(long))))
    const [last] = boxes.filter(({ text }) => text.includes('slotwoord'))
    const beside = boxes.filter(({ page, text }) => page === last?.page && /Lopend|slotwoord/.test(text))
    expect(beside.length).toBeGreaterThan(1)
  })

  test('a quote that no page can hold flows, and its end keeps its attribution', async () => {
    const said = words(900, 'citaat')
    const pages = await pagesOf(reportOf({ kind: 'quote', text: said.join(' '), attribution: 'van een deelnemer' }))
    const text = pages.map((found) => found.replace(/ Socius \d+$/, '')).join(' ')
    expect(text).toContain(`${said.join(' ')} van een deelnemer`)
    expect(pages.at(-1)).toContain('citaat898 citaat899 van een deelnemer')
  })

  test('the head of a table is repeated, and no row is lost', async () => {
    const rows = words(120, 'rij')
    const pages = await pagesOf(
      reportOf({ kind: 'table', caption: 'Lang', head: ['Herhaald'], rows: rows.map((row) => [row]) }),
    )
    const inside = pages.slice(2)
    expect(inside.length).toBeGreaterThan(2)
    for (const found of inside) expect(found).toContain('Herhaald')
    for (const row of rows) expect(inside.join(' ')).toMatch(new RegExp(`${row}\\b`))
  })

  describe.each(each)('a table in the layout %s', (layout) => {
    const table = (count: number, cell = 'x'): Block => ({
      kind: 'table',
      caption: 'Per maand',
      head: ['Wat', 'Een', 'Twee', 'Drie'],
      rows: [...words(count - 1, 'rij'), 'Samen'].map((name) => [`${name}.`, cell, cell, cell]),
      total: true,
    })
    /** How many of its rows stand on each page that has any. */
    const rowsOn = async (...blocks: readonly Block[]): Promise<readonly number[]> =>
      (await pagesOf({ ...reportOf(...blocks), layout }))
        .map((page) => page.match(/(rij\d+|Samen)\./g)?.length ?? 0)
        .filter((count) => count > 0)

    test('ends with two rows on a page, also where one would go over', async () => {
      const [first = 0, second = 0] = await rowsOn(table(100))
      expect(await rowsOn(table(first))).toEqual([first])
      expect(await rowsOn(table(first + 1))).toEqual([first - 1, 2])
      expect(await rowsOn(table(first + second + 1))).toEqual([first, second - 1, 2])
    })

    test('begins with two rows on a page, or on the next', async () => {
      // Under two images in each column, of so many pixels high: a pixel is less than two thirds of a point.
      const image = (height: number): Block => ({ kind: 'image', bytes: png(9, height), alt: 'x', caption: null })
      const under = (height: number): readonly Block[] => [
        ...Array.from({ length: 2 * pageGrids[layout].columns }, () => image(height)),
        table(9),
      ]
      const pageUnder = async (height: number) =>
        (await pagesOf({ ...reportOf(...under(height)), layout })).findIndex((page) => page.includes('Per maand'))
      const page = await pageUnder(1)
      let [stays, moves] = [1, 460]
      while (moves - stays > 1) {
        const middle = Math.floor((stays + moves) / 2)
        if ((await pageUnder(middle)) === page) stays = middle
        else moves = middle
      }
      expect(await rowsOn(...under(stays))).toEqual([2, 7])
      expect(await rowsOn(...under(moves))).toEqual([9])
    })

    // In compact these are rows of which two, and the head above them, are a little more than a page.
    test('of rows so tall that no page holds two is printed whole', async () => {
      const counts = await rowsOn(table(5, words(184, 'cel').join(' ')))
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5)
    })
  })

  test.each(each)('a chart ends with three bars on a page, in the layout %s', async (layout) => {
    const barsOn = async (count: number): Promise<readonly number[]> => {
      const points = words(count, 'thema').map((label, index) => ({ label: `${label}.`, value: count - index }))
      const chart: Block = { kind: 'chart', shape: 'bars', title: 'Per thema', noun: 'vormingen', points }
      return (await pagesOf({ ...reportOf(chart), layout }))
        .map((page) => page.match(/thema\d+\./g)?.length ?? 0)
        .filter((bars) => bars > 0)
    }
    const [most = 0] = await barsOn(150)
    expect(await barsOn(most + 1)).toEqual([most - 2, 3])
  })

  test.each([
    ['row', (cell: string) => ({ head: ['A'], rows: [[cell]] })],
    ['head', (cell: string) => ({ head: [cell], rows: [['a'], ['b']] })],
  ])('a %s that no page can hold is printed whole', async (_, cells) => {
    const cell = words(3000, 'cel')
    const bytes = await pdfOf(reportOf({ kind: 'table', caption: 'Hoog', ...cells(cell.join(' ')) }))
    const { text } = await readPdf(bytes)
    for (const word of cell) expect(text).toMatch(new RegExp(`${word}\\b`))
    expect(checkPdf(bytes)).toEqual([])
  })
})
