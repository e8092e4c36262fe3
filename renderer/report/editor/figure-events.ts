/** Where the user asks for a figure in the text, with the keys or the mouse. */
import { type Command, NodeSelection } from 'prosemirror-state'
import type { EditorProps, EditorView } from 'prosemirror-view'
import { schema } from './schema.ts'

export type FigureEvents = {
  /** A figure was clicked, or Enter was pressed on it. */
  readonly onFigure: (pos: number, chip: HTMLElement) => void
  /** `{` was typed; it stands right before `pos`. */
  readonly onBrace: (pos: number) => void
}

const open = (view: EditorView | undefined, pos: number, { onFigure }: FigureEvents): void => {
  const chip = view?.nodeDOM(pos)
  if (chip instanceof HTMLElement) onFigure(pos, chip)
}

/** Opens the figure that is selected. */
export const openFigure =
  (events: FigureEvents): Command =>
  ({ selection }, _dispatch, view) => {
    if (!(selection instanceof NodeSelection) || selection.node.type !== schema.nodes.figure) return false
    open(view, selection.from, events)
    return true
  }

/** A click on a figure opens it, a brace asks for one. */
export const figureProps = (events: FigureEvents): EditorProps => ({
  handleTextInput: (view, from, _to, text, insert) => {
    if (text !== '{' || view.state.doc.resolve(from).parent.type === schema.nodes.attribution) return false
    view.dispatch(insert())
    events.onBrace(from + 1)
    return true
  },
  handleClickOn: (view, _pos, node, nodePos, _event, direct) => {
    if (!direct || node.type !== schema.nodes.figure) return false
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, nodePos)))
    open(view, nodePos, events)
    return true
  },
})
