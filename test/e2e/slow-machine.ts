import type { Page } from '@playwright/test'

/** How long (ms) a slow machine holds up each answer of main and each frame. */
export const held = { answer: 250, frame: 80 } as const

/** Holds up the frames of a page, from the next time that it loads; keys come as fast as ever. */
export const holdFrames = (page: Page): Promise<unknown> =>
  page.addInitScript((wait) => {
    const request = window.requestAnimationFrame.bind(window)
    const cancel = window.cancelAnimationFrame.bind(window)
    /** The number that was given for a frame → the frame itself, once its wait is over. */
    const due = new Map<number, number>()
    window.requestAnimationFrame = (work) => {
      const given = window.setTimeout(() => {
        const frame = request((time) => {
          due.delete(given)
          work(time)
        })
        due.set(given, frame)
      }, wait)
      return given
    }
    window.cancelAnimationFrame = (given) => {
      window.clearTimeout(given)
      const frame = due.get(given)
      if (frame !== undefined) cancel(frame)
      due.delete(given)
    }
  }, held.frame)
