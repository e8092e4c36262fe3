import { expect, test } from 'vitest'
import type { Store } from '../../../db/records/store.ts'
import { figureIn, valuesIn } from '../../helpers/figures.ts'
import { freshStore } from '../../helpers/store.ts'

/** A ministry (policy), a university (no policy) and a neighbour of which nobody noted the kind. */
const actorsIn = (store: Store) => {
  const policy = store.save('actorKind', null, { name: 'Beleid', policy: true })
  const research = store.save('actorKind', null, { name: 'Onderzoek' })
  return {
    ministry: store.save('organisation', null, { name: 'Departement', kind: policy.id }).id,
    university: store.save('organisation', null, { name: 'Universiteit', kind: research.id }).id,
    neighbour: store.save('organisation', null, { name: 'Buurman' }).id,
  }
}

const consultation = (store: Store, actors: readonly number[], date = '2022-05-01') =>
  store.save('consultation', null, { date, subject: 'Overleg', actors })

test('an actor met twice counts once; the policy share is of the moments, not of the actors', async () => {
  const store = await freshStore()
  const { ministry, university, neighbour } = actorsIn(store)
  consultation(store, [ministry, university])
  consultation(store, [ministry])
  consultation(store, [university, neighbour])
  expect(valuesIn(store, 2022)).toEqual({
    'consultations.total': 3,
    'consultations.actors': 3,
    // Two of three moments; of the actors it would be one of three.
    'consultations.policyShare': 67,
  })
  expect(figureIn(store, 2022, 'consultations.actors')).toMatchObject({
    n: 3,
    records: { type: 'organisation', ids: [ministry, university, neighbour] },
  })
  const share = figureIn(store, 2022, 'consultations.policyShare')
  expect(share).toMatchObject({ unit: '%', n: 3, records: { type: 'consultation' } })
  expect(share?.definition).toContain('van de overlegmomenten in 2022 (niet van de actoren)')
})

test('moments without actors stand in the base of the share', async () => {
  const store = await freshStore()
  const { ministry } = actorsIn(store)
  consultation(store, [ministry])
  for (const _ of Array(7).keys()) consultation(store, [])
  // 1 of 8: 12,5%.
  expect(figureIn(store, 2022, 'consultations.policyShare')).toMatchObject({ value: 13, n: 8 })
})

test('a share of zero is known when kinds are filled in, unknown when none is', async () => {
  const store = await freshStore()
  const { university, neighbour } = actorsIn(store)
  consultation(store, [university], '2021-05-01')
  consultation(store, [neighbour], '2022-05-01')
  consultation(store, [], '2023-05-01')
  expect(figureIn(store, 2021, 'consultations.policyShare')?.value).toBe(0)
  expect(valuesIn(store, 2022)).toEqual({ 'consultations.total': 1, 'consultations.actors': 1 })
  expect(valuesIn(store, 2023)).toEqual({ 'consultations.total': 1 })
  expect(valuesIn(store, 2024)).toEqual({})
})

test('moments and organisations in the bin do not count', async () => {
  const store = await freshStore()
  const { ministry, university } = actorsIn(store)
  store.remove('consultation', consultation(store, [ministry]).id)
  consultation(store, [ministry, university])
  store.remove('organisation', ministry)
  expect(valuesIn(store, 2022)).toEqual({
    'consultations.total': 1,
    'consultations.actors': 1,
    'consultations.policyShare': 0,
  })
})
