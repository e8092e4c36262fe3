import type { Mark, MarkType } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'

/** Words that carry the same mark, and from where to where they go. */
export type MarkedRange = { readonly mark: Mark; readonly from: number; readonly to: number }

/** The range of such a mark that the cursor stands in or touches, or that the selection begins in. */
export const markedRangeAt = ({ selection: { $from, empty } }: EditorState, type: MarkType): MarkedRange | null => {
  const { parent } = $from
  const marksHere: readonly Mark[] = empty ? $from.marks() : ($from.nodeAfter?.marks ?? [])
  const mark = type.isInSet(marksHere) ?? type.isInSet($from.nodeAfter?.marks ?? [])
  if (mark === undefined) return null
  const isMarked = (index: number): boolean => {
    const node = parent.maybeChild(index)
    return node !== null && mark.isInSet(node.marks)
  }
  let first = isMarked($from.index()) ? $from.index() : $from.index() - 1
  if (!isMarked(first)) return null
  let last = first
  while (isMarked(first - 1)) first--
  while (isMarked(last + 1)) last++
  return { mark, from: $from.posAtIndex(first), to: $from.posAtIndex(last + 1) }
}
