import type { EditorView } from 'prosemirror-view'
import { type RefObject, useRef, useState } from 'react'
import type { OpenPopover } from './text-popover.tsx'

/** Where a popover of the text hangs, and which one lies open; null for none. */
type PopoverState = {
  readonly open: OpenPopover | null
  readonly setOpen: (open: OpenPopover | null) => void
  readonly anchor: RefObject<HTMLElement | null>
  /** An element in `place` that is put where the cursor stands, for popovers that hang there. */
  readonly caret: RefObject<HTMLSpanElement | null>
  readonly openAt: (element: HTMLElement | null, open: OpenPopover) => void
  readonly openAtCaret: (view: EditorView | undefined, open: OpenPopover) => void
}

/** Keeps at most one popover over the text in `place`. */
export const usePopover = (place: RefObject<HTMLElement | null>): PopoverState => {
  const [open, setOpen] = useState<OpenPopover | null>(null)
  const anchor = useRef<HTMLElement>(null)
  const caret = useRef<HTMLSpanElement>(null)
  const openAt = (element: HTMLElement | null, next: OpenPopover) => {
    anchor.current = element
    setOpen(next)
  }
  const openAtCaret = (view: EditorView | undefined, next: OpenPopover) => {
    const box = place.current?.getBoundingClientRect()
    if (view === undefined || box === undefined || caret.current === null) return
    const { left, bottom } = view.coordsAtPos(view.state.selection.head)
    caret.current.style.left = `${left - box.left}px`
    caret.current.style.top = `${bottom - box.top}px`
    openAt(caret.current, next)
  }
  return { open, setOpen, anchor, caret, openAt, openAtCaret }
}
