import type { Content } from 'pdfmake/interfaces'
import type { FlowPart } from './tagging/pdfmake.ts'

/** A printed block or a part of one, with the measures by which pages are filled. All in points. */
export type Piece = {
  readonly content: Content
  /** Space above; falls away at the head of a page. The larger of this and the former's `below` counts. */
  readonly above: number
  readonly below?: number
  /** The height that its beginning needs on a page: all of it when it should not be split. */
  readonly minHeight: number
  /** Its whole height, where that is more. */
  readonly height?: number
  /** Stays with the next piece, near to it. */
  readonly keepWithNext?: true
  /** The height that it needs on a page together with the next. */
  readonly minWithNext?: number
  /** Begins a page. */
  readonly breakBefore?: true
  /** Stands across all columns of the page. */
  readonly spansColumns?: true
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

/** A piece with the space above it and the height that it requires, and whether it stands across all columns. */
export type PaginatedPiece = {
  readonly content: readonly Content[]
  readonly spansColumns: boolean
  readonly part: FlowPart
}

/** Marks where a part begins, for the balancing of columns; takes no space. */
export const announce = (part: FlowPart): Content & { readonly part: FlowPart } => ({ stack: [], part })

/** The needs of a piece together with the next ones that it keeps: height in points, and whether it stands across all columns. */
type Needs = { readonly minHeight: number; readonly spansColumns: boolean }

/**
 * The needs of each piece, on pages that hold `contentHeight`. What leads something that stands across all columns stands across
 * them too: in a column it would be parted from it where the columns end.
 */
const needsOf = (pieces: readonly Piece[], contentHeight: number): readonly Needs[] => {
  const fromEnd: Needs[] = []
  for (const [index, piece] of [...pieces.entries()].reverse()) {
    const next = pieces[index + 1]
    const nextNeeds = fromEnd.at(-1)
    const isKept = piece.keepWithNext === true && next !== undefined && nextNeeds !== undefined
    const following = isKept ? gap(piece, next) + nextNeeds.minHeight : 0
    fromEnd.push({
      minHeight: Math.min(Math.max(piece.minHeight + following, piece.minWithNext ?? 0), contentHeight),
      spansColumns: piece.spansColumns === true || (isKept && nextNeeds.spansColumns),
    })
  }
  return fromEnd.reverse()
}

const paginated = (piece: Piece, former: Piece | undefined, { minHeight, spansColumns }: Needs): PaginatedPiece => {
  const part = { gap: gap(former, piece), minHeight, height: piece.height ?? piece.minHeight }
  const above = piece.breakBefore === true ? [] : [space(part.gap), ...requireHeight(minHeight)]
  return { content: [...above, announce(part), piece.content], spansColumns, part }
}

/** The pieces of every section one under the other on pages that hold `contentHeight` points, none of them stranded. */
export const paginate = (
  sections: readonly (readonly Piece[])[],
  contentHeight: number,
): readonly (readonly PaginatedPiece[])[] => {
  const pieces = sections.flat()
  const needs = needsOf(pieces, contentHeight)
  const printed = pieces.flatMap((piece, index) => {
    const own = needs[index]
    return own === undefined ? [] : [paginated(piece, pieces[index - 1], own)]
  })
  let start = 0
  return sections.map(({ length }) => {
    start += length
    return printed.slice(start - length, start)
  })
}
