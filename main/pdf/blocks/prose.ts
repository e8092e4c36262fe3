import type { Block } from '../../../db/model/block.ts'
import { type Face, faces } from '../faces.ts'
import type { Piece } from '../keep.ts'
import { column, measure } from '../page.ts'
import type { Press } from '../press.ts'
import { as } from '../tagging/element.ts'
import { inline, oneLine, words } from '../text.ts'

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

/** A text of at most this many lines is not split over pages; of a longer one the first lines stay together. */
const wholeLines = 7
const firstLines = 3

/** The room that the beginning of a text needs. */
export const roomFor = (text: string, face: Face, width: number, { ruler }: Press): number => {
  const lines = ruler.lines(text, face, width).length
  return (ruler.height(text, face, width) / lines) * (lines <= wholeLines ? lines : firstLines)
}

export const printHeading = ({ text }: Of<'heading'>, sectionId: string, press: Press): readonly Piece[] => {
  const title = oneLine(text)
  return [
    {
      content: as(
        { type: 'H3' },
        { text: title, outline: true, outlineParentId: sectionId, ...faces.heading, color: press.palette.ink },
      ),
      above: 30,
      below: 8,
      room: press.ruler.height(title, faces.heading, column),
      leads: true,
    },
  ]
}

export const printParagraph = ({ runs }: Of<'paragraph'>, press: Press): readonly Piece[] => [
  {
    content: {
      text: inline(runs, press.palette),
      ...faces.body,
      color: press.palette.ink,
      margin: [0, 0, column - measure, 0],
    },
    above: 9,
    room: roomFor(words(runs), faces.body, measure, press),
  },
]

/** The small print under what it explains. */
export const printNote = ({ runs }: Of<'note'>, press: Press): readonly Piece[] => [
  {
    content: as(
      { type: 'Note' },
      {
        text: inline(runs, press.palette),
        ...faces.small,
        color: press.palette.muted,
        margin: [0, 0, column - measure, 0],
      },
    ),
    above: 12,
    room: roomFor(words(runs), faces.small, measure, press),
  },
]
