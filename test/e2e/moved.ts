import type { Page } from '@playwright/test'

/** How often something on the page moved after it was seen, without the user's doing. */
export const movesOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().length))
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords().length)))
      }),
  )
