/** The text is handed over at most once in this time (ms) while it is written. */
const interval = 150

/** Hands over what is written, and knows its own texts when they come back from the store. */
export type HandOver = {
  /** The user changed the text: hands it over within the interval. */
  readonly schedule: () => void
  /** Hands over now what is not handed over yet. */
  readonly flush: () => void
  /** Whether a text that the store holds is one that was handed over, and not the work of someone else. */
  readonly confirm: (stored: string) => boolean
  /** Begins anew with a text of someone else. */
  readonly restart: (stored: string) => void
}

/** `stored` is the text to begin with, `read` gives it as it is written by now. */
export const createHandOver = (stored: string, read: () => string, onChange: (markup: string) => void): HandOver => {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What was handed over and did not come back yet, oldest first; the first is what the store holds. */
  let handedOver: readonly string[] = [stored]

  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const flush = () => {
    // A text that nobody touched is not written anew.
    if (timer === undefined) return
    cancel()
    const written = read()
    if (written === handedOver.at(-1)) return
    handedOver = [...handedOver, written]
    onChange(written)
  }
  return {
    schedule: () => {
      timer ??= setTimeout(flush, interval)
    },
    flush,
    confirm: (markup) => {
      const known = handedOver.lastIndexOf(markup)
      if (known >= 0) handedOver = handedOver.slice(known)
      return known >= 0
    },
    restart: (markup) => {
      cancel()
      handedOver = [markup]
    },
  }
}
