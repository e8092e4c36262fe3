import { expect, type Page } from '@playwright/test'

/** Goes to a screen by its entry in the sidebar, which is also its heading. */
export const goTo = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}
