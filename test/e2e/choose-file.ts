import type { Page } from '@playwright/test'

export type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Presses a button that asks for a file, and gives this one. */
export const chooseFile = async (page: Page, button: string, file: GivenFile): Promise<void> => {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await choosing).setFiles(file)
}
