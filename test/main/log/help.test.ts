import { expect, test } from 'vitest'
import { answer } from '../../../main/api.ts'
import { freshApp } from '../../helpers/app.ts'

test('the text for help says version, system and how the records stand, and nothing of the user', async () => {
  const { context, folder } = await freshApp()
  const answered = await answer(context, 'app.help', undefined)
  const text = answered.ok ? String(answered.value) : ''
  expect(text).toMatch(/^Jaarverslag 1\.0\.0\nSysteem: \S+ \S+ \S+\nDraait op: Node \d+/)
  expect(text).toContain('\nGegevens: geopend\n')
  expect(text).toContain('Logboek: er ging niets mis.')
  expect(text).not.toContain(folder)
})

test.each([
  'http://voorbeeld.be/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ms-msdt:/id',
  'https://ann:geheim@voorbeeld.be/',
  'https://ann@voorbeeld.be/',
  'https:',
  'voorbeeld.be',
  '\\\\server\\map',
  `https://voorbeeld.be/${'x'.repeat(2000)}`,
  '',
  null,
])('only an https address is opened outside: not %j', async (address) => {
  const app = await freshApp()
  expect(await answer(app.context, 'link.open', { address })).toMatchObject({ ok: false, error: { kind: 'invalid' } })
  expect(app.opened).toEqual([])
})

test('an https address is opened as it was shown', async () => {
  const app = await freshApp()
  const address = 'https://voorbeeld.be/verslag?jaar=2022#top'
  expect(await answer(app.context, 'link.open', { address })).toEqual({ ok: true, value: undefined })
  expect(app.opened).toEqual([address])
})
