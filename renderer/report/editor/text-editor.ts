/** The editor itself, outside React: one text that is being written, its history, and when it is handed over. */
import './prose-text.css'
import { history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import { type Command, EditorState, type Plugin, TextSelection, type Transaction } from 'prosemirror-state'
import { type EditorProps, EditorView } from 'prosemirror-view'
import type { Spoken } from '../../../db/model/spell.ts'
import { clipboardProps } from './clipboard.ts'
import { docFrom, markupOf } from './convert.ts'
import { createChips } from './figure-chips.ts'
import { type FigureEvents, figureProps, openFigure } from './figure-events.ts'
import { createHandOver } from './hand-over.ts'
import { keyPlugins } from './keys.ts'

/** What the text tells the screen around it, and asks of it. */
export type EditorEvents = FigureEvents & {
  readonly onChange: (markup: string) => void
  /** The text, the selection or the marks that the next letter gets are others. */
  readonly onState: (state: EditorState) => void
  readonly onLink: () => void
  readonly onToolbar: () => void
  readonly onEnter: () => void
  readonly onLeave: () => void
}

export type TextEditor = {
  readonly view: EditorView
  /** The stored text, as it came back or as something else changed it, and what the figures are by now. */
  readonly follow: (markup: string, spoken: Spoken) => void
  readonly run: (command: Command) => void
  /** False where there is nothing of the writing to undo: then it is another's turn. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly destroy: () => void
}

/** The accessible name of the text, and the ids by which others refer to it and it to others. */
export type EditorNames = { readonly label: string; readonly id: string; readonly describedBy: string }

const attributesOf = ({ label, id, describedBy }: EditorNames): Record<string, string> => ({
  id,
  class: 'prose-text',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
  'aria-describedby': describedBy,
  lang: 'nl-BE',
  spellcheck: 'false',
  autocorrect: 'off',
})

/** Entering and leaving the text; none of it keeps the editor from its own work. */
const domEvents = (onEnter: () => void, onLeave: () => void): NonNullable<EditorProps['handleDOMEvents']> => ({
  keydown: ({ composing }) => {
    // A browser that is busy tells of the selection only after the next keys; what they do is meant for it as it is now.
    if (!composing) document.dispatchEvent(new Event('selectionchange'))
    return false
  },
  focus: () => {
    onEnter()
    return false
  },
  blur: () => {
    onLeave()
    return false
  },
})

/** The document with another in its place; only where they differ, so that the cursor stays. */
const replaced = (state: EditorState, markup: string): Transaction => {
  const next = docFrom(markup)
  const { tr, doc } = state
  const from = doc.content.findDiffStart(next.content)
  const end = doc.content.findDiffEnd(next.content)
  if (from === null || end === null) return tr
  const overlap = Math.max(0, from - Math.min(end.a, end.b))
  return tr.replace(from, end.a + overlap, next.slice(from, end.b + overlap)).setMeta('addToHistory', false)
}

/** The same text and selection, and nothing to undo. */
const withoutHistory = ({ doc, selection, plugins }: EditorState): EditorState =>
  EditorState.create({
    doc,
    plugins,
    selection: TextSelection.between(selection.$anchor, selection.$head),
  })

const pluginsFor = (events: EditorEvents): Plugin[] => [
  history({ newGroupDelay: 700 }),
  ...keyPlugins({ link: events.onLink, toolbar: events.onToolbar, figure: openFigure(events) }),
]

/** Puts an editor of the text in an element. */
export const createTextEditor = (
  place: HTMLElement,
  markup: string,
  spoken: Spoken,
  names: EditorNames,
  events: EditorEvents,
): TextEditor => {
  let current = spoken
  const chips = createChips(() => current)
  const handOver = createHandOver(markup, () => markupOf(view.state.doc), events.onChange)

  const view = new EditorView(place, {
    state: EditorState.create({ doc: docFrom(markup), plugins: pluginsFor(events) }),
    attributes: attributesOf(names),
    nodeViews: { figure: chips.nodeView },
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr))
      events.onState(view.state)
      if (tr.docChanged && tr.getMeta('followed') === undefined) handOver.schedule()
    },
    handleDOMEvents: domEvents(events.onEnter, () => {
      handOver.flush()
      events.onLeave()
    }),
    ...figureProps(events),
    ...clipboardProps(() => current),
  })

  const followFigures = (figures: Spoken) => {
    if (figures === current) return
    current = figures
    chips.redraw()
  }
  const followText = (stored: string) => {
    if (handOver.confirm(stored)) return
    handOver.restart(stored)
    if (markupOf(view.state.doc) === markupOf(docFrom(stored))) return
    view.dispatch(replaced(view.state, stored).setMeta('followed', true))
    // What was undone elsewhere is not to be undone here once more.
    view.updateState(withoutHistory(view.state))
    events.onState(view.state)
  }

  return {
    view,
    follow: (stored, figures) => {
      followFigures(figures)
      followText(stored)
    },
    run: (command) => void command(view.state, view.dispatch, view),
    // Whoever undid all of it stays here: the store would bring back the last of what was undone.
    undo: () => view.hasFocus() && (undo(view.state, view.dispatch) || redoDepth(view.state) > 0),
    redo: () => view.hasFocus() && (redo(view.state, view.dispatch) || undoDepth(view.state) > 0),
    destroy: () => {
      handOver.flush()
      view.destroy()
    },
  }
}
