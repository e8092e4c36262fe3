import { expect, test } from 'vitest'
import { typeset } from '../../../main/pdf/printer.ts'

const plain = { defaultStyle: { font: 'Sans' } }

test('a URL is refused', async () => {
  await expect(
    typeset({ ...plain, content: { image: 'logo' }, images: { logo: 'https://example.org/logo.png' } }).getBuffer(),
  ).rejects.toThrow('denied by resource access policy')
})

test('a file that is not one of the fonts is refused', async () => {
  await expect(typeset({ ...plain, content: { image: import.meta.filename } }).getBuffer()).rejects.toThrow(
    'denied by resource access policy',
  )
})
