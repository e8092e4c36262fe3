import type { Block } from '../../../db/model/block.ts'
import type { Face } from '../faces.ts'
import type { Piece } from '../keep.ts'
import type { Press } from '../press.ts'
import { as } from '../tagging/element.ts'
import type { Place } from './place.ts'

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

/** A text of at most this many lines is not split over pages; of a longer one the first lines stay together. */
const wholeLines = 7
const firstLines = 3

/** The room that the beginning of a text needs, and its whole height. */
export const roomFor = (
  text: string,
  face: Face,
  width: number,
  { ruler }: Press,
): { readonly room: number; readonly height: number } => {
  const lines = ruler.lines(text, face, width).length
  const height = ruler.height(text, face, width)
  return { room: (height / lines) * (lines <= wholeLines ? lines : firstLines), height }
}

/** Words are broken where columns are narrow: there a line that lacks one word gapes. */
export const hyphens = ({ sheet }: Press): { readonly hyphens?: true } => (sheet.columns > 1 ? { hyphens: true } : {})

export const printHeading = (
  { text, spoken, lang }: Of<'heading'>,
  { section, level }: Place,
  press: Press,
): readonly Piece[] => {
  const { wording, faces, palette, ruler, sheet } = press
  const title = wording.oneLine(text)
  return [
    {
      content: as(
        { type: level === 2 ? 'H3' : 'H4', ...(lang && { lang }) },
        {
          text: spoken === undefined ? wording.set(title) : wording.inline(spoken, palette),
          outline: true,
          outlineText: title,
          outlineParentId: section,
          ...faces.heading,
          color: palette.ink,
        },
      ),
      above: faces.heading.fontSize * 2,
      below: faces.heading.fontSize * 0.55,
      room: ruler.height(title, faces.heading, sheet.column),
      leads: true,
    },
  ]
}

export const printParagraph = ({ runs }: Of<'paragraph'>, press: Press): readonly Piece[] => {
  const { wording, faces, palette, sheet } = press
  return [
    {
      content: {
        text: wording.inline(runs, palette),
        ...faces.body,
        ...hyphens(press),
        color: palette.ink,
        margin: [0, 0, sheet.column - sheet.measure, 0],
      },
      above: faces.body.fontSize * 0.8,
      ...roomFor(wording.words(runs), faces.body, sheet.measure, press),
    },
  ]
}

/** The small print under what it explains. */
export const printNote = ({ runs }: Of<'note'>, press: Press): readonly Piece[] => {
  const { wording, faces, palette, sheet } = press
  return [
    {
      content: as(
        { type: 'Note' },
        {
          text: wording.inline(runs, palette),
          ...faces.small,
          ...hyphens(press),
          color: palette.muted,
          margin: [0, 0, sheet.column - sheet.measure, 0],
        },
      ),
      above: faces.body.fontSize * 1.1,
      ...roomFor(wording.words(runs), faces.small, sheet.measure, press),
    },
  ]
}
