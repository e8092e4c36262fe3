import type { Content } from 'pdfmake/interfaces'
import { type Element, elementFor, type StructureType, type Tag } from './element.ts'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const nodes = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isTag = (value: unknown): value is Tag => isNode(value) && 'type' in value

/** Text in these needs no paragraph of its own. */
const holdText: ReadonlySet<StructureType> = new Set(['TH', 'TD', 'LBody', 'Link'])

const isBlank = (text: unknown): boolean =>
  typeof text === 'string'
    ? text.trim() === ''
    : isNode(text) && (Array.isArray(text) ? text : [text['text']]).every(isBlank)

/**
 * The structure of a definition, in the order in which it is written down. What can be read gets an element; a drawing or an
 * image without a tag is ornament. Each leaf gets its element in `element`, and a list item that of its mark in `label`.
 */
export const structureOf = (content: Content): Element => {
  const root = elementFor({ type: 'Document' })
  const known = new Map<Tag, Element>()

  const grow = (parent: Element, tag: Tag): Element => {
    const former = known.get(tag)
    if (former !== undefined) return former
    const element = elementFor(tag)
    known.set(tag, element)
    parent.kids.push(element)
    return element
  }
  const hang = (node: Node, name: 'element' | 'label', element: Element) => Object.assign(node, { [name]: element })

  const walkTable = (table: Node, parent: Element) => {
    const heads = Number(table['headerRows'] ?? 0)
    for (const [index, row] of nodes(table['body']).entries()) {
      if (parent.tag.type === 'TOC') {
        const entry = grow(grow(parent, { type: 'TOCI' }), { type: 'Reference' })
        for (const cell of nodes(row)) walk(cell, entry)
        continue
      }
      const line = grow(parent, { type: 'TR' })
      for (const cell of nodes(row)) {
        const tagged = isNode(cell) && isTag(cell['tag'])
        const tag: Tag = index < heads ? { type: 'TH', scope: 'Column' } : { type: 'TD' }
        walk(cell, tagged ? line : grow(line, tag))
      }
    }
  }

  const walkList = (items: readonly unknown[], numbered: boolean, parent: Element) => {
    const list = grow(parent, numbered ? { type: 'L', numbered } : { type: 'L' })
    for (const item of items) {
      if (!isNode(item)) throw new Error('An item of a list is not a node.')
      const entry = grow(list, { type: 'LI' })
      // A number is read as it is printed; a dot has to be said.
      hang(item, 'label', grow(entry, numbered ? { type: 'Lbl' } : { type: 'Lbl', alt: '•' }))
      walk(item, grow(entry, { type: 'LBody' }))
    }
  }

  const walk = (node: unknown, parent: Element): void => {
    if (!isNode(node)) throw new Error(`What is printed has to be a node, to have its place in the structure: ${node}`)
    const tag = isTag(node['tag']) ? node['tag'] : null
    const element = tag === null ? parent : grow(parent, tag)
    const inside = Array.isArray(node) ? node : (node['stack'] ?? node['columns'])
    if (inside !== undefined) for (const kid of nodes(inside)) walk(kid, element)
    else if ('ul' in node) walkList(nodes(node['ul']), false, element)
    else if ('ol' in node) walkList(nodes(node['ol']), true, element)
    else if (isNode(node['table'])) walkTable(node['table'], element)
    else if ('svg' in node || 'image' in node) {
      if (tag !== null) hang(node, 'element', element)
    } else if ('pageReference' in node || ('text' in node && !isBlank(node['text']))) {
      const holds = tag !== null || holdText.has(parent.tag.type)
      hang(node, 'element', holds ? element : grow(parent, { type: 'P' }))
    }
  }

  walk(content, root)
  return root
}
