import type { Alignment, Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import type { Block, Run } from '../../../db/model/block.ts'
import { faces } from '../faces.ts'
import type { Piece } from '../keep.ts'
import { column, tallest } from '../page.ts'
import type { Press } from '../press.ts'
import { as } from '../tagging/element.ts'
import { inline, oneLine, words } from '../text.ts'

type Table = Extract<Block, { readonly kind: 'table' }>

const padding = 4.5
const gutter = 14

/** A table of at most so many rows begins whole, a longer one with so many. */
const wholeRows = 6
const firstRows = 2

const numberLike = /^[+-]?[\d.,]+%?$/

/** What stands in a column of numbers; a gap among them doesn't change that. */
const isNumber = (cell: Run | undefined): boolean => typeof cell !== 'string' || numberLike.test(cell)

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

const layoutOf = (count: number, { palette }: Press): CustomTableLayout => ({
  hLineWidth: (line) => (line === 1 ? 0.9 : line === 0 ? 0 : 0.4),
  hLineColor: (line) => (line === 1 ? palette.ink : palette.hairline),
  vLineWidth: () => 0,
  paddingLeft: (place) => (place === 0 ? 0 : gutter / 2),
  paddingRight: (place) => (place === count - 1 ? 0 : gutter / 2),
  paddingTop: () => padding,
  paddingBottom: () => padding,
})

/** A table over the whole column, its head repeated on every page; a row is not split unless no page could hold it. */
export const printTable = ({ caption, head, rows }: Table, press: Press): readonly Piece[] => {
  const { palette, ruler } = press
  const count = Math.max(head.length, ...rows.map((row) => row.length))
  const title = oneLine(caption)
  const titleHeight = ruler.height(title, faces.label, column) + 6
  const heads = Array.from({ length: count }, (_, place) => oneLine(head[place] ?? ''))
  const printed = rows.map((row) => heads.map((_, place) => words([row[place] ?? ''])))
  const wishes = heads.map((text, place) =>
    Math.max(...[text, ...printed.map((row) => row[place] ?? '')].map((cell) => ruler.width(cell, faces.label) + 1)),
  )
  const widths = widthsOf(wishes, column - (count - 1) * gutter)
  const heightOf = (texts: readonly string[]) =>
    2 * padding + Math.max(...texts.map((text, place) => ruler.height(text, faces.caption, widths[place] ?? column)))
  const heights = [heads, ...printed].map(heightOf)
  const beginning = heights.slice(0, 1 + (rows.length <= wholeRows ? rows.length : firstRows))

  const sides = heads.map((_, place): Alignment => (rows.every((row) => isNumber(row[place])) ? 'right' : 'left'))
  const cell = (place: number) => ({ ...faces.caption, alignment: sides[place] ?? 'left' })
  const body: TableCell[][] = [
    heads.map((text, place) => ({ ...cell(place), ...faces.small, text, bold: true, color: palette.muted })),
    ...rows.map((row) =>
      heads.map((_, place) =>
        // What opens a row names it, unless it is a number like any other.
        as(place === 0 && sides[0] === 'left' ? { type: 'TH', scope: 'Row' } : { type: 'TD' }, {
          ...cell(place),
          text: inline([row[place] ?? ''], palette),
          color: palette.ink,
        }),
      ),
    ),
  ]
  const content: Content = as(
    { type: 'Table' },
    {
      stack: [
        as({ type: 'Caption' }, { text: title, ...faces.label, color: palette.ink, margin: [0, 0, 0, 6] }),
        {
          // pdfmake drops what doesn't fit when it may not break a row that is higher than a page.
          table: {
            headerRows: 1,
            dontBreakRows: heights.every((height) => height < tallest / 2),
            widths: [...widths],
            body,
          },
          layout: layoutOf(count, press),
        },
      ],
    },
  )
  return [{ content, above: 24, below: 22, room: titleHeight + beginning.reduce((sum, height) => sum + height, 0) }]
}
