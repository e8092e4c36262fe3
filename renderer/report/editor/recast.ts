/** Turning paragraphs into headings, lists and quotes, and back, with the place kept. */
import { Fragment, type Node } from 'prosemirror-model'
import { type Command, type EditorState, TextSelection } from 'prosemirror-state'
import { schema } from './schema.ts'

const { nodes } = schema

/** What a block can be made into. */
export type Form = 'paragraph' | 'heading' | 'bullets' | 'numbered' | 'quote'

/** A stretch of text that stands by itself, and where its content begins in the document. */
type Line = { readonly node: Node; readonly start: number }

/** Blocks that are about to change: their lines, and the items of a list that keep to their own list. */
type Range = {
  readonly from: number
  readonly to: number
  readonly before: readonly Node[]
  readonly lines: readonly Line[]
  readonly after: readonly Node[]
}

const isList = (form: Form): boolean => form === 'bullets' || form === 'numbered'

const formOfBlock = (block: Node): Form => {
  if (block.type === nodes.list) return block.attrs['ordered'] === true ? 'numbered' : 'bullets'
  if (block.type === nodes.quote) return 'quote'
  return block.type === nodes.heading ? 'heading' : 'paragraph'
}

type Block = { readonly node: Node; readonly pos: number }

const blocksOf = ({ doc, selection }: EditorState): readonly Block[] => {
  const blocks: Block[] = []
  doc.forEach((node, pos) => {
    if (pos < selection.to && pos + node.nodeSize > selection.from) blocks.push({ node, pos })
  })
  return blocks
}

/** The form of all that is selected; null when they differ. */
export const formOf = (state: EditorState): Form | null => {
  const [first, ...rest] = new Set(blocksOf(state).map(({ node }) => formOfBlock(node)))
  return first !== undefined && rest.length === 0 ? first : null
}

const withNeighbours = (state: EditorState, blocks: readonly Block[], form: Form): readonly Block[] => {
  const [first] = blocks
  const last = blocks.at(-1)
  if (!isList(form) || first === undefined || last === undefined) return blocks
  const { nodeBefore } = state.doc.resolve(first.pos)
  const end = last.pos + last.node.nodeSize
  const { nodeAfter } = state.doc.resolve(end)
  return [
    ...(nodeBefore !== null && formOfBlock(nodeBefore) === form
      ? [{ node: nodeBefore, pos: first.pos - nodeBefore.nodeSize }]
      : []),
    ...blocks,
    ...(nodeAfter !== null && formOfBlock(nodeAfter) === form ? [{ node: nodeAfter, pos: end }] : []),
  ]
}

const rangeOf = (state: EditorState, form: Form): Range | null => {
  const { from, to } = state.selection
  const blocks = withNeighbours(state, blocksOf(state), form)
  const [first] = blocks
  const last = blocks.at(-1)
  if (first === undefined || last === undefined) return null
  const before: Node[] = []
  const lines: Line[] = []
  const after: Node[] = []
  for (const { node: block, pos } of blocks) {
    if (block.isTextblock) lines.push({ node: block, start: pos + 1 })
    else
      block.forEach((node, offset) => {
        const start = pos + 1 + offset
        if (block.type === nodes.quote) {
          if (node.type === nodes.saying || node.content.size > 0) lines.push({ node, start: start + 1 })
        } else if (isList(form)) lines.push({ node, start: start + 1 })
        else if (start + node.nodeSize <= from) before.push(node)
        else if (start >= to) after.push(node)
        else lines.push({ node, start: start + 1 })
      })
  }
  return { from: first.pos, to: last.pos + last.node.nodeSize, before, lines, after }
}

/** Headings and items are one line. A line break is as long as the space that takes its place. */
const onOneLine = ({ content }: Node): Fragment =>
  Fragment.from(content.content.map((node) => (node.type === nodes.lineBreak ? schema.text(' ', node.marks) : node)))

/** The lines in their new form, and where in it the content of each begins. */
const formed = (
  lines: readonly Line[],
  form: Form,
): { readonly blocks: readonly Node[]; readonly starts: number[] } => {
  const starts: number[] = []
  if (form === 'quote') {
    let said = Fragment.empty
    for (const { node } of lines) {
      if (starts.length > 0) said = said.addToEnd(nodes.lineBreak.create())
      starts.push(2 + said.size)
      said = said.append(node.content)
    }
    return { blocks: [nodes.quote.create(null, [nodes.saying.create(null, said), nodes.attribution.create()])], starts }
  }
  const type = isList(form) ? nodes.item : nodes[form === 'heading' ? 'heading' : 'paragraph']
  let size = isList(form) ? 1 : 0
  const blocks = lines.map(({ node }) => {
    const block = type.create(null, form === 'paragraph' ? node.content : onOneLine(node))
    starts.push(size + 1)
    size += block.nodeSize
    return block
  })
  return { blocks: isList(form) ? [nodes.list.create({ ordered: form === 'numbered' }, blocks)] : blocks, starts }
}

/** Gives the selected blocks this form. */
export const recast =
  (form: Form): Command =>
  (state, dispatch) => {
    const range = rangeOf(state, form)
    if (range === null) return false
    const { from, to, before, lines, after } = range
    const { blocks, starts } = formed(lines, form)
    // Only a list leaves items behind, and then in the form that it had.
    const $from = state.doc.resolve(from)
    const $to = state.doc.resolve(to)
    const rest = (block: Node | null, items: readonly Node[]): readonly Node[] =>
      block === null || items.length === 0 ? [] : [block.type.create(block.attrs, items)]
    const kept = rest($from.nodeAfter, before)
    const moved = from + (kept[0]?.nodeSize ?? 0)
    const placeOf = (pos: number): number => {
      const index = lines.findLastIndex(({ start }) => start <= pos)
      const line = lines[Math.max(index, 0)]
      const offset = line === undefined ? 0 : Math.min(Math.max(pos - line.start, 0), line.node.content.size)
      return moved + (starts[Math.max(index, 0)] ?? 1) + offset
    }
    const { anchor, head } = state.selection
    const { tr } = state
    tr.replaceWith(from, to, [...kept, ...blocks, ...rest($to.nodeBefore, after)])
    tr.setSelection(TextSelection.create(tr.doc, placeOf(anchor), placeOf(head)))
    dispatch?.(tr.scrollIntoView())
    return true
  }

/** Gives the selected blocks this form, or makes plain paragraphs of them when they have it already. */
export const toggleForm =
  (form: Form): Command =>
  (state, dispatch, view) =>
    recast(formOf(state) === form ? 'paragraph' : form)(state, dispatch, view)
