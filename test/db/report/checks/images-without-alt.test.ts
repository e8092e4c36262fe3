import { expect, it } from 'vitest'
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
