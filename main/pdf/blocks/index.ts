import type { Block } from '../../../db/model/block.ts'
import type { Piece } from '../keep.ts'
import type { Press } from '../press.ts'
import { printChart } from './chart.ts'
import { printFigures } from './figures.ts'
import { printImage } from './image.ts'
import { printList } from './list.ts'
import { printPeople } from './people.ts'
import type { Place } from './place.ts'
import { printHeading, printNote, printParagraph } from './prose.ts'
import { printQuote } from './quote.ts'
import { printTable } from './table.ts'

/** A block as printed in its place. */
export const printBlock = (block: Block, place: Place, press: Press): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return printHeading(block, place, press)
    case 'paragraph':
      return printParagraph(block, press)
    case 'figures':
      return printFigures(block, press)
    case 'quote':
      return printQuote(block, press)
    case 'list':
      return printList(block, press)
    case 'people':
      return printPeople(block, press)
    case 'table':
      return printTable(block, press)
    case 'chart':
      return printChart(block, press)
    case 'image':
      return printImage(block, press)
    case 'note':
      return printNote(block, press)
    default: {
      const unprinted: never = block
      throw new Error(`No printer for ${JSON.stringify(unprinted)}`)
    }
  }
}
