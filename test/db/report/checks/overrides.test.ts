import { expect, it } from 'vitest'
import type { Store } from '../../../../db/records/store.ts'
import { findingsOf, hold, messagesOf } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

const typeOver = (store: Store, value: number) => {
  const report = store.save('report', null, { year: 2022 }).id
  return store.save('figureOverride', null, {
    report,
    figure: 'activities.total',
    value,
    reason: 'Twee staan nog op papier.',
    typedOn: '2023-01-09',
  })
}

it('lays what was typed beside what the records say', async () => {
  const store = await freshStore()
  hold(store, 3)
  const { id } = typeOver(store, 5)
  expect(findingsOf(store, 'override')).toMatchObject([
    {
      id: 'activities.total.override',
      severity: 'notice',
      message:
        'Voor “vormingen” typte je 5, op 9 januari 2023 (Twee staan nog op papier), maar je gegevens zeggen 3. Het verslag drukt wat je typte. Kijk na of dat nog klopt.',
      records: [{ type: 'figureOverride', ids: [id] }],
    },
  ])
})

it('advises to let go of it once the records say the same', async () => {
  const store = await freshStore()
  hold(store, 5)
  typeOver(store, 5)
  expect(messagesOf(store, 'override')).toEqual([expect.stringContaining('Je gegevens zeggen nu hetzelfde')])
})

it('is another finding once the records say something else', async () => {
  const store = await freshStore()
  hold(store, 3)
  typeOver(store, 5)
  const [before] = findingsOf(store, 'override')
  hold(store, 1, { title: 'Erbij' })
  const [after] = findingsOf(store, 'override')
  expect(after?.id).toBe(before?.id)
  expect(after?.key).not.toBe(before?.key)
})
