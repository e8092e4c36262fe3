import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './accessible.ts'
import { type App, expect, test } from './app.ts'
import { call } from './call.ts'
import { goTo } from './go-to.ts'
import { tabTo } from './keyboard.ts'
import { anActivity, fillStore, saveAll } from './records.ts'

test.beforeEach(async ({ folders }) => {
  await fillStore(folders.store, (store) => saveAll(store, 'activity', [anActivity({ title: 'Samen lezen' })]))
})

/** What lies on the disk of what is typed and not saved. */
const kept = ({ folders }: App): string => {
  const path = join(folders.data, 'niet-bewaard.json')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
const offer = (app: App) => app.page.getByRole('region', { name: 'Nog niet bewaard toen de app stopte' })

test('what was being typed when the process was killed is offered back in its form, and not saved until asked', async ({
  app,
}) => {
  await goTo(app.page, 'Vormingen')
  await app.page.getByRole('row', { name: /Samen lezen/ }).click()
  await app.page.getByRole('textbox', { name: 'Aantal deelnemers' }).pressSequentially('37')
  await expect.poll(() => kept(app)).toContain('37')
  await app.restartAfterCrash()
  const { page } = app
  const banner = page.getByRole('region', { name: 'Nog niet bewaard', exact: true })
  await expect(banner).toContainText('Toen de app stopte, was bij vorming ‘Samen lezen’ nog iets niet bewaard.')
  await expectAccessible(page, 'banner')
  await tabTo(page, banner.getByRole('button', { name: 'Toon' }))
  await page.keyboard.press('Enter')
  await expect(offer(app)).toContainText('Aantal deelnemers')
  await expect(offer(app)).toContainText('37')
  await expect(page.getByRole('textbox', { name: 'Aantal deelnemers' })).toHaveValue('')
  expect(await call(page, 'record.get', { type: 'activity', id: 1 })).toMatchObject({ value: { participants: null } })
  await expectAccessible(page, 'offer')
  await tabTo(page, offer(app).getByRole('button', { name: 'Zet terug' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Aantal deelnemers' })).toHaveValue('37')
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
  await expect(offer(app)).toBeHidden()
  await expect.poll(() => kept(app)).toBe('')
})

test('a new record that was not made yet is offered back too, unreadable date and all', async ({ app }) => {
  await goTo(app.page, 'Vormingen')
  await app.page.keyboard.press('Control+n')
  await app.page.getByRole('textbox', { name: 'Begin' }).pressSequentially('ergens in ma')
  await expect.poll(() => kept(app)).toContain('ergens in ma')
  await app.restartAfterCrash()
  const { page } = app
  expect(await call(page, 'record.list', { type: 'activity' })).toMatchObject({ value: { total: 1 } })
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(offer(app)).toContainText('ergens in ma')
  await offer(app).getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByRole('textbox', { name: 'Begin' })).toHaveValue('ergens in ma')
  await page.getByRole('textbox', { name: 'Begin' }).fill('5/3/2022')
  await page.getByRole('textbox', { name: 'Titel' }).fill('Nieuw')
  await page.getByRole('textbox', { name: 'Plaats' }).focus()
  await expect(page.getByText(/^Alles bewaard om/)).toBeVisible()
})

test('what is not wanted any more is left out for good', async ({ app }) => {
  await goTo(app.page, 'Vormingen')
  await app.page.getByRole('row', { name: /Samen lezen/ }).click()
  await app.page.getByRole('textbox', { name: 'Aantal deelnemers' }).pressSequentially('37')
  await expect.poll(() => kept(app)).toContain('37')
  await app.restartAfterCrash()
  await app.page.getByRole('button', { name: 'Laat weg' }).click()
  await expect(app.page.getByText('Toen de app stopte')).toBeHidden()
  await expect.poll(() => kept(app)).toBe('')
  await app.restart()
  await goTo(app.page, 'Vormingen')
  await expect(app.page.getByText('Toen de app stopte')).toBeHidden()
})
