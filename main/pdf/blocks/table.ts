import type { Alignment, Content, CustomTableLayout, Style, TableCell } from 'pdfmake/interfaces'
import type { Block } from '../../../db/model/block.ts'
import { isNumberColumn } from '../../../db/model/run.ts'
import type { Piece } from '../pagination.ts'
import type { PrintContext } from '../print-context.ts'
import { as } from '../tagging/element.ts'

type Table = Extract<Block, { readonly kind: 'table' }>

const padding = 4.5
const gutter = 14

/** A table of at most so many rows begins whole, a longer one with so many. */
const wholeRows = 6
const firstRows = 2
/** A table ends on a page with so many rows, unless these take more than this share of it. */
const lastRows = 2
const highestEnd = 0.9

/** In columns of text a table of more columns, or higher than this share of the page, stands across all of them. */
const mostInColumn = 3
const highestInColumn = 0.5
/** What a column is given at least before the table is told in parts, and what its first column may keep in every part. */
const narrowest = 44
const firstKept = 110

/**
 * Widths that together fill `room`: narrow columns get what they wish, the wide ones share what is left, the first one takes
 * what is over. Fixed, since a table that pdfmake measures grows out of the page on one long word.
 */
const widthsOf = (wishes: readonly number[], room: number): readonly number[] => {
  const over = room - wishes.reduce((sum, wish) => sum + wish, 0)
  if (over >= 0) return wishes.map((wish, index) => (index === 0 ? wish + over : wish))
  let share = 0
  let left = room
  for (const [served, wish] of wishes.toSorted((first, second) => first - second).entries()) {
    share = left / (wishes.length - served)
    if (wish > share) break
    left -= wish
  }
  return wishes.map((wish) => Math.min(wish, share))
}

/**
 * Which columns stand together in each part of a table that is wider than `room`: the first, which names the rows, in all,
 * and of the others as many in one part as in another.
 */
const partsOf = (wishes: readonly number[], room: number): readonly (readonly number[])[] => {
  const [first = 0, ...others] = wishes
  const kept = room - Math.min(first, firstKept)
  const least = others.reduce((sum, wish) => sum + Math.min(wish, narrowest) + gutter, 0)
  const count = Math.max(1, Math.min(Math.ceil(least / kept), others.length))
  const edge = (part: number) => 1 + Math.round((part * others.length) / count)
  return Array.from({ length: count }, (_, part) => [
    0,
    ...others.map((_, index) => index + 1).filter((place) => place >= edge(part) && place < edge(part + 1)),
  ])
}

/** The lines under the head and above a total. */
const isHeavy = (line: number, rows: number, total: boolean) => line === 1 || (total && line === rows)
const heavy = 0.9
const light = 0.4

const layoutOf = (count: number, rows: number, total: boolean, { palette }: PrintContext): CustomTableLayout => ({
  hLineWidth: (line) => (line === 0 ? 0 : isHeavy(line, rows, total) ? heavy : light),
  hLineColor: (line) => (isHeavy(line, rows, total) ? palette.ink : palette.hairline),
  vLineWidth: () => 0,
  paddingLeft: (place) => (place === 0 ? 0 : gutter / 2),
  paddingRight: (place) => (place === count - 1 ? 0 : gutter / 2),
  paddingTop: () => padding,
  paddingBottom: () => padding,
})

