import type { Node } from 'prosemirror-model'
import type { NodeViewConstructor } from 'prosemirror-view'
import type { Spoken } from '../../../db/model/spell.ts'
import { shown } from './figure-words.ts'
import { tokenIn } from './schema.ts'

/** Draws the figures in the text with their value of now. */
export type Chips = {
  readonly nodeView: NodeViewConstructor
  /** The figures changed: shows them as they are now. */
  readonly redraw: () => void
}

/** `spoken` gives the figures as they are when asked. */
export const createChips = (spoken: () => Spoken): Chips => {
  const drawings = new Set<() => void>()
  const nodeView: NodeViewConstructor = (first) => {
    const dom = document.createElement('span')
    dom.className = 'figure-chip'
    let node: Node = first
    const draw = () => {
      const { text, isGap } = shown(tokenIn(node), spoken())
      dom.textContent = text
      dom.classList.toggle('gap', isGap)
    }
    draw()
    drawings.add(draw)
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false
        node = next
        draw()
        return true
      },
      ignoreMutation: () => true,
      destroy: () => void drawings.delete(draw),
    }
  }
  return {
    nodeView,
    redraw: () => {
      for (const draw of drawings) draw()
    },
  }
}
