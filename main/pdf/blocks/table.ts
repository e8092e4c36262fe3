import type { Alignment, Content, CustomTableLayout, Style, TableCell } from 'pdfmake/interfaces'
import type { Block } from '../../../db/model/block.ts'
import { isNumberColumn } from '../../../db/model/run.ts'
import type { Piece } from '../pagination.ts'
import type { PrintContext } from '../print-context.ts'
import { as } from '../tagging/element.ts'
import { gutter, tablePartsOf, widthsOf, wishesOf } from './table-columns.ts'

type Table = Extract<Block, { readonly kind: 'table' }>

const padding = 4.5

/** A table of at most so many rows begins whole, a longer one with so many. */
const wholeRows = 6
const firstRows = 2
/** A table ends on a page with so many rows, unless these take more than this share of it. */
const lastRows = 2
const highestEnd = 0.9

/** In columns of text a table of more columns, or higher than this share of the page, stands across all of them. */
const mostInColumn = 3
const highestInColumn = 0.5

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

/** A table with the height of its title, its head and each row, and the widths of its columns; in points. */
type Measured = {
  readonly widths: readonly number[]
  readonly titleHeight: number
  readonly headHeight: number
  readonly rowHeights: readonly number[]
}

const measured = ({ caption, head, rows, total }: Table, width: number, context: PrintContext): Measured => {
  const { measure, wording, faces } = context
  const printed = rows.map((row) => head.map((_, place) => wording.words([row[place] ?? ''])))
  const widths = widthsOf(wishesOf(head, printed, context), width - (head.length - 1) * gutter)
  const heightOf = (texts: readonly string[]) =>
    2 * padding + Math.max(...texts.map((text, place) => measure.height(text, faces.caption, widths[place] ?? width)))
  const [headHeight = 0, ...rowHeights] = [head, ...printed].map(
    (texts, row) => heightOf(texts) + (isHeavy(row + 1, rows.length, total === true) ? heavy : light),
  )
  return { widths, titleHeight: measure.height(caption, faces.label, width) + 6, headHeight, rowHeights }
}

/** The cells of the head and of each row: numbers at the right, a name at the beginning of each row. */
const cellsOf = ({ head, rows, total }: Table, { palette, wording, faces }: PrintContext): TableCell[][] => {
  const sides = head.map(
    (_, place): Alignment => (isNumberColumn(rows.map((row) => row[place] ?? '')) ? 'right' : 'left'),
  )
  const cell = (place: number): Style => ({
    ...faces.caption,
    alignment: sides[place] ?? 'left',
    // Numbers in a column stand under each other, digit by digit.
    ...(sides[place] === 'right' && { fontFeatures: ['tnum'] }),
  })
  return [
    head.map((text, place) =>
      as(
        { type: 'TH', scope: 'Column' },
        { ...cell(place), ...faces.small, text: wording.set(text), bold: true, color: palette.muted },
      ),
    ),
    ...rows.map((row, index) =>
      head.map((_, place) =>
        // The first cell names its row, unless it is a number like any other.
        as(place === 0 && sides[0] === 'left' ? { type: 'TH', scope: 'Row' } : { type: 'TD' }, {
          ...cell(place),
          text: wording.inline([row[place] ?? ''], palette),
          color: palette.ink,
          ...(total === true && index === rows.length - 1 && { bold: true }),
        }),
      ),
    ),
  ]
}

/** A table over `width`, its head repeated on every page; neither head nor row is split unless no page could hold it. */
const printPart = (table: Table, width: number, spansColumns: boolean, context: PrintContext): Piece => {
  const { palette, wording, faces, grid } = context
  const { caption, head, rows, total } = table
  const { widths, titleHeight, headHeight, rowHeights } = measured(table, width, context)
  const sum = (heights: readonly number[]) => heights.reduce((all, height) => all + height, titleHeight)
  const beginning = [headHeight, ...rowHeights.slice(0, rows.length <= wholeRows ? rows.length : firstRows)]
  const ending = [headHeight, ...rowHeights.slice(-lastRows)]
  // pdfmake drops what doesn't fit when it may not break what is higher than a page; a head that it repeats, it never breaks.
  const isLow = (height: number) => height < grid.contentHeight / 2
  const dontBreakRows = isLow(headHeight) && rowHeights.every(isLow)
  const content: Content = as(
    { type: 'Table' },
    {
      stack: [
        as(
          { type: 'Caption' },
          { text: wording.set(caption), ...faces.label, color: palette.ink, margin: [0, 0, 0, 6] },
        ),
        {
          table: {
            headerRows: isLow(headHeight) ? 1 : 0,
            dontBreakRows,
            widths: [...widths],
            body: cellsOf(table, context),
          },
          layout: layoutOf(head.length, rows.length, total === true, context),
          ...{
            endsTogether: dontBreakRows && rows.length >= lastRows && sum(ending) < grid.contentHeight * highestEnd,
          },
        },
      ],
    },
  )
  const air = faces.body.fontSize * 2.1
  return {
    content,
    above: air,
    below: air,
    minHeight: sum(beginning),
    height: sum([headHeight, ...rowHeights]),
    ...(spansColumns && { spansColumns }),
  }
}

/** A table; one with more columns than the paper is wide is told in parts, each with the column that names the rows. */
export const printTable = (table: Table, context: PrintContext): readonly Piece[] => {
  const { wording, grid, notify } = context
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
  const parts = tablePartsOf(wishesOf(head, printed, context), grid.contentWidth)
  if (parts.length > 1)
    notify(
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
