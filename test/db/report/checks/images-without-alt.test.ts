import { expect, it, test } from 'vitest'
import { findingsOf, sectionIn } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('asks for the description of each shown picture that has none', async () => {
  const store = await freshStore()
  const file = Uint8Array.of(1)
  const shown = sectionIn(store, { section: 'events' }).id
  const hidden = sectionIn(store, { section: 'web', shown: false }).id
  store.save('reportImage', null, { section: shown, file, alt: 'Een volle zaal' })
  store.save('reportImage', null, { section: hidden, file })
  const { id } = store.save('reportImage', null, { section: shown, file })
  expect(findingsOf(store, 'no-alt')).toMatchObject([
    { message: expect.stringContaining('in “Evenementen”'), records: [{ type: 'reportImage', ids: [id] }] },
  ])
})

test.each([
  ['IMG_4021.jpg', 1],
  ['dsc 0012', 1],
  ['Foto', 1],
  ['trefdag.png', 1],
  ['Foto van een volle zaal', 0],
  ['Het team op de trap', 0],
])('%s as a description asks for one %i times', async (alt, times) => {
  const store = await freshStore()
  store.save('reportImage', null, { section: sectionIn(store, {}).id, file: Uint8Array.of(1), alt })
  expect(findingsOf(store, 'no-alt')).toHaveLength(times)
})
