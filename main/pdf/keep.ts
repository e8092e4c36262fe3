import type { Content } from 'pdfmake/interfaces'
import { tallest } from './page.ts'

/** Something printed, with what is needed to decide where a page may end. All measures in points. */
export type Piece = {
  readonly content: Content
  /** Space above; falls away at the head of a page. The larger of this and the former's `below` counts. */
  readonly above: number
  readonly below?: number
  /** The room that its beginning needs on a page: all of its height when it should not be split. */
  readonly room: number
  /** Stays with what follows, near to it. */
  readonly leads?: true
  /** The room that it wants on a page together with what follows. */
  readonly opens?: number
}

const space = (height: number): Content => ({ stack: [], margin: [0, height, 0, 0] })

/**
 * Moves on to the next page when less than `room` is left, and takes no space itself. pdfmake's own `unbreakable` drops what
 * is higher than a page; here a wrong guess splits a block at worst, and no word is ever lost.
 */
const atLeast = (room: number): readonly Content[] => [{ unbreakable: true, stack: [space(room)] }, space(-room)]

const gap = (former: Piece, piece: Piece): number =>
  Math.max(former.below ?? 0, former.leads === true ? piece.above / 2 : piece.above)

/** The pieces of every section one under the other, none of them stranded. */
export const flow = (sections: readonly (readonly Piece[])[]): readonly (readonly Content[])[] => {
  const pieces = sections.flat()
  const needs = pieces.map(({ room }) => room)
  for (const [index, piece] of [...pieces.entries()].reverse()) {
    const next = pieces[index + 1]
    const following = piece.leads === true && next !== undefined ? gap(piece, next) + (needs[index + 1] ?? 0) : 0
    needs[index] = Math.min(Math.max(piece.room + following, piece.opens ?? 0), tallest)
  }
  const printed = pieces.map((piece, index): readonly Content[] => {
    const former = pieces[index - 1]
    return [space(former === undefined ? 0 : gap(former, piece)), ...atLeast(needs[index] ?? 0), piece.content]
  })
  let start = 0
  return sections.map(({ length }) => {
    start += length
    return printed.slice(start - length, start).flat()
  })
}
