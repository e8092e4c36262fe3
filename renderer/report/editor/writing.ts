/** The editor itself, outside React: one text that is being written, its history, and when it is handed over. */

import { history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import { DOMSerializer } from 'prosemirror-model'
import { type Command, EditorState, NodeSelection, TextSelection, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Spoken } from '../../../db/model/spell.ts'
import { docFrom, markupOf } from './convert.ts'
import { createChips } from './figure-chips.ts'
import { shown } from './figure-words.ts'
import { keyPlugins } from './keys.ts'
import { knownLanguages } from './language.ts'
import { cleanPasted, sliceOf } from './paste.ts'
import { schema, tokenIn } from './schema.ts'

/** The text is handed over at most once in this time (ms) while it is written. */
const pause = 150

/** What the text asks of the screen around it. */
export type Asks = {
  readonly onChange: (markup: string) => void
  /** The text, the selection or the marks that the next letter gets are others. */
  readonly onState: (state: EditorState) => void
  /** A figure was clicked, or Enter was pressed on it. */
  readonly onFigure: (pos: number, chip: HTMLElement) => void
  /** `{` was typed; it stands right before `pos`. */
  readonly onBrace: (pos: number) => void
  readonly onLink: () => void
  readonly onToolbar: () => void
  readonly onEnter: () => void
  readonly onLeave: () => void
}

export type Writing = {
  readonly view: EditorView
  /** Hands over now what is not handed over yet. */
  readonly flush: () => void
  /** The stored text, as it came back or as something else changed it, and what the figures are by now. */
  readonly follow: (markup: string, spoken: Spoken) => void
  readonly run: (command: Command) => void
  /** False where there is nothing of the writing to undo: then it is another's turn. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly destroy: () => void
}

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

/** How the text is called, and the ids by which others refer to it and it to others. */
export type Names = { readonly label: string; readonly id: string; readonly describedBy: string }

/** Puts an editor of the text in an element. */
export const startWriting = (place: HTMLElement, markup: string, spoken: Spoken, names: Names, asks: Asks): Writing => {
  let now = spoken
  const chips = createChips(() => now)
  const openFigure: Command = (state, _dispatch, view) => {
    const { selection } = state
    if (!(selection instanceof NodeSelection) || selection.node.type !== schema.nodes.figure) return false
    const chip = view?.nodeDOM(selection.from)
    if (chip instanceof HTMLElement) asks.onFigure(selection.from, chip)
    return true
  }
  const plugins = [
    history({ newGroupDelay: 700 }),
    ...keyPlugins({ link: asks.onLink, toolbar: asks.onToolbar, figure: openFigure }),
  ]
  const freshState = (text: string) => EditorState.create({ doc: docFrom(text), plugins })

  let timer: ReturnType<typeof setTimeout> | undefined
  /** What was handed over and did not come back yet, oldest first; the first is what the store holds. */
  let handedOver: string[] = [markup]
  // A text that nobody touched is not written anew.
  let isTouched = false

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (!isTouched) return
    isTouched = false
    const written = markupOf(view.state.doc)
    if (written === handedOver.at(-1)) return
    handedOver.push(written)
    asks.onChange(written)
  }

  const view = new EditorView(place, {
    state: freshState(markup),
    nodeViews: { figure: chips.nodeView },
    attributes: {
      id: names.id,
      class: 'prose-text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': names.label,
      'aria-describedby': names.describedBy,
      lang: 'nl-BE',
      spellcheck: 'false',
      autocorrect: 'off',
    },
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr))
      asks.onState(view.state)
      if (!tr.docChanged || tr.getMeta('followed') !== undefined) return
      isTouched = true
      timer ??= setTimeout(flush, pause)
    },
    handleTextInput: (_view, from, _to, text, insert) => {
      if (text !== '{' || view.state.doc.resolve(from).parent.type === schema.nodes.attribution) return false
      view.dispatch(insert())
      asks.onBrace(from + 1)
      return true
    },
    handleClickOn: (_view, _pos, node, nodePos, _event, direct) => {
      if (!direct || node.type !== schema.nodes.figure) return false
      const chip = view.nodeDOM(nodePos)
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, nodePos)))
      if (chip instanceof HTMLElement) asks.onFigure(nodePos, chip)
      return true
    },
    transformPastedHTML: cleanPasted,
    transformPasted: knownLanguages,
    // Elsewhere a figure is pasted as what it shows, here as the figure that it is.
    clipboardSerializer: new DOMSerializer(
      {
        ...DOMSerializer.nodesFromSchema(schema),
        figure: (node) => {
          const token = tokenIn(node)
          const data = { 'data-figure': token.id, 'data-words': token.words.join('|') }
          return ['span', data, shown(token, now).text]
        },
      },
      DOMSerializer.marksFromSchema(schema),
    ),
    clipboardTextParser: sliceOf,
    clipboardTextSerializer: (slice) =>
      slice.content.textBetween(0, slice.content.size, '\n\n', (node) =>
        node.type === schema.nodes.figure ? shown(tokenIn(node), now).text : '\n',
      ),
    handleDOMEvents: {
      keydown: ({ composing }) => {
        // A browser that is busy tells of the selection only after the next keys; what they do is meant for it as it is now.
        if (!composing) document.dispatchEvent(new Event('selectionchange'))
        return false
      },
      focus: () => {
        asks.onEnter()
        return false
      },
      blur: () => {
        flush()
        asks.onLeave()
        return false
      },
    },
  })

  const follow = (text: string, figures: Spoken) => {
    if (figures !== now) {
      now = figures
      chips.redraw()
    }
    const known = handedOver.lastIndexOf(text)
    if (known >= 0) {
      handedOver = handedOver.slice(known)
      return
    }
    clearTimeout(timer)
    timer = undefined
    isTouched = false
    handedOver = [text]
    if (markupOf(view.state.doc) === markupOf(docFrom(text))) return
    view.dispatch(replaced(view.state, text).setMeta('followed', true))
    // What was undone elsewhere is not to be undone here once more.
    const { doc, selection } = view.state
    view.updateState(
      EditorState.create({ doc, plugins, selection: TextSelection.between(selection.$anchor, selection.$head) }),
    )
    asks.onState(view.state)
  }

  return {
    view,
    flush,
    follow,
    run: (command) => void command(view.state, view.dispatch, view),
    // Whoever undid all of it stays here: the store would bring back the last of what was undone.
    undo: () => view.hasFocus() && (undo(view.state, view.dispatch) || redoDepth(view.state) > 0),
    redo: () => view.hasFocus() && (redo(view.state, view.dispatch) || undoDepth(view.state) > 0),
    destroy: () => {
      flush()
      view.destroy()
    },
  }
}
