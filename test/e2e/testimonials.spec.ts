import { expect, test } from './app.ts'
import { holdCalls } from './hold-calls.ts'
import { anActivity, fillStore, readStore, saveAll } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => {
    const [workForm = 0] = saveAll(store, 'workForm', [{ name: 'leertraject' }])
    saveAll(store, 'activity', [anActivity({ title: 'Nieuw in de sector', workForm })])
    const given = { receivedOn: '2022-04-01', consentOn: '2022-04-02' } as const
    saveAll(store, 'testimonial', [
      { ...given, quote: 'Een verademing.', consentScope: ['report', 'website'] },
      { ...given, quote: 'Dat had ik eerder willen weten.', consentScope: ['website'] },
      { ...given, quote: 'Dit neem ik mee.', consentScope: ['report'], withdrawnOn: '2022-05-01' },
      { receivedOn: '2022-04-01', quote: 'Gewoon goed.' },
    ])
  })
})

test('every quote shows in words whether it may be printed', async ({ app }) => {
  const { page } = app
  await page.getByRole('link', { name: 'Getuigenissen' }).click()
  await expect(page.getByText('4 getuigenissen in 2022')).toBeVisible()
  await expect(page.getByRole('row', { name: /verademing/ })).toContainText('Mag gedrukt worden')
  await expect(page.getByRole('row', { name: /eerder willen weten/ })).toContainText('Niet voor het verslag')
  await expect(page.getByRole('row', { name: /neem ik mee/ })).toContainText('Ingetrokken')
  await expect(page.getByRole('row', { name: /Gewoon goed/ })).toContainText('Geen toestemming')
})

test('giving and withdrawing consent changes it at once', async ({ app }) => {
  const { page } = app
  await page.getByRole('link', { name: 'Getuigenissen' }).click()
  const row = page.getByRole('row', { name: /Gewoon goed/ })
  await row.click()
  await page.getByRole('textbox', { name: 'Toestemming gegeven op' }).fill('3/4/2022')
  await page.getByText('Jaarverslag', { exact: true }).last().click()
  await expect(row).toContainText('Mag gedrukt worden')
  await page.getByRole('textbox', { name: 'Toestemming ingetrokken op' }).fill('1/4/2022')
  await page.getByRole('textbox', { name: 'Bewijs van toestemming' }).focus()
  await expect(page.getByText('De toestemming kan niet ingetrokken zijn voor ze gegeven werd.')).toBeVisible()
  // It isn't withdrawn while the day is refused, and the form doesn't say that it is.
  await expect(page.getByRole('group', { name: 'Toestemming', exact: true })).toContainText('Mag gedrukt worden')
  await page.getByRole('textbox', { name: 'Toestemming ingetrokken op' }).fill('4/4/2022')
  await page.getByRole('textbox', { name: 'Bewijs van toestemming' }).focus()
  await expect(row).toContainText('Ingetrokken')
})

test('the attribution is proposed from the activity, and never over what was typed', async ({ app }) => {
  const { page } = app
  await page.getByRole('link', { name: 'Getuigenissen' }).click()
  const attribution = page.getByRole('textbox', { name: 'Ondertekening' })
  const choose = async () => {
    await page.getByRole('combobox', { name: 'Vorming' }).fill('nieuw')
    await page.getByRole('option', { name: /Nieuw in de sector/ }).click()
  }
  await page.getByRole('row', { name: /Gewoon goed/ }).click()
  await choose()
  await expect(attribution).toHaveValue('deelnemer leertraject ‘Nieuw in de sector’')

  await page.getByRole('row', { name: /verademing/ }).click()
  await expect(page.getByRole('heading', { name: 'Een verademing.' })).toBeVisible()
  await attribution.fill('een bestuurder')
  await choose()
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  await app.restart()
  await app.page.getByRole('link', { name: 'Getuigenissen' }).click()
  await app.page.getByRole('row', { name: /verademing/ }).click()
  await expect(app.page.getByRole('combobox', { name: 'Vorming' })).toHaveValue('Nieuw in de sector')
  await expect(app.page.getByRole('textbox', { name: 'Ondertekening' })).toHaveValue('een bestuurder')
})

test('an attribution that was typed and saved while one was proposed stays', async ({ app, folders }) => {
  const { page } = app
  await page.getByRole('link', { name: 'Getuigenissen' }).click()
  await page.getByRole('row', { name: /Gewoon goed/ }).click()
  const letGo = await holdCalls(page, 'record.get', { type: 'activity' })
  await page.getByRole('combobox', { name: 'Vorming' }).fill('nieuw')
  await page.getByRole('option', { name: /Nieuw in de sector/ }).click()
  const attribution = page.getByRole('textbox', { name: 'Ondertekening' })
  await attribution.fill('een bestuurder')
  await attribution.blur()
  const kept = () =>
    readStore(folders.store, (store) => store.list('testimonial', {}).rows.map((said) => said.attribution))
  await expect.poll(kept).toContain('een bestuurder')
  await letGo()
  // Whatever comes of the answer is saved when the app closes.
  await app.restart()
  await app.page.getByRole('link', { name: 'Getuigenissen' }).click()
  await app.page.getByRole('row', { name: /Gewoon goed/ }).click()
  await expect(app.page.getByRole('combobox', { name: 'Vorming' })).toHaveValue('Nieuw in de sector')
  await expect(app.page.getByRole('textbox', { name: 'Ondertekening' })).toHaveValue('een bestuurder')
})
