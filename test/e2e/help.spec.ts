import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { call } from './call.ts'
import { goTo } from './go-to.ts'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  readonly version: string
}

test('“Over” tells the version, what is new and whose work it is', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht 2022' })).toBeVisible()
  await page.keyboard.press('Shift+F1')
  await expect(page.getByRole('heading', { level: 1, name: 'Over Jaarverslag' })).toBeVisible()
  await expect(page.getByText(`Versie ${version}`, { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Wat is er nieuw' }).getByRole('listitem').first()).toBeVisible()
  await page.getByText('Toon wat het gebruikt, met de licenties').click()
  await page.getByText(/^react \d/).click()
  await expect(page.getByText('Copyright (c) Meta Platforms')).toBeVisible()
  await expectAccessible(page, 'Over')
})

test('what goes to who helps is shown, holds nothing private, and is copied', async ({ app, folders }) => {
  const { page } = app
  appendFileSync(join(folders.data, 'logboek.txt'), '2026-01-01T00:00:00.000Z TypeError x is not a function\n')
  await call(page, 'record.save', { type: 'activity', id: null, patch: { title: 'Geheime vorming van Ann' } })
  await page.reload()
  await goTo(page, 'Instellingen')
  await page.getByRole('link', { name: /^Over Jaarverslag/ }).click()
  const text = page.getByRole('textbox', { name: 'Wat je kopieert' })
  await expect(text).toHaveValue(new RegExp(`^Jaarverslag ${version.replaceAll('.', '\\.')}\nSysteem: `))
  await expect(text).toHaveValue(/TypeError x is not a function/)
  const shown = await text.inputValue()
  for (const secret of [folders.data, 'Geheime vorming', 'Ann']) expect(shown).not.toContain(secret)
  await page.getByRole('button', { name: 'Kopieer voor hulp' }).click()
  await expect(page.getByText('Gekopieerd. Plak het in een e-mail aan wie je helpt.')).toBeVisible()
  // Pasting is the only way to read a clipboard without asking for it.
  await goTo(page, 'Vormingen')
  const search = page.getByRole('searchbox')
  await search.focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(search).toHaveValue(/^Jaarverslag /)
})

test('a link outside opens only after asking, and only where it leads is https', async ({ app }) => {
  const { page } = app
  const address = 'https://voorbeeld.be/boek?id=1'
  await call(page, 'record.save', { type: 'publication', id: null, patch: { title: 'Boek', link: address } })
  await call(page, 'record.save', {
    type: 'publication',
    id: null,
    patch: { title: 'Map', link: 'file:///etc/passwd' },
  })
  await page.reload()
  await page.goto(`${page.url().split('#')[0]}#/publicaties/1`)
  const open = page.getByRole('button', { name: 'Open de link…' })
  await open.click()
  const dialog = page.getByRole('alertdialog', { name: 'voorbeeld.be openen?' })
  await expect(dialog).toContainText(address)
  await expectAccessible(page, 'asked before a link opens')
  await dialog.getByRole('button', { name: 'Blijf hier' }).click()
  await expect(dialog).toBeHidden()
  expect(await app.opened()).toEqual([])
  await open.click()
  await dialog.getByRole('button', { name: 'Open in je browser' }).click()
  await expect(dialog).toBeHidden()
  expect(await app.opened()).toEqual([address])
  await page.goto(`${page.url().split('#')[0]}#/publicaties/2`)
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue('file:///etc/passwd')
  await expect(open).toBeHidden()
})

test('after a crash of the window the page comes back where it was, and says so', async ({ app: { page } }) => {
  await call(page, 'record.save', { type: 'activity', id: null, patch: { title: 'Samen lezen' } })
  await page.goto(`${page.url().split('#')[0]}?hersteld#/vormingen/1`)
  await expect(page.getByText('Het venster liep vast en is opnieuw geladen.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Samen lezen')
  expect(new URL(page.url()).search).toBe('')
})
