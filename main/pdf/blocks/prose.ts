import type { Block } from '../../../db/model/block.ts'
import type { Face } from '../faces.ts'
import type { Piece } from '../pagination.ts'
import type { PrintContext } from '../print-context.ts'
import { as } from '../tagging/element.ts'
import type { BlockPlace } from './place.ts'

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

/** A text of at most this many lines is not split over pages; of a longer one the first lines stay together. */
const wholeLines = 7
const firstLines = 3

/** The room that the beginning of a text needs, and its whole height. */
export const heightsOf = (
  text: string,
  face: Face,
  width: number,
  { measure }: PrintContext,
): { readonly minHeight: number; readonly height: number } => {
  const lines = measure.lines(text, face, width).length
  const height = measure.height(text, face, width)
  return { minHeight: (height / lines) * (lines <= wholeLines ? lines : firstLines), height }
}

/** Words are broken where columns are narrow: there a line that lacks one word gapes. */
export const hyphens = ({ grid }: PrintContext): { readonly hyphens?: true } =>
  grid.columns > 1 ? { hyphens: true } : {}

export const printHeading = (
  { text, spoken, lang }: Of<'heading'>,
  { section, level }: BlockPlace,
  context: PrintContext,
): readonly Piece[] => {
  const { wording, faces, palette, measure, grid } = context
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
      minHeight: measure.height(title, faces.heading, grid.column),
      keepWithNext: true,
    },
  ]
}

export const printParagraph = ({ runs }: Of<'paragraph'>, context: PrintContext): readonly Piece[] => {
  const { wording, faces, palette, grid } = context
  return [
    {
      content: {
        text: wording.inline(runs, palette),
        ...faces.body,
        ...hyphens(context),
        color: palette.ink,
        margin: [0, 0, grid.column - grid.proseWidth, 0],
      },
      above: faces.body.fontSize * 0.8,
      ...heightsOf(wording.words(runs), faces.body, grid.proseWidth, context),
    },
  ]
}

/** The small print under a block. */
export const printNote = ({ runs }: Of<'note'>, context: PrintContext): readonly Piece[] => {
  const { wording, faces, palette, grid } = context
  return [
    {
      content: as(
        { type: 'Note' },
        {
          text: wording.inline(runs, palette),
          ...faces.small,
          ...hyphens(context),
          color: palette.muted,
          margin: [0, 0, grid.column - grid.proseWidth, 0],
        },
      ),
      above: faces.body.fontSize * 1.1,
      ...heightsOf(wording.words(runs), faces.small, grid.proseWidth, context),
    },
  ]
}
