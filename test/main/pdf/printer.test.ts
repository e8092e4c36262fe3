import { expect, test } from 'vitest'
import { pageGrids } from '../../../main/pdf/page-grid.ts'
import { type Definition, typeset } from '../../../main/pdf/printer.ts'

const definition = (content: Definition['content']): Definition => ({
  title: 'Jaarverslag',
  author: 'Socius',
  createdAt: new Date('2023-01-16T09:30:00Z'),
  fonts: 'source',
  grid: pageGrids.sober,
  style: { font: 'Sans' },
  content,
})

test('a URL is refused', async () => {
  await expect(typeset(definition({ image: 'https://example.org/logo.png' }))).rejects.toThrow(
    'denied by resource access policy',
  )
})

test('a file that is not one of the fonts is refused', async () => {
  await expect(typeset(definition({ image: import.meta.filename }))).rejects.toThrow('denied by resource access policy')
})
