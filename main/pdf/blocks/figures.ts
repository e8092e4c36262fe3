import type { Column, Content } from 'pdfmake/interfaces'
import type { Block, Report, Tile } from '../../../db/model/block.ts'
import { printFigure } from '../../../db/model/format.ts'
import type { Piece } from '../keep.ts'
import type { Press } from '../press.ts'
import { as, type Tag } from '../tagging/element.ts'

/** Tiles in a row. */
const most = 3
const fewest = 2
const gutter = 18
const rule = 9

const widthOf = (perRow: number, column: number) => (column - (perRow - 1) * gutter) / perRow
const printed = ({ figure }: Tile, { wording }: Pick<Press, 'wording'>): string => wording.oneLine(printFigure(figure))

const tilesOf = ({ sections }: Report): readonly Tile[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figures' ? block.tiles : [])))

/** The one size of all big numbers in the report: that in which the widest fits a place in a row of the fewest. */
export const numeralOf = (report: Report, press: Omit<Press, 'numeral'>): Press['numeral'] => {
  const { ruler, faces, sheet, layout } = press
  const widest = Math.max(0, ...tilesOf(report).map((tile) => ruler.width(printed(tile, press), faces.numeral)))
  const width = widthOf(layout === 'sober' ? most : fewest, sheet.column)
  return { ...faces.numeral, fontSize: faces.numeral.fontSize * Math.min(1, (width - 1) / widest) }
}

/** How many tiles stand in a row: three where the numbers and the words beneath them allow, else two. */
const perRowOf = (tiles: readonly Tile[], press: Press): number => {
  const { ruler, numeral, faces, sheet, wording } = press
  const width = widthOf(most, sheet.column)
  const fits = tiles.every(
    (tile) =>
      ruler.width(printed(tile, press), numeral) < width &&
      wording
        .oneLine(`${tile.caption} ${tile.note ?? ''}`)
        .split(' ')
        .every((word) => ruler.width(word, faces.caption) < width),
  )
  return fits ? most : fewest
}

/** Rows that differ by one tile at most: four are two and two, never three and one alone. */
const rowsOf = (tiles: readonly Tile[], perRow: number): readonly (readonly Tile[])[] => {
  const count = Math.ceil(tiles.length / perRow)
  return Array.from({ length: count }, (_, row) =>
    tiles.slice(Math.ceil((row * tiles.length) / count), Math.ceil(((row + 1) * tiles.length) / count)),
  )
}

/** The number and its caption are read as one sentence; the space after the number parts them for who hears it. */
const printTile = (tile: Tile, width: number, press: Press): Column => {
  const { palette, numeral, wording, faces } = press
  const sentence: Tag = { type: 'P' }
  return {
    width,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1, lineColor: palette.accent }] },
      as(sentence, {
        text: wording.figure(tile.figure, ' '),
        ...numeral,
        color: palette.accentText,
        margin: [0, rule, 0, 0],
      }),
      as(sentence, {
        text: wording.set(wording.plain(tile.caption)),
        ...faces.caption,
        color: palette.ink,
        margin: [0, 2, 0, 0],
      }),
      ...(tile.note === null
        ? []
        : [
            {
              text:
                tile.spoken === undefined
                  ? wording.set(wording.plain(tile.note))
                  : wording.inline(tile.spoken, palette),
              ...faces.small,
              color: palette.muted,
              margin: [0, 3, 0, 0],
            } satisfies Content,
          ]),
    ],
  }
}

const heightOf = (tile: Tile, width: number, press: Press): number => {
  const { ruler, numeral, wording, faces } = press
  return (
    rule +
    ruler.height(printed(tile, press), numeral, width) +
    2 +
    ruler.height(wording.plain(tile.caption), faces.caption, width) +
    (tile.note === null ? 0 : 3 + ruler.height(wording.plain(tile.note), faces.small, width))
  )
}

export const printFigures = (
  { tiles }: Extract<Block, { readonly kind: 'figures' }>,
  press: Press,
): readonly Piece[] => {
  const { sheet, faces } = press
  const perRow = press.layout === 'sober' ? most : perRowOf(tiles, press)
  const width = widthOf(perRow, sheet.column)
  const air = faces.body.fontSize * 2.2
  const rows = rowsOf(tiles, perRow)
  const heights = rows.map((row) => Math.max(...row.map((tile) => heightOf(tile, width, press))))
  const whole = heights.reduce((sum, height) => sum + height + air, -air)
  return rows.map((row, index) => ({
    content: { columns: row.map((tile) => printTile(tile, width, press)), columnGap: gutter },
    above: index === 0 ? air : air * 0.83,
    below: air,
    // Rows that a page can hold stay together: none is left alone on the next.
    room: index === 0 && whole < sheet.tallest / 2 ? whole : (heights[index] ?? 0),
    height: heights[index] ?? 0,
  }))
}
