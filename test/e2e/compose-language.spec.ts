import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { beginOwnText, oneTraining } from './composing.ts'
import { paste } from './paste.ts'
import { fillStore, readStore } from './records.ts'

test('with the keyboard alone words are put in another language, and seen as such', async ({ folders, launch }) => {
  await fillStore(folders.store, oneTraining)
  const { page } = await launch()
  const text = await beginOwnText(page)
  await page.keyboard.type('Dank en bonne chance')
  for (const _ of 'bonne chance') await page.keyboard.press('Shift+ArrowLeft')

  await page.keyboard.press('Alt+F10')
  const button = page.getByRole('button', { name: 'Taal', exact: true })
  await page.keyboard.press('End')
  for (let stop = 0; stop < 12 && !(await button.evaluate((element) => element === document.activeElement)); stop++)
    await page.keyboard.press('ArrowRight')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemradio', { name: 'Nederlands' })).toBeChecked()
  await page.getByRole('menuitemradio', { name: 'Frans' }).press('Enter')

  await expect(text).toBeFocused()
  await expect(text.getByTitle('Frans')).toHaveText('bonne chance')
  await expect(page.getByRole('button', { name: 'Taal: Frans' })).toBeVisible()
  // Tab and Escape lead out of the text and back, as before.
  await page.keyboard.press('Alt+F10')
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type(' à tous')
  await expect(text.getByTitle('Frans')).toHaveText('bonne chance à tous')
  await expect
    .poll(() => readStore(folders.store, (store) => store.list('reportSection', {}).rows.map(({ body }) => body)))
    .toContain('Dank en [bonne chance à tous]{lang=fr}')
})

test('keys in quick succession choose what they would choose one by one', async ({ folders, launch }) => {
  await fillStore(folders.store, oneTraining)
  const { page } = await launch()
  const text = await beginOwnText(page)
  await page.keyboard.type('Dank en bonne chance')
  // A busy browser tells of a selection only after the keys that came next.
  await page.evaluate(() =>
    window.addEventListener('selectionchange', (event) => event.isTrusted && event.stopImmediatePropagation(), true),
  )
  for (const _ of 'bonne chance') await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+i')
  await expect(text.getByRole('emphasis')).toHaveText('bonne chance')
})

test('what is pasted in another language stays in it', async ({ folders, launch }) => {
  await fillStore(folders.store, oneTraining)
  const { page } = await launch()
  const text = await beginOwnText(page)
  await paste(page, '<p lang="en-GB">Good <b>luck</b> zei <span lang="nl-BE">de voorzitter</span></p>', 'text/html')
  await expect(text.getByTitle('Engels')).toHaveText(/^Good luck zei/)
  await expect(text).toHaveText('Good luck zei de voorzitter')
  await expect(text.getByTitle('Engels').getByText('voorzitter')).toHaveCount(0)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('button', { name: 'Taal', exact: true }).click()
  await expect(page.getByRole('menuitemradio', { name: 'Nederlands' })).toBeChecked()
  await expectAccessible(page, 'words in English, and the menu of languages')
})
