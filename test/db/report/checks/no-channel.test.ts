import { expect, it } from 'vitest'
import { findingsOf } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('asks for the channel of readings that have none, in one go', async () => {
  const store = await freshStore()
  const channel = store.save('channel', null, { name: 'socius.be' }).id
  store.save('webReading', null, { year: 2022, measure: 'followers', value: 9, channel })
  store.save('webReading', null, { year: 2021, measure: 'followers', value: 8 })
  const ids = [2192, 684].map((value) => store.save('webReading', null, { year: 2022, measure: 'followers', value }).id)
  expect(findingsOf(store, 'no-channel')).toMatchObject([
    {
      id: 'web.no-channel',
      severity: 'warning',
      message: expect.stringContaining('2 webcijfers hebben geen site of kanaal: 2.192 en 684 volgers.'),
      records: [{ type: 'webReading', ids }],
    },
  ])
})
