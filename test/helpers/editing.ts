/** A text of the editor without a screen: its state, and what a command makes of it. */
import { type Command, EditorState, TextSelection } from 'prosemirror-state'
import { docFrom } from '../../renderer/report/editor/convert.ts'

/** A stored text with the cursor before `from`, or with the words from `from` up to and with `to` selected. */
export const stateOf = (markup: string, from: string, to?: string): EditorState => {
  const doc = docFrom(markup)
  const find = (words: string): number => {
    let found = -1
    doc.descendants((node, pos) => {
      const index = node.text?.indexOf(words) ?? -1
      if (found < 0 && index >= 0) found = pos + index
    })
    return found
  }
  const selection = TextSelection.create(doc, find(from), to === undefined ? find(from) : find(to) + to.length)
  return EditorState.create({ doc, selection })
}

/** What is there after the command; as before where it has nothing to do. The document stays one of the schema. */
export const after = (state: EditorState, command: Command): EditorState => {
  let next = state
  command(state, (tr) => {
    next = state.apply(tr)
  })
  next.doc.check()
  return next
}

/** Types at the cursor. */
export const typing =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }
