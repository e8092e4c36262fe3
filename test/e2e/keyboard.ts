import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const manyStops = 60

/** Goes with Tab to what the story names, as someone without a mouse does. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < manyStops; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, 'is reached with Tab').toBeFocused()
}
