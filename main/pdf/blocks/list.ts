import type { Content } from 'pdfmake/interfaces'
import type { Block } from '../../../db/model/block.ts'
import type { Piece } from '../keep.ts'
import type { Press } from '../press.ts'
import { hyphens, roomFor } from './prose.ts'

/** So many items stand together where a list begins. */
const firstItems = 3
const gap = 3
const indent = 14

export const printList = (
  { items, ordered }: Extract<Block, { readonly kind: 'list' }>,
  press: Press,
): readonly Piece[] => {
  if (items.length === 0) return []
  const { wording, faces, palette, sheet } = press
  const printed = items.map(
    (runs): Content => ({ text: wording.inline(runs, palette), ...hyphens(press), margin: [0, 0, 0, gap] }),
  )
  const rooms = items.map((runs) => roomFor(wording.words(runs), faces.body, sheet.measure - indent, press))
  const sum = (of: 'room' | 'height', count: number) =>
    rooms.slice(0, count).reduce((total, room) => total + gap + room[of], 0)
  return [
    {
      content: {
        ...(ordered ? { ol: printed } : { ul: printed }),
        ...faces.body,
        color: palette.ink,
        markerColor: ordered ? palette.accentText : palette.mark,
        margin: [0, 0, sheet.column - sheet.measure, 0],
      },
      above: faces.body.fontSize * 0.8,
      room: sum('room', items.length <= 2 * firstItems ? items.length : firstItems),
      height: sum('height', items.length),
    },
  ]
}
