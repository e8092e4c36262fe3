import type { Column, Content } from 'pdfmake/interfaces'
import type { Block, Report, Tile } from '../../../db/model/block.ts'
import { printFigure } from '../../../db/model/format.ts'
import type { Piece } from '../pagination.ts'
import type { PrintContext } from '../print-context.ts'
import { as, type Tag } from '../tagging/element.ts'

/** The most and the fewest tiles in a row. */
const maxPerRow = 3
const minPerRow = 2
const gutter = 18
const rule = 9

const widthOf = (perRow: number, column: number) => (column - (perRow - 1) * gutter) / perRow
const printed = ({ figure }: Tile, { wording }: Pick<PrintContext, 'wording'>): string =>
  wording.oneLine(printFigure(figure))

const tilesOf = ({ sections }: Report): readonly Tile[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figures' ? block.tiles : [])))

/** The one size of all big numbers in the report: that in which the widest fits a tile of the widest row. */
export const numeralOf = (report: Report, context: Omit<PrintContext, 'numeral'>): PrintContext['numeral'] => {
  const { measure, faces, grid, layout } = context
  const widest = Math.max(0, ...tilesOf(report).map((tile) => measure.width(printed(tile, context), faces.numeral)))
  const width = widthOf(layout === 'sober' ? maxPerRow : minPerRow, grid.column)
  return { ...faces.numeral, fontSize: faces.numeral.fontSize * Math.min(1, (width - 1) / widest) }
}

/** How many tiles stand in a row: three where the numbers and the words beneath them allow, else two. */
const perRowOf = (tiles: readonly Tile[], context: PrintContext): number => {
  const { measure, numeral, faces, grid, wording } = context
  const width = widthOf(maxPerRow, grid.column)
  const fits = tiles.every(
    (tile) =>
      measure.width(printed(tile, context), numeral) < width &&
      wording
        .oneLine(`${tile.caption} ${tile.note ?? ''}`)
        .split(' ')
        .every((word) => measure.width(word, faces.caption) < width),
  )
  return fits ? maxPerRow : minPerRow
}

/** Rows that differ by one tile at most: four are two and two, never three and one alone. */
const rowsOf = (tiles: readonly Tile[], perRow: number): readonly (readonly Tile[])[] => {
  const count = Math.ceil(tiles.length / perRow)
  return Array.from({ length: count }, (_, row) =>
    tiles.slice(Math.ceil((row * tiles.length) / count), Math.ceil(((row + 1) * tiles.length) / count)),
  )
}

/** The number and its caption are read as one sentence; the space after the number parts them for who hears it. */
const printTile = (tile: Tile, width: number, context: PrintContext): Column => {
  const { palette, numeral, wording, faces } = context
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

const heightOf = (tile: Tile, width: number, context: PrintContext): number => {
  const { measure, numeral, wording, faces } = context
  return (
    rule +
    measure.height(printed(tile, context), numeral, width) +
    2 +
    measure.height(wording.plain(tile.caption), faces.caption, width) +
    (tile.note === null ? 0 : 3 + measure.height(wording.plain(tile.note), faces.small, width))
  )
}

export const printFigures = (
  { tiles }: Extract<Block, { readonly kind: 'figures' }>,
  context: PrintContext,
): readonly Piece[] => {
  const { grid, faces } = context
  const perRow = context.layout === 'sober' ? maxPerRow : perRowOf(tiles, context)
  const width = widthOf(perRow, grid.column)
  const air = faces.body.fontSize * 2.2
  const rows = rowsOf(tiles, perRow)
  const heights = rows.map((row) => Math.max(...row.map((tile) => heightOf(tile, width, context))))
  const whole = heights.reduce((sum, height) => sum + height + air, -air)
  return rows.map((row, index) => ({
    content: { columns: row.map((tile) => printTile(tile, width, context)), columnGap: gutter },
    above: index === 0 ? air : air * 0.83,
    below: air,
    // Rows that a page can hold stay together: none is left alone on the next.
    minHeight: index === 0 && whole < grid.contentHeight / 2 ? whole : (heights[index] ?? 0),
    height: heights[index] ?? 0,
  }))
}
