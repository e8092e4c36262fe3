import { expect, it } from 'vitest'
import type { Patch, Store } from '../../../db/records/store.ts'
import { hold, sectionIn } from '../../helpers/checks.ts'
import { figureIn } from '../../helpers/figures.ts'
import { blocksOf, outline } from '../../helpers/report.ts'
import { freshStore } from '../../helpers/store.ts'

const typeOver = (store: Store, value: number | null, more: Patch<'figureOverride'> = {}) => {
  const report = store.list('report', { year: 2022 }).rows[0] ?? store.save('report', null, { year: 2022 })
  const base = { report: report.id, figure: 'activities.total', value, reason: 'Twee staan nog op papier.' }
  return store.save('figureOverride', null, { ...base, typedOn: '2023-01-09', ...more })
}

it('gives the value that was typed, beside what the records say', async () => {
  const store = await freshStore()
  const ids = hold(store, 3)
  typeOver(store, 5)
  expect(figureIn(store, 2022, 'activities.total')).toEqual({
    id: 'activities.total',
    label: 'vormingen',
    value: 5,
    unit: 'count',
    n: null,
    definition:
      'Vormingen met status “gehouden” die in 2022 begonnen. Met de hand aangepast: Twee staan nog op papier.',
    source: 'typed',
    over: { recordsValue: 3, recordsN: 3, reason: 'Twee staan nog op papier.', typedOn: '2023-01-09' },
    records: { type: 'activity', ids },
  })
})

it('is what prose and tiles of the report print', async () => {
  const store = await freshStore()
  hold(store, 3)
  typeOver(store, 5)
  sectionIn(store, { body: 'Het werden er {activities.total}.' })
  const lines = outline(blocksOf(store, 'professionalisation'))
  expect(lines).toContain('tiles: 5 vormingen')
  expect(lines).toContain('paragraph: Het werden er [5].')
})

it('follows the records again once it is gone, without a value, or of another year', async () => {
  const store = await freshStore()
  hold(store, 3)
  const { id } = typeOver(store, 5)
  const report = store.save('report', null, { year: 2021 }).id
  typeOver(store, 9, { report })
  store.remove('figureOverride', id)
  expect(figureIn(store, 2022, 'activities.total')).toMatchObject({ value: 3, source: 'records' })
  typeOver(store, null)
  expect(figureIn(store, 2022, 'activities.total')).toMatchObject({ value: 3, source: 'records' })
})

it('takes the last of two, and ends its definition in one full stop without a reason', async () => {
  const store = await freshStore()
  hold(store, 3)
  typeOver(store, 5)
  typeOver(store, 6, { reason: null })
  expect(figureIn(store, 2022, 'activities.total')).toMatchObject({
    value: 6,
    definition: expect.stringMatching(/begonnen\. Met de hand aangepast\.$/),
  })
})