/** A table over `width`, its head repeated on every page; neither head nor row is split unless no page could hold it. */
const printPart = (
  { caption, head, rows, total }: Table,
  width: number,
  wide: boolean,
  context: PrintContext,
): Piece => {
  const { palette, measure, wording, faces, grid } = context
  const count = head.length
  const titleHeight = measure.height(caption, faces.label, width) + 6
  const printed = rows.map((row) => head.map((_, place) => wording.words([row[place] ?? ''])))
  const wishes = wishesOf(head, printed, context)
  const widths = widthsOf(wishes, width - (count - 1) * gutter)
  const heightOf = (texts: readonly string[]) =>
    2 * padding + Math.max(...texts.map((text, place) => measure.height(text, faces.caption, widths[place] ?? width)))
  const heights = [head, ...printed].map(
    (texts, row) => heightOf(texts) + (isHeavy(row + 1, rows.length, total === true) ? heavy : light),
  )
  const beginning = heights.slice(0, 1 + (rows.length <= wholeRows ? rows.length : firstRows))
  const sum = (parts: readonly number[]) => parts.reduce((all, height) => all + height, titleHeight)
  // pdfmake drops what doesn't fit when it may not break what is higher than a page; a head that it repeats, it never breaks.
  const isLow = (height: number) => height < grid.contentHeight / 2
  const dontBreakRows = heights.every(isLow)
  const [headHeight = 0, ...rowHeights] = heights
  const ending = [headHeight, ...rowHeights.slice(-lastRows)]

  const sides = head.map(
    (_, place): Alignment => (isNumberColumn(rows.map((row) => row[place] ?? '')) ? 'right' : 'left'),
  )
  const cell = (place: number): Style => ({
    ...faces.caption,
    alignment: sides[place] ?? 'left',
    // Numbers in a column stand under each other, digit by digit.
    ...(sides[place] === 'right' && { fontFeatures: ['tnum'] }),
  })
  const body: TableCell[][] = [
    head.map((text, place) =>
      as(
        { type: 'TH', scope: 'Column' },
        { ...cell(place), ...faces.small, text: wording.set(text), bold: true, color: palette.muted },
      ),
    ),
    ...rows.map((row, index) =>
      head.map((_, place) =>
        // What opens a row names it, unless it is a number like any other.
        as(place === 0 && sides[0] === 'left' ? { type: 'TH', scope: 'Row' } : { type: 'TD' }, {
          ...cell(place),
          text: wording.inline([row[place] ?? ''], palette),
          color: palette.ink,
          ...(total === true && index === rows.length - 1 && { bold: true }),
        }),
      ),
    ),
  ]
  const content: Content = as(
    { type: 'Table' },
    {
      stack: [
        as(
          { type: 'Caption' },
          { text: wording.set(caption), ...faces.label, color: palette.ink, margin: [0, 0, 0, 6] },
        ),
        {
          table: { headerRows: isLow(headHeight) ? 1 : 0, dontBreakRows, widths: [...widths], body },
          layout: layoutOf(count, rows.length, total === true, context),
          ...{
            endsTogether: dontBreakRows && rows.length >= lastRows && sum(ending) < grid.contentHeight * highestEnd,
          },
        },
      ],
    },
  )
  const air = faces.body.fontSize * 2.1
  return { content, above: air, below: air, minHeight: sum(beginning), height: sum(heights), ...(wide && { wide }) }
}

const wishesOf = (
  head: readonly string[],
  printed: readonly (readonly string[])[],
  { measure, faces }: PrintContext,
): readonly number[] =>
  head.map((text, place) =>
    Math.max(...[text, ...printed.map((row) => row[place] ?? '')].map((cell) => measure.width(cell, faces.label) + 1)),
  )

/** A table; one with more columns than the paper is wide is told in parts, each with the column that names the rows. */
export const printTable = (table: Table, context: PrintContext): readonly Piece[] => {
  const { wording, grid, tell } = context
  const count = Math.max(table.head.length, ...table.rows.map((row) => row.length))
  if (count === 0) return []
  const caption = wording.oneLine(table.caption)
  const head = Array.from({ length: count }, (_, place) => wording.oneLine(table.head[place] ?? ''))
  if (grid.columns > 1 && count <= mostInColumn) {
    const piece = printPart({ ...table, caption, head }, grid.column, false, context)
    const height = piece.height ?? piece.minHeight
    // pdfmake loses the repeated head of a table that goes on in the next column.
    if (height <= grid.contentHeight * highestInColumn)
      return [{ ...piece, minHeight: height, content: { unbreakable: true, stack: [piece.content] } }]
  }
  const printed = table.rows.map((row) => head.map((_, place) => wording.words([row[place] ?? ''])))
  const parts = partsOf(wishesOf(head, printed, context), grid.contentWidth)
  if (parts.length > 1)
    tell(
      `De tabel “${caption}” heeft ${count} kolommen, meer dan op een bladzijde past: ze staat in ${parts.length} delen.`,
    )
  return parts.map((columns, index) =>
    printPart(
      {
        ...table,
        caption: parts.length === 1 ? caption : `${caption} (deel ${index + 1} van ${parts.length})`,
        head: columns.map((place) => head[place] ?? ''),
        rows: table.rows.map((row) => columns.map((place) => row[place] ?? '')),
      },
      grid.contentWidth,
      grid.columns > 1,
      context,
    ),
  )
}
