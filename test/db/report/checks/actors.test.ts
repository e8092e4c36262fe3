import { expect, it } from 'vitest'
import type { Store } from '../../../../db/records/store.ts'
import { findingsOf } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

const meet = (store: Store, actors: readonly number[]): number =>
  store.save('consultation', null, { subject: 'Decreet', date: '2022-03-01', actors }).id

const actor = (store: Store, name: string, kind: number | null): number =>
  store.save('organisation', null, { name, kind }).id

const kinds = (store: Store) => ({
  policy: store.save('actorKind', null, { name: 'kabinet', policy: true }).id,
  other: store.save('actorKind', null, { name: 'vereniging', policy: false }).id,
})

it('asks who was at a consultation with nobody', async () => {
  const store = await freshStore()
  const { policy } = kinds(store)
  meet(store, [actor(store, 'Kabinet', policy)])
  expect(findingsOf(store, 'actors')).toEqual([])
  const alone = meet(store, [])
  expect(findingsOf(store, 'actors')).toMatchObject([
    {
      severity: 'warning',
      message: 'Bij 1 overlegmoment staat nog niet met wie. Vul aan wie erbij was, dan telt het mee bij de actoren.',
      records: [{ type: 'consultation', ids: [alone] }],
      field: 'actors',
    },
  ])
})

it('misses the share of policy while no actor has a kind', async () => {
  const store = await freshStore()
  const ids = [actor(store, 'Kabinet', null), actor(store, 'Huis', null)]
  meet(store, ids)
  expect(findingsOf(store, 'actors')).toMatchObject([
    {
      severity: 'warning',
      message:
        'Het aandeel overleg met een beleidsactor staat niet in je verslag: 2 actoren hebben nog geen soort. Vul in wat voor actor het is.',
      records: [{ type: 'organisation', ids }],
      field: 'kind',
    },
  ])
})

it('asks the kind of an actor only where it may change the share', async () => {
  const store = await freshStore()
  const { policy, other } = kinds(store)
  const unknown = actor(store, 'Huis', null)
  meet(store, [actor(store, 'Kabinet', policy), unknown])
  meet(store, [actor(store, 'Bond', other)])
  expect(findingsOf(store, 'actors')).toEqual([])
  meet(store, [unknown])
  expect(findingsOf(store, 'actors')).toMatchObject([
    { severity: 'notice', records: [{ type: 'organisation', ids: [unknown] }] },
  ])
})
