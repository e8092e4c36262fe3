import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Spoken } from '../../../db/model/spell.ts'
import { useCommand } from '../../base/commands/command.ts'
import { type Formatting, formattingOf, isSameFormatting } from './formatting.ts'
import { createTextEditor, type EditorEvents, type EditorNames, type TextEditor } from './text-editor.ts'

const atFirst: Formatting = {
  strong: false,
  emphasis: false,
  link: false,
  language: null,
  form: 'paragraph',
  canHoldFigure: true,
}

type Events = Omit<EditorEvents, 'onState'>

/** Keeps an editor in `place` as long as the caller is on the screen, in step with the stored text and the figures. */
export const useTextEditor = (
  place: RefObject<HTMLElement | null>,
  value: string,
  spoken: Spoken,
  names: EditorNames,
  events: Events,
): { readonly editor: RefObject<TextEditor | null>; readonly formatting: Formatting } => {
  const editor = useRef<TextEditor>(null)
  const [formatting, setFormatting] = useState(atFirst)
  const latest = useEffectEvent(() => events)
  const atStart = useEffectEvent(() => ({ value, spoken, names }))
  useEffect(() => {
    if (place.current === null) return
    const { value, spoken, names } = atStart()
    const started = createTextEditor(place.current, value, spoken, names, {
      onChange: (markup) => latest().onChange(markup),
      onFigure: (pos, chip) => latest().onFigure(pos, chip),
      onBrace: (pos) => latest().onBrace(pos),
      onLink: () => latest().onLink(),
      onToolbar: () => latest().onToolbar(),
      onEnter: () => latest().onEnter(),
      onLeave: () => latest().onLeave(),
      onState: (state) => {
        const next = formattingOf(state)
        setFormatting((before) => (isSameFormatting(before, next) ? before : next))
      },
    })
    editor.current = started
    return () => {
      editor.current = null
      started.destroy()
    }
  }, [place])
  useEffect(() => editor.current?.follow(value, spoken), [value, spoken])
  // An undo of typing is the text's as long as there is any; then it is the store's.
  useCommand('undo', () => editor.current?.undo() ?? false)
  useCommand('redo', () => editor.current?.redo() ?? false)
  return { editor, formatting }
}
