import type { Page } from '@playwright/test'
import { paths } from '../electron/page.ts'

/** How long (ms) each answer of the store and each frame is held up. */
const held = { answer: 250, frame: 80 }

/** Makes the machine slow from here on: answers come late and so do frames, keys come as fast as ever. */
export const slowDown = async (page: Page): Promise<void> => {
  await page.route(`**${paths.call}`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, held.answer))
    await route.continue()
  })
  await page.evaluate((frame) => {
    const next = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (work) => window.setTimeout(() => next(work), frame)
  }, held.frame)
}
