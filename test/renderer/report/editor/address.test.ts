import { expect, test } from 'vitest'
import { webAddressOf } from '../../../../renderer/report/editor/address.ts'

test.each([
  ['https://voorbeeld.be/pagina?a=1#b', 'https://voorbeeld.be/pagina?a=1#b'],
  ['http://voorbeeld.be', 'http://voorbeeld.be'],
  [' www.voorbeeld.be ', 'https://www.voorbeeld.be'],
  ['voorbeeld.be/jaarverslag', 'https://voorbeeld.be/jaarverslag'],
  ['voorbeeld.be:8080', 'https://voorbeeld.be:8080'],
  ['jan@voorbeeld.be', 'mailto:jan@voorbeeld.be'],
  ['mailto:jan@voorbeeld.be', 'mailto:jan@voorbeeld.be'],
  ['https://nl.wikipedia.org/wiki/Brussel_(stad)', 'https://nl.wikipedia.org/wiki/Brussel_%28stad%29'],
])('%s is an address', (typed, kept) => {
  expect(webAddressOf(typed)).toBe(kept)
})

test.each([
  '',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'C:\\map',
  'vbscript:x',
  'onze site',
  'zie www.voorbeeld.be',
  'https://',
  'jaarverslag',
])('%s is none', (typed) => {
  expect(webAddressOf(typed)).toBeNull()
})
