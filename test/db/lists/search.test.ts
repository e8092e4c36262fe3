import { expect, it } from 'vitest'
import { searchEverywhere } from '../../../db/lists/search.ts'
import { freshStore } from '../../helpers/store.ts'

it('finds records of every type by words, whatever their accents and capitals', async () => {
  const store = await freshStore()
  const { id: theme } = store.save('theme', null, { name: 'Cafés' })
  const { id: activity } = store.save('activity', null, { title: 'Eén CAFÉ, één dag', startDate: '2022-03-05' })
  const { id: research } = store.save('research', null, { title: 'Het volkscafe', fromYear: 2021 })
  store.save('activity', null, { title: 'Begroten voor beginners' })
  expect(searchEverywhere(store.reader, 'cafe')).toEqual([
    { type: 'activity', id: activity, title: 'Eén CAFÉ, één dag', day: '2022-03-05' },
    { type: 'research', id: research, title: 'Het volkscafe', day: 2021 },
    { type: 'theme', id: theme, title: 'Cafés', day: null },
  ])
  expect(searchEverywhere(store.reader, 'dag cafe')).toMatchObject([{ id: activity }])
})

it('gives eight of a type, the newest first', async () => {
  const store = await freshStore()
  store.transaction(() => {
    for (let day = 1; day <= 9; day++) store.save('event', null, { title: `Trefdag ${day}`, date: `2022-05-0${day}` })
  })
  const found = searchEverywhere(store.reader, 'trefdag')
  expect(found).toHaveLength(8)
  expect(found[0]).toMatchObject({ title: 'Trefdag 9' })
})

it('finds nothing in the bin, and nothing for no words', async () => {
  const store = await freshStore()
  const { id } = store.save('event', null, { title: 'Trefdag' })
  store.remove('event', id)
  expect(searchEverywhere(store.reader, 'trefdag')).toEqual([])
  expect(searchEverywhere(store.reader, '  ')).toEqual([])
})
