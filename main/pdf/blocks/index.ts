import type { Block } from '../../../db/model/block.ts'
import type { Piece } from '../pagination.ts'
import type { PrintContext } from '../print-context.ts'
import { printChart } from './chart.ts'
import { printFigures } from './figures.ts'
import { printImage } from './image.ts'
import { printList } from './list.ts'
import { printPeople } from './people.ts'
import type { BlockPlace } from './place.ts'
import { printHeading, printNote, printParagraph } from './prose.ts'
import { printQuote } from './quote.ts'
import { printTable } from './table.ts'

/** A block as printed in its place. */
export const printBlock = (block: Block, place: BlockPlace, context: PrintContext): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return printHeading(block, place, context)
    case 'paragraph':
      return printParagraph(block, context)
    case 'figures':
      return printFigures(block, context)
    case 'quote':
      return printQuote(block, context)
    case 'list':
      return printList(block, context)
    case 'people':
      return printPeople(block, context)
    case 'table':
      return printTable(block, context)
    case 'chart':
      return printChart(block, context)
    case 'image':
      return printImage(block, context)
    case 'note':
      return printNote(block, context)
    default: {
      const unprinted: never = block
      throw new Error(`No printer for ${JSON.stringify(unprinted)}`)
    }
  }
}
