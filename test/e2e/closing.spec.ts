/** Typing and leaving at once: whichever way the app ends, the last key is there again. */
import { type App, expect, test } from './app.ts'
import { call } from './call.ts'
import { goTo } from './go-to.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => saveAll(store, 'activity', [anActivity({ title: 'Samen lezen' })]))
})

const training = { type: 'activity', id: 1 } as const

/** Types into two fields of a training, and leaves neither the second nor time for a save. */
const typeAndStay = async ({ page }: App): Promise<void> => {
  await goTo(page, 'Vormingen')
  await page.getByRole('row', { name: /Samen lezen/ }).click()
  await page.getByRole('textbox', { name: 'Plaats' }).pressSequentially('Gent')
  await page.getByRole('textbox', { name: 'Aantal deelnemers' }).pressSequentially('37')
}
const saved = { ok: true, value: { title: 'Samen lezen', location: 'Gent', participants: 37 } }

const ways = [
  { way: 'close', name: 'at the X or Alt+F4' },
  { way: 'quit', name: 'with Cmd+Q or the menu' },
  { way: 'logOff', name: 'when Windows ends the session' },
  { way: 'shutDown', name: 'when macOS or Linux shuts down' },
] as const

for (const { way, name } of ways)
  test(`what was typed last is saved ${name}`, async ({ app }) => {
    await typeAndStay(app)
    await app.restartAfter(way)
    expect(await call(app.page, 'record.get', training)).toMatchObject(saved)
    await expect(app.page.getByText('Toen de app stopte')).toBeHidden()
  })

test('what was typed last is saved before the page is loaded anew', async ({ app }) => {
  await typeAndStay(app)
  const loaded = app.page.waitForEvent('load')
  await app.page.evaluate(() => window.location.reload())
  await loaded
  expect(await call(app.page, 'record.get', training)).toMatchObject(saved)
})

test('what can’t be saved is offered again at the next start', async ({ app }) => {
  await goTo(app.page, 'Vormingen')
  await app.page.getByRole('row', { name: /Samen lezen/ }).click()
  await app.page.getByRole('textbox', { name: 'Aantal deelnemers' }).pressSequentially('ongeveer 37')
  await app.restartAfter('close')
  expect(await call(app.page, 'record.get', training)).toMatchObject({ ok: true, value: { participants: null } })
  await app.page.getByRole('button', { name: 'Toon' }).click()
  await expect(app.page.getByRole('region', { name: 'Nog niet bewaard toen de app stopte' })).toContainText(
    'ongeveer 37',
  )
})
