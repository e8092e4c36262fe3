import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newsIn } from '../../../renderer/help/news.ts'
import { noticesIn } from '../../../renderer/help/notices.ts'
import { outsideAddress } from '../../../renderer/ui/outside-address.ts'
import { noticesOf } from '../../house/shipped.ts'

const root = join(import.meta.dirname, '../../..')

it('reads what each version brought, newest first', () => {
  expect(newsIn('# Kop\n\n## 0.2.0\n\n- Nieuw (`check`).\n\n## 0.1.0\n\nBegin.\n\n- Eerst.\n- Dan.\n')).toEqual([
    { version: '0.2.0', items: ['Nieuw (check).'] },
    { version: '0.1.0', items: ['Eerst.', 'Dan.'] },
  ])
})

it('has news of the version that is built', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
  expect(newsIn(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).map((one) => one.version)).toContain(version)
})

it('reads the notices as they are written, whatever stands in a licence', () => {
  const licences = [
    { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Tekst' },
    { name: 'b', version: '2.0.0', licence: 'MIT', text: 'Tekst\r\n' },
    { name: 'c', version: '3.0.0', licence: 'BlueOak-1.0.0', text: '# Licentie\n\n## Purpose\n\nEen `woord`.' },
  ]
  expect(noticesIn(noticesOf(licences))).toEqual([
    { names: 'a 1.0.0, b 2.0.0', licence: 'MIT', text: 'Tekst' },
    { names: 'c 3.0.0', licence: 'BlueOak-1.0.0', text: '# Licentie\n\n## Purpose\n\nEen `woord`.' },
  ])
})

it.each([
  ['https://voorbeeld.be/x', 'https://voorbeeld.be/x'],
  ['  https://VOORBEELD.be ', 'https://voorbeeld.be/'],
  ['http://voorbeeld.be', undefined],
  ['https://ann:geheim@voorbeeld.be', undefined],
  ['javascript:alert(1)', undefined],
  ['voorbeeld.be', undefined],
  ['', undefined],
  [null, undefined],
])('offers to open %j as %j', (text, href) => {
  expect(outsideAddress(text)?.href).toBe(href)
})
