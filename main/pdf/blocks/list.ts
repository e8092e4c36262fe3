import type { Content } from 'pdfmake/interfaces'
import type { Block } from '../../../db/model/block.ts'
import type { Piece } from '../pagination.ts'
import type { PrintContext } from '../print-context.ts'
import { heightsOf, hyphens } from './prose.ts'

/** So many items stand together where a list begins. */
const firstItems = 3
const gap = 3
const indent = 14

export const printList = (
  { items, ordered }: Extract<Block, { readonly kind: 'list' }>,
  context: PrintContext,
): readonly Piece[] => {
  if (items.length === 0) return []
  const { wording, faces, palette, grid } = context
  const printed = items.map(
    (runs): Content => ({ text: wording.inline(runs, palette), ...hyphens(context), margin: [0, 0, 0, gap] }),
  )
  const heights = items.map((runs) => heightsOf(wording.words(runs), faces.body, grid.proseWidth - indent, context))
  const sum = (of: 'minHeight' | 'height', count: number) =>
    heights.slice(0, count).reduce((total, one) => total + gap + one[of], 0)
  return [
    {
      content: {
        ...(ordered ? { ol: printed } : { ul: printed }),
        ...faces.body,
        color: palette.ink,
        markerColor: ordered ? palette.accentText : palette.mark,
        margin: [0, 0, grid.column - grid.proseWidth, 0],
      },
      above: faces.body.fontSize * 0.8,
      minHeight: sum('minHeight', items.length <= 2 * firstItems ? items.length : firstItems),
      height: sum('height', items.length),
    },
  ]
}
