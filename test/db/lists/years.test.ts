import { expect, it } from 'vitest'
import { yearsOf } from '../../../db/lists/years.ts'
import { freshStore } from '../../helpers/store.ts'

it('spans the years of all that has a date or a year, and not those of the bin', async () => {
  const store = await freshStore()
  expect(yearsOf(store.reader)).toBeNull()
  store.save('activity', null, { title: 'zonder datum' })
  store.save('organisation', null, { name: 'zonder jaar' })
  expect(yearsOf(store.reader)).toBeNull()
  store.save('event', null, { title: 'Trefdag', date: '2019-05-05' })
  expect(yearsOf(store.reader)).toEqual({ oldest: 2019, newest: 2019 })
  store.save('trajectory', null, { title: 'Traject', fromYear: 2020, toYear: 2027 })
  const { id } = store.save('webReading', null, { year: 2015 })
  store.save('activity', null, { title: 'met datum', startDate: '2022-12-31' })
  expect(yearsOf(store.reader)).toEqual({ oldest: 2015, newest: 2027 })
  store.remove('webReading', id)
  expect(yearsOf(store.reader)).toEqual({ oldest: 2019, newest: 2027 })
})
