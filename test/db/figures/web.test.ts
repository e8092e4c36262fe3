import { expect, test } from 'vitest'
import { figureIn, valuesIn } from '../../helpers/figures.ts'
import { freshStore } from '../../helpers/store.ts'

test('visits and page views add up; a reading of another year or measure stays out', async () => {
  const store = await freshStore()
  const site = store.save('channel', null, { name: 'socius.be' })
  const read = (measure: 'visits' | 'pageviews' | 'downloads', value: number, year = 2022) =>
    store.save('webReading', null, { channel: site.id, year, measure, value }).id
  const visits = [read('visits', 100_000), read('visits', 63_734)]
  read('pageviews', 582_789)
  read('downloads', 0)
  read('visits', 9, 2021)
  expect(valuesIn(store, 2022)).toEqual({
    'web.socius-be.visits': 163_734,
    'web.socius-be.pageviews': 582_789,
    'web.socius-be.downloads': 0,
  })
  expect(figureIn(store, 2022, 'web.socius-be.visits')).toMatchObject({
    label: 'socius.be: bezoeken',
    n: 2,
    records: { type: 'webReading', ids: visits },
  })
})

test('followers stand as last read, however often they were', async () => {
  const store = await freshStore()
  const channel = store.save('channel', null, { name: 'Nieuwsbrief' }).id
  const read = (value: number, readOn: string | null, measure: 'followers' | 'subscribers' = 'followers') =>
    store.save('webReading', null, { channel, year: 2022, measure, value, readOn }).id
  const december = read(1200, '2022-12-31')
  read(1000, '2022-06-30')
  read(900, null)
  read(40, null, 'subscribers')
  const later = read(50, null, 'subscribers')
  expect(figureIn(store, 2022, 'web.nieuwsbrief.followers')).toMatchObject({
    value: 1200,
    n: 1,
    records: { ids: [december] },
  })
  expect(figureIn(store, 2022, 'web.nieuwsbrief.subscribers')).toMatchObject({
    value: 50,
    n: 1,
    records: { ids: [later] },
  })
})

test('readings without a channel stand each by itself, their channel is never guessed', async () => {
  const store = await freshStore()
  const channel = store.save('channel', null, { name: 'Facebook' })
  store.save('webReading', null, { channel: channel.id, year: 2022, measure: 'followers', value: 10 })
  const [first, second] = [2192, 684].map((value) =>
    store.save('webReading', null, { year: 2022, measure: 'followers', value }),
  )
  expect(valuesIn(store, 2022)).toEqual({
    'web.facebook.followers': 10,
    [`web.reading-${first?.id}.followers`]: 2192,
    [`web.reading-${second?.id}.followers`]: 684,
  })
  expect(figureIn(store, 2022, `web.reading-${first?.id}.followers`)?.label).toBe('kanaal onbekend: volgers')
})

test('a reading that is not filled in, or lies in the bin, is no data', async () => {
  const store = await freshStore()
  const channel = store.save('channel', null, { name: 'Facebook' }).id
  store.save('webReading', null, { channel, year: 2022, measure: 'followers' })
  store.save('webReading', null, { channel, year: 2022, value: 5 })
  store.save('webReading', null, { channel, measure: 'visits', value: 5 })
  store.remove('webReading', store.save('webReading', null, { channel, year: 2022, measure: 'visits', value: 5 }).id)
  expect(valuesIn(store, 2022)).toEqual({})
})
