import { expect, test } from 'vitest'
import type { Store } from '../../../db/records/store.ts'
import { figureIn, valuesIn } from '../../helpers/figures.ts'
import { freshStore } from '../../helpers/store.ts'

const spotlight = (store: Store, more: Parameters<typeof store.save<'spotlight'>>[2] = {}) =>
  store.save('spotlight', null, { date: '2022-05-01', name: 'Buurtwerk', ...more })

test('recognised and unrecognised are counted apart; what is not filled in counts in neither', async () => {
  const store = await freshStore()
  for (const recognised of [true, true, true, false, false, null]) spotlight(store, { recognised })
  expect(valuesIn(store, 2022)).toEqual({
    'spotlights.total': 6,
    'spotlights.recognised': 3,
    'spotlights.unrecognised': 2,
  })
})

test('one that does not count in the report is left out; one that does not say counts', async () => {
  const store = await freshStore()
  const counting = [true, null].map((counted) => spotlight(store, { counted }).id)
  spotlight(store, { counted: false })
  store.remove('spotlight', spotlight(store).id)
  spotlight(store, { date: '2023-01-01' })
  expect(figureIn(store, 2022, 'spotlights.total')).toMatchObject({ value: 2, n: 2, records: { ids: counting } })
})

test('when no spotlight says whether it is recognised, those two figures are unknown, not 0', async () => {
  const store = await freshStore()
  spotlight(store)
  expect(valuesIn(store, 2022)).toEqual({ 'spotlights.total': 1 })
})

test('when none counts, the total is a known zero; an empty year has none', async () => {
  const store = await freshStore()
  spotlight(store, { counted: false, recognised: true })
  expect(valuesIn(store, 2022)).toEqual({ 'spotlights.total': 0 })
  expect(valuesIn(store, 2021)).toEqual({})
})
