import { expect, it } from 'vitest'
import { findingsOf, hold, messagesOf, today } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('tells of a training whose day is over and that is still planned', async () => {
  const store = await freshStore()
  const [id] = hold(store, 1, { title: 'Samen sterk', startDate: '2022-03-05', status: 'planned' })
  expect(findingsOf(store, 'still-planned')).toMatchObject([
    { severity: 'warning', field: 'status', records: [{ type: 'activity', ids: [id] }] },
  ])
  expect(messagesOf(store, 'still-planned')).toEqual([
    '“Samen sterk” was op 5 maart 2022, maar staat nog op gepland en telt dus niet mee. Ging de vorming door, zet de status dan op gehouden.',
  ])
})

it('counts them when there are several', async () => {
  const store = await freshStore()
  const ids = hold(store, 2, { status: 'planned' })
  expect(findingsOf(store, 'still-planned')).toMatchObject([{ records: [{ ids }] }])
  expect(messagesOf(store, 'still-planned')[0]).toMatch(/^2 vormingen staan nog op gepland hoewel hun dag voorbij is/)
})

it('is silent of what is held or cancelled, lies in another year or the bin, or is not over', async () => {
  const store = await freshStore()
  hold(store, 2)
  hold(store, 1, { status: 'cancelled' })
  hold(store, 1, { status: 'planned', startDate: '2021-03-05' })
  hold(store, 1, { status: 'planned', startDate: '2022-12-01', endDate: today })
  for (const id of hold(store, 1, { status: 'planned' })) store.remove('activity', id)
  expect(findingsOf(store, 'still-planned')).toEqual([])
})
