import type { Content } from 'pdfmake/interfaces'
import type { Block } from '../../../db/model/block.ts'
import { faces } from '../faces.ts'
import type { Piece } from '../keep.ts'
import { column, measure } from '../page.ts'
import type { Press } from '../press.ts'
import { inline, words } from '../text.ts'
import { roomFor } from './prose.ts'

/** So many items stand together where a list begins. */
const firstItems = 3
const gap = 3

const printed = (items: Extract<Block, { readonly kind: 'list' }>['items'], press: Press): Content[] =>
  items.map((runs) => ({ text: inline(runs, press.palette), margin: [0, 0, 0, gap] }))

export const printList = (
  { items, ordered }: Extract<Block, { readonly kind: 'list' }>,
  press: Press,
): readonly Piece[] =>
  items.length === 0
    ? []
    : [
        {
          content: {
            ...(ordered ? { ol: printed(items, press) } : { ul: printed(items, press) }),
            ...faces.body,
            color: press.palette.ink,
            markerColor: press.palette.mark,
            margin: [0, 0, column - measure, 0],
          },
          above: 9,
          room: items
            .slice(0, items.length <= 2 * firstItems ? items.length : firstItems)
            .reduce((sum, runs) => sum + gap + roomFor(words(runs), faces.body, measure - 14, press), 0),
        },
      ]
