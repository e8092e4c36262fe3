import { expect, it } from 'vitest'
import { removeSeveral, restoreSeveral, saveSeveral } from '../../../db/records/several.ts'
import { freshStore } from '../../helpers/store.ts'

it('a change that fails for one says for which, and is made for none', async () => {
  const store = await freshStore()
  const early = store.save('activity', null, { title: 'Vroeg', startDate: '2022-01-01' }).id
  const late = store.save('activity', null, { title: 'Laat', startDate: '2022-12-01' }).id
  expect(() => saveSeveral(store, 'activity', [early, late], { endDate: '2022-06-01' })).toThrow(
    '“Laat”: Het einde ligt voor het begin. Pas een van beide datums aan. Er is niets gewijzigd.',
  )
  expect(store.get('activity', early).endDate).toBeNull()
})

it('several go to the bin and come back, each as one thing to undo', async () => {
  const store = await freshStore()
  const ids = ['a', 'b', 'c'].map((title) => store.save('activity', null, { title }).id)
  removeSeveral(store, 'activity', ids)
  expect(store.list('activity').total).toBe(0)
  restoreSeveral(store, 'activity', ids.slice(0, 2))
  expect(store.list('activity').total).toBe(2)
  expect(store.changes.undo()).toMatchObject({ records: 2 })
  expect(store.changes.undo()).toMatchObject({ records: 3 })
  expect(store.list('activity').total).toBe(3)
})

it('what can not come back because its place is taken says so, and nothing does', async () => {
  const store = await freshStore()
  const [old, other] = ['Kunst', 'Koken'].map((name) => store.save('theme', null, { name }).id)
  removeSeveral(store, 'theme', [old ?? 0, other ?? 0])
  store.save('theme', null, { name: 'Kunst' })
  expect(() => restoreSeveral(store, 'theme', [other ?? 0, old ?? 0])).toThrow(/^“Kunst”: .*Er is niets gewijzigd\.$/)
  expect(store.list('theme').total).toBe(1)
})
