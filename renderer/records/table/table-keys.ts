import { type KeyboardEvent, useRef } from 'react'
import { fold } from '../../../db/model/fold.ts'

/** After this pause (ms) a letter begins a new word. */
const pause = 800

type Actions = {
  readonly total: number
  /** Rows that one sees at once. */
  readonly perScreen: number
  readonly active: number
  /** Goes to a row; -1 is the row of headings. `isExtending` chooses what lies between. */
  readonly goTo: (index: number, isExtending: boolean) => void
  readonly open: () => void
  readonly toggle: () => void
  readonly chooseAll: () => void
  /** Whether there was anything chosen to let go of. */
  readonly clear: () => boolean
  /** The first row from a place on, and then from the start, whose name begins so; undefined when none does. */
  readonly find: (letters: string, from: number) => Promise<number | undefined>
}

/** Where a key leads from a row. */
const targetOf = ({ key }: KeyboardEvent, { active, total, perScreen }: Actions): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, total - 1)
    case 'ArrowUp':
      return active - 1
    case 'PageDown':
      return Math.min(active + perScreen, total - 1)
    case 'PageUp':
      return Math.max(active - perScreen, 0)
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return undefined
  }
}

/** The keys of a list: https://www.w3.org/WAI/ARIA/apg/patterns/grid/, with a row as what has the focus. */
export const useTableKeys = (actions: Actions) => {
  const typed = useRef({ letters: '', at: 0, from: 0 })
  const isLooking = useRef(false)

  const look = async (letter: string, at: number) => {
    const { letters: before, from: begun } = typed.current
    const isNew = before === '' || at - typed.current.at >= pause
    typed.current = {
      letters: isNew ? fold(letter) : before + fold(letter),
      at,
      from: isNew ? actions.active + 1 : begun,
    }
    if (isLooking.current) return
    isLooking.current = true
    let word: typeof typed.current
    let found: number | undefined
    // One question at a time, and then that for what is typed by then.
    do {
      word = typed.current
      found = await actions.find(word.letters, word.from)
    } while (typed.current !== word && typed.current.letters !== '')
    isLooking.current = false
    // Whoever went elsewhere is not taken back.
    if (found !== undefined && typed.current === word) actions.goTo(found, false)
  }

  return (event: KeyboardEvent) => {
    const { key, shiftKey, altKey, timeStamp } = event
    const isControl = event.ctrlKey || event.metaKey
    const done = () => event.preventDefault()
    if (altKey) return
    const target = targetOf(event, actions)
    if (target !== undefined) {
      done()
      typed.current = { ...typed.current, letters: '' }
      return actions.goTo(shiftKey ? Math.max(target, 0) : target, shiftKey)
    }
    if (isControl) {
      if (key !== 'a') return
      done()
      return actions.chooseAll()
    }
    const isWord = typed.current.letters !== '' && timeStamp - typed.current.at < pause
    if (key === 'Enter') actions.open()
    else if (key === ' ' && !isWord) actions.toggle()
    else if (key === 'Escape') {
      if (!actions.clear()) return
      event.stopPropagation()
    } else if (key.length === 1) void look(key, timeStamp)
    else return
    done()
  }
}
