/** How many frames what was asked for may take to come. */
const patience = 120

/** Moves the focus to what comes on the screen, or moves on it, in the next moments: what one works with must not lose the focus. */
export const focusSoon = (selector: string): void => {
  let frames = 0
  const look = () => {
    frames++
    const found = frames < 3 ? null : document.querySelector<HTMLElement>(selector)
    if (found !== null) found.focus()
    else if (frames < patience) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
