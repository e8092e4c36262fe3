import type { Column, Content } from 'pdfmake/interfaces'
import type { Block, Report, Tile } from '../../../db/model/block.ts'
import { printFigure } from '../../../db/model/format.ts'
import { type Face, faces } from '../faces.ts'
import type { Piece } from '../keep.ts'
import { column } from '../page.ts'
import type { Press } from '../press.ts'
import type { Ruler } from '../ruler.ts'
import { as, type Tag } from '../tagging/element.ts'
import { plain } from '../text.ts'

/** At most three tiles in a row, always on the same three columns. */
const perRow = 3
const gutter = 18
const width = (column - (perRow - 1) * gutter) / perRow
const rule = 9

const printed = ({ figure }: Tile): string => printFigure(figure)

/** The one size in which the widest number of the whole report still fits its tile. */
export const numeralOf = ({ sections }: Report, ruler: Ruler): Face => {
  const blocks = sections.flatMap((section) => section.blocks)
  const tiles = blocks.flatMap((block) => (block.kind === 'figures' ? block.tiles : []))
  const widest = Math.max(0, ...tiles.map((tile) => ruler.width(printed(tile), faces.numeral)))
  return { ...faces.numeral, fontSize: faces.numeral.fontSize * Math.min(1, (width - 1) / widest) }
}

/** Rows that differ by one tile at most: four are two and two, never three and one alone. */
const rowsOf = (tiles: readonly Tile[]): readonly (readonly Tile[])[] => {
  const count = Math.ceil(tiles.length / perRow)
  return Array.from({ length: count }, (_, row) =>
    tiles.slice(Math.ceil((row * tiles.length) / count), Math.ceil(((row + 1) * tiles.length) / count)),
  )
}

/** The number and its caption are read as one sentence; the space after the number parts them for who hears it. */
const printTile = (tile: Tile, { palette, numeral }: Press): Column => {
  const sentence: Tag = { type: 'P' }
  return {
    width,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1, lineColor: palette.accent }] },
      as(sentence, { text: `${printed(tile)} `, ...numeral, color: palette.accentText, margin: [0, rule, 0, 0] }),
      as(sentence, { text: plain(tile.caption), ...faces.caption, color: palette.ink, margin: [0, 2, 0, 0] }),
      ...(tile.note === null
        ? []
        : [{ text: plain(tile.note), ...faces.small, color: palette.muted, margin: [0, 3, 0, 0] } satisfies Content]),
    ],
  }
}

const heightOf = (tile: Tile, { ruler, numeral }: Press): number =>
  rule +
  ruler.height(printed(tile), numeral, width) +
  2 +
  ruler.height(plain(tile.caption), faces.caption, width) +
  (tile.note === null ? 0 : 3 + ruler.height(plain(tile.note), faces.small, width))

export const printFigures = ({ tiles }: Extract<Block, { readonly kind: 'figures' }>, press: Press): readonly Piece[] =>
  rowsOf(tiles).map((row, index) => ({
    content: { columns: row.map((tile) => printTile(tile, press)), columnGap: gutter },
    above: index === 0 ? 24 : 20,
    below: 24,
    room: Math.max(...row.map((tile) => heightOf(tile, press))),
  }))
