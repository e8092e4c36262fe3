import { expect, it } from 'vitest'
import type { Store } from '../../../../db/records/store.ts'
import { findingsOf } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

/** One training with an evaluation in each of two years. */
const twoYears = async (): Promise<Store> => {
  const store = await freshStore()
  for (const year of [2021, 2022]) {
    const activity = store.save('activity', null, {
      title: 'Vorming',
      startDate: `${year}-03-01`,
      status: 'held',
      format: 'online',
      participants: 10,
    }).id
    store.save('evaluation', null, { date: `${year}-03-01`, activity, satisfaction: 5, recommendation: 9 })
  }
  return store
}

const ids = (store: Store) => findingsOf(store, 'counted-otherwise').map(({ id }) => id)

it('is silent while both years are counted alike', async () => {
  const store = await twoYears()
  expect(ids(store)).toEqual([])
  for (const year of [2021, 2022]) store.save('counting', null, { year, satisfaction: 'mean' })
  expect(ids(store)).toEqual([])
})

it('tells each choice that changed, with both definitions', async () => {
  const store = await twoYears()
  const { id } = store.save('counting', null, { year: 2022, satisfaction: 'mean' })
  const [finding] = findingsOf(store, 'counted-otherwise')
  expect(finding).toMatchObject({ id: 'evaluations.satisfaction.counted-otherwise', severity: 'notice' })
  expect(finding?.message).toContain('Toen: Aandeel van de antwoorden 4 of 5')
  expect(finding?.message).toContain('Nu: Gemiddelde van alle antwoorden')
  const offer = store.save('offer', null, { name: 'open aanbod' }).id
  for (const { id: activity } of store.list('activity').rows) store.save('activity', activity, { offer })
  store.save('counting', id, { activitiesOffer: offer, npsOffer: offer, participants: 'perDay' })
  expect(ids(store)).toEqual([
    'activities.total.counted-otherwise',
    'activities.participants.counted-otherwise',
    'evaluations.satisfaction.counted-otherwise',
    'evaluations.nps.counted-otherwise',
  ])
})

it('has nothing to tell without a year before', async () => {
  const store = await freshStore()
  store.save('evaluation', null, { date: '2022-03-01', satisfaction: 5 })
  store.save('counting', null, { year: 2022, satisfaction: 'mean' })
  expect(ids(store)).toEqual([])
})
