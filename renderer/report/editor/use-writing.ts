import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Spoken } from '../../../db/model/spell.ts'
import { useCommand } from '../../base/commands/command.ts'
import { isSameStanding, type Standing, standingOf } from './standing.ts'
import { type Asks, type Names, startWriting, type Writing } from './writing.ts'

const atFirst: Standing = {
  strong: false,
  emphasis: false,
  link: false,
  language: null,
  form: 'paragraph',
  canHoldFigure: true,
}

type Events = Omit<Asks, 'onState'>

/** Keeps an editor in `place` as long as the caller is on the screen, in step with the stored text and the figures. */
export const useWriting = (
  place: RefObject<HTMLElement | null>,
  value: string,
  spoken: Spoken,
  names: Names,
  events: Events,
): { readonly writing: RefObject<Writing | null>; readonly standing: Standing } => {
  const writing = useRef<Writing>(null)
  const [standing, setStanding] = useState(atFirst)
  const latest = useEffectEvent(() => events)
  const atStart = useEffectEvent(() => ({ value, spoken, names }))
  useEffect(() => {
    if (place.current === null) return
    const { value, spoken, names } = atStart()
    const started = startWriting(place.current, value, spoken, names, {
      onChange: (markup) => latest().onChange(markup),
      onFigure: (pos, chip) => latest().onFigure(pos, chip),
      onBrace: (pos) => latest().onBrace(pos),
      onLink: () => latest().onLink(),
      onToolbar: () => latest().onToolbar(),
      onEnter: () => latest().onEnter(),
      onLeave: () => latest().onLeave(),
      onState: (state) => {
        const next = standingOf(state)
        setStanding((before) => (isSameStanding(before, next) ? before : next))
      },
    })
    writing.current = started
    return () => {
      writing.current = null
      started.destroy()
    }
  }, [place])
  useEffect(() => writing.current?.follow(value, spoken), [value, spoken])
  // An undo of typing is the text's as long as there is any; then it is the store's.
  useCommand('undo', () => writing.current?.undo() ?? false)
  useCommand('redo', () => writing.current?.redo() ?? false)
  return { writing, standing }
}
