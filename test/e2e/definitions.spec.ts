import { expect, test } from './app.ts'
import { fillStore, saveAll } from './records.ts'

/** Five answers in each year: three of five are 4 or 5, and their mean is 17/5. */
const scores = [5, 4, 4, 3, 1]

test('another way of counting shows what it makes before it is chosen, and figure, text and comparison follow', async ({
  folders,
  launch,
}) => {
  await fillStore(folders.store, (store) => {
    for (const year of [2021, 2022])
      saveAll(
        store,
        'evaluation',
        scores.map((satisfaction) => ({ satisfaction, date: `${year}-05-01` })),
      )
    const report = store.save('report', null, { year: 2022 }).id
    const body = 'De tevredenheid is {evaluations.satisfaction}.'
    store.save('reportSection', null, { report, kind: 'free', title: 'Voorwoord', body })
  })
  const { page } = await launch()
  await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  await page.getByRole('row', { name: 'Voorwoord' }).click()
  const text = page.getByRole('textbox', { name: 'Tekst van Voorwoord' })
  await expect(text).toHaveText('De tevredenheid is 60%.')
  await page.getByRole('tab', { name: 'Telwijze' }).click()
  const satisfaction = page.getByRole('radiogroup', { name: 'Tevredenheid is', exact: true })
  await expect(satisfaction.getByRole('radio', { name: /^Gemiddelde.*3,4\/5$/ })).toBeVisible()
  await satisfaction.getByRole('radio', { name: /^Aandeel van de twee hoogste antwoorden/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(satisfaction.getByRole('radio', { name: /^Gemiddelde/ })).toBeChecked()
  await expect(text).toHaveText('De tevredenheid is 3,4/5.')
  await expect(satisfaction).toContainText('In 2021: aandeel van de twee hoogste antwoorden.')
  await page.getByRole('tab', { name: 'Cijfers' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Tevredenheid van de deelnemers' }).first()
  await expect(row.getByRole('cell')).toHaveText(['3,4/5', '60%', 'anders geteld'])
  await page.getByRole('tab', { name: 'Telwijze' }).click()
  await page.getByRole('button', { name: 'Tel zoals in 2021' }).click()
  await expect(page.getByRole('heading', { name: 'Hoe je telt in 2022' })).toBeFocused()
  await expect(text).toHaveText('De tevredenheid is 60%.')
  await page.keyboard.press('Control+z')
  await expect(text).toHaveText('De tevredenheid is 3,4/5.')
})
