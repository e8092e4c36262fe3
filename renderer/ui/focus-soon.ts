/** How many frames what was asked for may take to come. */
const patience = 120

/**
 * Moves the focus to what comes on the screen, or moves on it, in the next moments: what one works with must not lose the
 * focus. Who went on meanwhile, by key or mouse, stays where they went.
 */
export const focusSoon = (selector: string): void => {
  let frames = 0
  let wentOn = false
  const heard = new AbortController()
  const goOn = () => {
    wentOn = true
  }
  for (const input of ['keydown', 'pointerdown']) addEventListener(input, goOn, { capture: true, signal: heard.signal })
  const look = () => {
    frames++
    const found = frames < 3 ? null : document.querySelector<HTMLElement>(selector)
    if (found === null && frames < patience) {
      requestAnimationFrame(look)
      return
    }
    heard.abort()
    if (!wentOn || document.activeElement === document.body) found?.focus()
  }
  requestAnimationFrame(look)
}
