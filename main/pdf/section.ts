import type { Content } from 'pdfmake/interfaces'
import type { ReportSection } from '../../db/model/block.ts'
import { printBlock } from './blocks/index.ts'
import { faces } from './faces.ts'
import type { Piece } from './keep.ts'
import { tile } from './motif.ts'
import { column, tallest, unit } from './page.ts'
import type { Press } from './press.ts'
import { as } from './tagging/element.ts'
import { oneLine } from './text.ts'

/** Under its opening a section wants at least this much room, or it opens on the next page. */
const worthOpening = tallest / 5

const rule = 16

const opener = ({ id, title }: ReportSection, index: number, { palette, ruler }: Press): Piece => {
  const text = oneLine(title)
  const content: Content = {
    stack: [
      { canvas: [{ type: 'line', x1: -unit, y1: 0, x2: column, y2: 0, lineWidth: 0.6, lineColor: palette.hairline }] },
      { svg: tile(index, 30, palette.accent), relativePosition: { x: -unit, y: rule } },
      as(
        { type: 'H2' },
        {
          text,
          id,
          outline: true,
          outlineExpanded: true,
          ...faces.section,
          color: palette.ink,
          margin: [0, rule, 0, 0],
        },
      ),
    ],
  }
  const height = rule + ruler.height(text, faces.section, column)
  return { content, above: 52, below: 18, room: height, leads: true, opens: worthOpening }
}

/** A section: its opening and its blocks. */
export const printSection = (section: ReportSection, index: number, press: Press): readonly Piece[] => [
  opener(section, index, press),
  ...section.blocks.flatMap((block) => printBlock(block, section.id, press)),
]
