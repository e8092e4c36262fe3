import type { Command, EditorState } from 'prosemirror-state'
import type { Token } from '../../../db/model/markup.ts'
import { schema, tokenIn } from './schema.ts'

const { nodes } = schema

/** Who said a quote is plain text. */
export const canHoldFigure = ({ selection }: EditorState): boolean => selection.$from.parent.type !== nodes.attribution

/** Puts figures in the text with a space between them, in place of what stands from `from` (or the selection) to the cursor. */
export const insertTokens =
  (tokens: readonly Token[], from?: number): Command =>
  (state, dispatch) => {
    const { selection, storedMarks } = state
    if (!canHoldFigure(state)) return false
    const marks = storedMarks ?? selection.$from.marks()
    const content = tokens.flatMap(({ id, words }, index) => [
      ...(index === 0 ? [] : [schema.text(' ', marks)]),
      nodes.figure.create({ id, words }, null, marks),
    ])
    dispatch?.(state.tr.replaceWith(from ?? selection.from, selection.to, content).scrollIntoView())
    return true
  }

/** The figure at a place in the text; null when there is none any more. */
export const tokenAt = (state: EditorState, pos: number): Token | null => {
  const node = pos < state.doc.content.size ? state.doc.nodeAt(pos) : null
  return node?.type === nodes.figure ? tokenIn(node) : null
}

export const setToken =
  (pos: number, { id, words }: Token): Command =>
  (state, dispatch) => {
    if (tokenAt(state, pos) === null) return false
    dispatch?.(state.tr.setNodeMarkup(pos, null, { id, words }))
    return true
  }

export const removeToken =
  (pos: number): Command =>
  (state, dispatch) => {
    if (tokenAt(state, pos) === null) return false
    dispatch?.(state.tr.delete(pos, pos + 1).scrollIntoView())
    return true
  }
