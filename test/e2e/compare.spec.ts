import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

test('a change that may be chance gets no arrow, and says so with its interval', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) => {
    saveAll(store, 'activity', [anActivity({ title: 'Eén' }), anActivity({ title: 'Twee' })])
    saveAll(store, 'activity', [anActivity({ title: 'Drie', startDate: '2021-03-05' })])
    // 54 of 80 and 48 of 80 are satisfied: 67,5% is 68%, and 60%.
    const answers = (year: number, satisfied: number) =>
      Array.from({ length: 80 }, (_, index) => ({ date: `${year}-05-01`, satisfaction: index < satisfied ? 5 : 3 }))
    saveAll(store, 'evaluation', [...answers(2021, 48), ...answers(2022, 54)])
  })
  const { page } = await launch()
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first()
  await expect(row('Tevredenheid').getByRole('cell')).toHaveText(['68%', '60%', '+8 puntenkan toeval zijn'])
  await expect(row('Tevredenheid').getByRole('img')).toHaveCount(0)
  await expect(page.getByText(/95%-betrouwbaarheidsinterval van .* Newcombe, 1998/)).toBeVisible()
  await expect(row('Vormingen').getByRole('img', { name: 'meer' })).toBeVisible()
})

test('the figures of the section that one writes in come first', async ({ folders, launch }) => {
  await fillStore(folders.store, (store) => {
    const report = store.save('report', null, { year: 2022 }).id
    saveAll(store, 'activity', [anActivity({ title: 'Eén' })])
    const body = 'Wij hielden {activities.total} vorming.'
    store.save('reportSection', null, { report, kind: 'free', title: 'Voorwoord', body })
  })
  const { page } = await launch()
  await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
  await page.getByRole('row', { name: 'Voorwoord' }).click()
  await page.getByRole('tab', { name: 'Cijfers' }).click()
  const table = page.getByRole('table', { name: 'In “Voorwoord”' })
  await expect(table.getByRole('rowheader')).toHaveText([/^Vormingen/])
})

for (const panel of ['Cijfers', 'Klopt het?', 'Telwijze', 'Definitief'])
  test(`“${panel}” can be used by all`, async ({ folders, launch }) => {
    await fillStore(folders.store, (store) => {
      store.save('report', null, { year: 2022 })
      saveAll(store, 'activity', [anActivity({ title: 'In 2019' })])
      saveAll(store, 'evaluation', [{ satisfaction: 4, recommendation: 9, date: '2022-05-01' }])
    })
    const { page } = await launch()
    await page.getByRole('link', { name: 'Jaarverslag', exact: true }).click()
    await page.getByRole('tab', { name: panel }).click()
    await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
    await expectAccessible(page, panel)
  })
