import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => {
    saveAll(store, 'activity', [anActivity({ title: 'Nieuw in de sector' })])
    const given = { receivedOn: '2022-04-01', consentOn: '2022-04-02', consentScope: ['report'] } as const
    saveAll(store, 'testimonial', [{ ...given, quote: 'Een verademing.' }])
  })
})

test('before and after withdrawing, the form says in which reports the quote stands, and leads there', async ({
  app,
}) => {
  const { page } = app
  await page.getByRole('link', { name: 'Getuigenissen' }).click()
  await page.getByRole('row', { name: /verademing/ }).click()
  await expect(page.getByText('Dit citaat staat in geen enkel jaarverslag.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Vorming' }).fill('nieuw')
  await page.getByRole('option', { name: /Nieuw in de sector/ }).click()
  await expect(page.getByText(/^Jaarverslag 2022: door het verslag voorgesteld bij “/)).toBeVisible()
  await expectAccessible(page, 'standing')
  await page.getByRole('button', { name: 'Toestemming ingetrokken', exact: true }).click()
  await expect(page.getByText(/^Jaarverslag 2022: stond voorgesteld bij “.*, valt nu weg$/)).toBeVisible()
  await expectAccessible(page, 'withdrawn')
  await page.getByRole('link', { name: 'Jaarverslag 2022' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Jaarverslag 2022' })).toBeVisible()
})
