import type { Content } from 'pdfmake/interfaces'
import type { Part } from './tagging/pdfmake.ts'

/** Something printed, with what is needed to decide where a page may end. All measures in points. */
export type Piece = {
  readonly content: Content
  /** Space above; falls away at the head of a page. The larger of this and the former's `below` counts. */
  readonly above: number
  readonly below?: number
  /** The room that its beginning needs on a page: all of its height when it should not be split. */
  readonly minHeight: number
  /** Its whole height, where that is more. */
  readonly height?: number
  /** Stays with what follows, near to it. */
  readonly keepWithNext?: true
  /** The room that it wants on a page together with what follows. */
  readonly minWithNext?: number
  /** Begins a page. */
  readonly breakBefore?: true
  /** Stands across all columns of the page. */
  readonly wide?: true
}

const space = (height: number): Content => ({ stack: [], margin: [0, height, 0, 0] })

/**
 * Moves on to the next page when less than `minHeight` is left, and takes no space itself. pdfmake's own `unbreakable` drops what
 * is higher than a page; here a wrong guess splits a block at worst, and no word is ever lost.
 */
const requireHeight = (minHeight: number): readonly Content[] => [
  { unbreakable: true, stack: [space(minHeight)] },
  space(-minHeight),
]

const gap = (former: Piece | undefined, piece: Piece): number =>
  former === undefined || piece.breakBefore === true
    ? 0
    : Math.max(former.below ?? 0, former.keepWithNext === true ? piece.above / 2 : piece.above)

/** The height of pieces one under the other. */
export const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece, index) => sum + gap(pieces[index - 1], piece) + (piece.height ?? piece.minHeight), 0)

/** A piece with the space above it and the room that it asks for, and whether it stands across all columns. */
export type Flowing = { readonly content: readonly Content[]; readonly wide: boolean; readonly part: Part }

/** Says that a part begins here; takes no space. */
export const beginning = (part: Part): Content & { readonly part: Part } => ({ stack: [], part })

/**
 * The pieces of every section one under the other on pages that hold `contentHeight`, none of them stranded. What leads something
 * that stands across all columns stands across them too: in a column it would be parted from it where the columns end.
 */
export const flow = (
  sections: readonly (readonly Piece[])[],
  contentHeight: number,
): readonly (readonly Flowing[])[] => {
  const pieces = sections.flat()
  const needs = pieces.map(({ minHeight }) => minHeight)
  const across = pieces.map(({ wide }) => wide === true)
  for (const [index, piece] of [...pieces.entries()].reverse()) {
    const next = pieces[index + 1]
    const following = piece.keepWithNext === true && next !== undefined ? gap(piece, next) + (needs[index + 1] ?? 0) : 0
    needs[index] = Math.min(Math.max(piece.minHeight + following, piece.minWithNext ?? 0), contentHeight)
    across[index] ||= piece.keepWithNext === true && across[index + 1] === true
  }
  const printed = pieces.map((piece, index): Flowing => {
    const former = pieces[index - 1]
    const part = { gap: gap(former, piece), need: needs[index] ?? 0, height: piece.height ?? piece.minHeight }
    const lead = piece.breakBefore === true ? [] : [space(part.gap), ...requireHeight(part.need)]
    return { content: [...lead, beginning(part), piece.content], wide: across[index] === true, part }
  })
  let start = 0
  return sections.map(({ length }) => {
    start += length
    return printed.slice(start - length, start)
  })
}
