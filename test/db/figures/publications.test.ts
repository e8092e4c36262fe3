import { expect, test } from 'vitest'
import { valuesIn } from '../../helpers/figures.ts'
import { freshStore } from '../../helpers/store.ts'

test('publications count in the year of their date', async () => {
  const store = await freshStore()
  const publish = (date: string | null) => store.save('publication', null, { title: 'Boek', date }).id
  for (const date of ['2021-12-31', '2022-01-01', '2022-12-31', null]) publish(date)
  store.remove('publication', publish('2022-05-01'))
  expect(valuesIn(store, 2022)).toEqual({ 'publications.total': 2 })
  expect(valuesIn(store, 2023)).toEqual({})
})
