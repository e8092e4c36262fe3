/** What the keys do in the text, beside what ProseMirror does of itself. Tab is not among them: it leaves the text. */
import { baseKeymap, chainCommands, splitBlock, toggleMark } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { type Command, type Plugin, Selection, TextSelection } from 'prosemirror-state'
import { recast, toggleForm } from './recast.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** A line break where there can be one. */
const breakLine: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  const { parent } = $from
  if ($to.parent !== parent || (parent.type !== nodes.paragraph && parent.type !== nodes.saying)) return false
  dispatch?.(state.tr.replaceSelectionWith(nodes.lineBreak.create(), true).scrollIntoView())
  return true
}

/** An empty item ends the list. */
const leaveList: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  const isEmptyItem = empty && $from.parent.type === nodes.item && $from.parent.content.size === 0
  return isEmptyItem && recast('paragraph')(state, dispatch, view)
}

/** In a quote, Enter breaks the line, on an empty line goes to who said it, and from there to a new paragraph. */
const enterInQuote: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  const { parent } = $from
  const quote = $from.depth < 2 ? null : $from.node(1)
  if (!empty || quote === null || quote.type !== nodes.quote) return false
  if (quote.content.size === 4) return recast('paragraph')(state, dispatch, view)
  const { tr } = state
  if (parent.type === nodes.attribution) {
    const after = $from.after(1)
    tr.insert(after, nodes.paragraph.create())
    tr.setSelection(TextSelection.create(tr.doc, after + 1))
  } else {
    const isAtEnd = $from.parentOffset === parent.content.size
    const isOnEmptyLine = $from.nodeBefore === null || $from.nodeBefore.type === nodes.lineBreak
    if (!isAtEnd || !isOnEmptyLine) return breakLine(state, dispatch, view)
    if ($from.nodeBefore !== null) tr.delete($from.pos - 1, $from.pos)
    tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map($from.after()) + 1)))
  }
  dispatch?.(tr.scrollIntoView())
  return true
}

export const enter = chainCommands(leaveList, enterInQuote, splitBlock)
export const shiftEnter = chainCommands(breakLine, enter)

/** At the beginning of a heading, an item or a quote, Backspace first makes it a plain paragraph. */
export const backspace: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.parent.type === nodes.paragraph) return false
  if ($from.parent.type !== nodes.attribution) return recast('paragraph')(state, dispatch, view)
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve($from.before() - 1), -1)))
  return true
}

export const strong = toggleMark(marks.strong)
export const emphasis = toggleMark(marks.emphasis)

/** The keys of the buttons above the text, as `aria-keyshortcuts` names them. */
export const buttonKeys = {
  strong: 'Control+B',
  emphasis: 'Control+I',
  heading: 'Control+Alt+3',
  bullets: 'Control+Shift+8',
  numbered: 'Control+Shift+7',
  quote: 'Control+Shift+9',
  link: 'Control+Shift+K',
} as const

export const keyPlugins = (ask: {
  readonly link: () => void
  readonly toolbar: () => void
  readonly figure: Command
}): Plugin[] => [
  keymap({
    'Mod-b': strong,
    'Mod-i': emphasis,
    'Mod-Alt-3': toggleForm('heading'),
    'Mod-Shift-8': toggleForm('bullets'),
    'Mod-Shift-7': toggleForm('numbered'),
    'Mod-Shift-9': toggleForm('quote'),
    'Mod-Shift-k': () => {
      ask.link()
      return true
    },
    'Alt-F10': () => {
      ask.toolbar()
      return true
    },
    Enter: chainCommands(ask.figure, enter),
    'Shift-Enter': shiftEnter,
    Backspace: backspace,
  }),
  keymap(baseKeymap),
]
