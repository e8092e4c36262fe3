import { type Command, type EditorState, TextSelection } from 'prosemirror-state'
import { markedRangeAt } from './marked-range.ts'
import { schema } from './schema.ts'

const { link } = schema.marks

/** A link in the text, and from where to where it goes. */
export type FoundLink = { readonly href: string; readonly from: number; readonly to: number }

/** The link that the cursor stands in, or that the selection begins in. */
export const linkAt = (state: EditorState): FoundLink | null => {
  const found = markedRangeAt(state, link)
  return found && { href: String(found.mark.attrs['href']), from: found.from, to: found.to }
}

/** Has the selected words, or the link that the cursor stands in, lead to an address; without either, the address itself is put down. */
export const setLink =
  (href: string): Command =>
  (state, dispatch) => {
    const { tr, selection } = state
    const mark = link.create({ href })
    const found = linkAt(state)
    if (found !== null) tr.removeMark(found.from, found.to, link).addMark(found.from, found.to, mark)
    else if (selection.empty) {
      const text = href.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '')
      tr.insert(selection.from, schema.text(text, [mark]))
    } else tr.addMark(selection.from, selection.to, mark)
    tr.setSelection(TextSelection.create(tr.doc, found?.to ?? tr.mapping.map(selection.to)))
    dispatch?.(tr.removeStoredMark(link).scrollIntoView())
    return true
  }

export const removeLink: Command = (state, dispatch) => {
  const found = linkAt(state)
  if (found === null) return false
  dispatch?.(state.tr.removeMark(found.from, found.to, link))
  return true
}
