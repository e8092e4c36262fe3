/** What is typed for a field that is still to come. */
export type HeldTyping = {
  /** Moves the focus, and what was typed, to the field once it is on the screen. */
  readonly giveTo: (selector: string) => void
  /** The field doesn't come: the focus goes back to what had it. */
  readonly giveBack: () => void
}

/** Enter and Tab end what belongs in the field: what is typed behind them was meant for another one. */
const endsField = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === 'Tab'

const makeField = (): HTMLInputElement => {
  const field = document.createElement('input')
  field.className = 'visually-hidden'
  field.autocomplete = 'off'
  field.setAttribute('aria-label', 'Het nieuwe veld komt zo; typ gerust al')
  return field
}

/** Calls `found` with what `selector` finds, now or once it comes. Gives what stops the looking. */
const whenThere = (selector: string, found: (element: HTMLElement) => void): (() => void) => {
  const look = (): boolean => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element !== null) found(element)
    return element !== null
  }
  if (look()) return () => {}
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}

/**
 * Takes the focus at once on behalf of a field that the store has yet to make, and holds what is typed meanwhile: the keys must reach
 * neither the button that was pressed nor the field that was left. Who goes elsewhere, stays there.
 */
export const holdTyping = (): HeldTyping => {
  const before = document.activeElement
  const field = makeField()
  document.body.append(field)
  let stop = (): void => {}
  const giveBack = (): void => {
    stop()
    const hadFocus = document.activeElement === field
    field.remove()
    if (hadFocus && before instanceof HTMLElement) before.focus()
  }
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') giveBack()
    else if (endsField(event)) field.readOnly = true
    else return
    event.preventDefault()
  })
  field.addEventListener('blur', ({ relatedTarget }) => {
    // Nothing else took the focus: a screen that goes lets go of its field.
    if (relatedTarget === null && field.isConnected) return field.focus()
    stop()
    field.remove()
  })
  field.focus()
  return {
    giveBack,
    giveTo: (selector) => {
      if (!field.isConnected) return
      stop = whenThere(selector, (element) => {
        const { value } = field
        element.focus()
        if (element instanceof HTMLInputElement) element.select()
        // As if it were typed there: the field's own undo and its listeners take it for that.
        if (value !== '') document.execCommand('insertText', false, value)
      })
    },
  }
}
