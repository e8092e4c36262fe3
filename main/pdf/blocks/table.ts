import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Block, Run } from '../../../db/model/block.ts'
import type { Piece } from '../keep.ts'
import { column, tallest } from '../page.ts'
import type { Press } from '../press.ts'
import { inline, plain, words } from '../text.ts'
import { type } from '../type.ts'

type Table = Extract<Block, { readonly kind: 'table' }>
const padding = 4.5
const gutter = 14

const numberLike = /^[+-]?[\d.,]+%?$/

/** A column of numbers stands at the right, so that they can be compared; a gap among them doesn't change that. */
const isNumeric = (cells: readonly Run[]): boolean =>
  cells.length > 0 && cells.every((cell) => typeof cell !== 'string' || numberLike.test(cell))

/**
 * Widths that together fill the column: a narrow column gets what it asks for, the wide ones share the rest. Fixed, since a
 * table that pdfmake measures can grow out of the page on one long word.
 */
const widthsOf = (wishes: readonly number[], room: number): readonly number[] => {
  const ascending = [...wishes].sort((first, second) => first - second)
  let left = room
  let sharers = wishes.length
  for (const wish of ascending) {
    if (wish > left / sharers) break
    left -= wish
    sharers -= 1
  }
  if (sharers > 0)
    return wishes.map((wish) => Math.min(wish, Math.max(left / sharers, wish > left / sharers ? 0 : wish)))
  return wishes.map((wish, index) => (index === 0 ? wish + left : wish))
}

export const printTable = ({ caption, head, rows }: Table, press: Press): readonly Piece[] => {
  const { palette, ruler } = press
  const count = Math.max(head.length, ...rows.map((row) => row.length))
  const title: Content = { text: plain(caption), ...type.label, color: palette.ink, margin: [0, 0, 0, 6] }
  const titleHeight = ruler.height(plain(caption), type.label, column) + 6
  if (count === 0) return [{ content: title, above: 24, room: titleHeight }]
  const places = Array.from({ length: count }, (_, place) => place)
  const columns = places.map((place) => rows.map((row) => row[place] ?? ''))
  const numeric = columns.map(isNumeric)
  const wishes = columns.map(
    (cells, place) =>
      Math.max(
        ruler.width(plain(head[place] ?? ''), type.label),
        ...cells.map((cell) => ruler.width(words([cell]), type.caption)),
      ) + 1,
  )
  const widths = widthsOf(wishes, column - (count - 1) * gutter)
  const alignment = (place: number) => (numeric[place] === true ? 'right' : 'left')
  const headCells = places.map(
    (place): TableCell => ({
      text: plain(head[place] ?? ''),
      ...type.small,
      bold: true,
      color: palette.muted,
      alignment: alignment(place),
    }),
  )
  const heightOf = (texts: readonly string[]) =>
    2 * padding + Math.max(...texts.map((text, place) => ruler.height(text, type.caption, widths[place] ?? column)))
  const heights = rows.map((row) => heightOf(row.map((cell) => words([cell]))))
  const firstRows = heights.slice(0, rows.length <= 5 ? 5 : 2)
  const content: Content = {
    stack: [
      title,
      {
        table: {
          headerRows: 1,
          // pdfmake drops what doesn't fit when it may not break a row that is higher than a page.
          dontBreakRows: heights.every((height) => height < tallest / 2),
          widths: [...widths],
          body: [
            headCells,
            ...rows.map((row) =>
              places.map(
                (place): TableCell => ({
                  text: inline([row[place] ?? ''], palette),
                  ...type.caption,
                  color: palette.ink,
                  alignment: alignment(place),
                }),
              ),
            ),
          ],
        },
        layout: {
          hLineWidth: (line) => (line === 1 ? 0.9 : line === 0 ? 0 : 0.4),
          hLineColor: (line) => (line === 1 ? palette.ink : palette.hairline),
          vLineWidth: () => 0,
          paddingLeft: (place) => (place === 0 ? 0 : gutter / 2),
          paddingRight: (place) => (place === count - 1 ? 0 : gutter / 2),
          paddingTop: () => padding,
          paddingBottom: () => padding,
        },
      },
    ],
  }
  const room = titleHeight + heightOf(head.map(plain)) + firstRows.reduce((sum, height) => sum + height, 0)
  return [{ content, above: 24, below: 22, room }]
}
