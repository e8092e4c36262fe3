import { expect, it } from 'vitest'
import { findingsOf, sectionIn } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('names the sections that were asked for and hold nothing', async () => {
  const store = await freshStore()
  const free = sectionIn(store, { kind: 'free', section: null, title: 'Vooruitblik' }).id
  sectionIn(store, { section: 'events' })
  sectionIn(store, { section: 'web', shown: false })
  sectionIn(store, { section: 'van-een-nieuwere-versie' })
  sectionIn(store, { section: 'questions', body: 'Wij luisteren.' })
  expect(findingsOf(store, 'empty-section').map(({ message }) => /“(.*)”/.exec(message)?.[1])).toEqual([
    'Vooruitblik',
    'Evenementen',
  ])
  expect(findingsOf(store, 'empty-section')[0]?.records).toEqual([{ type: 'reportSection', ids: [free] }])
})

it('leaves a standard section that nobody touched alone', async () => {
  const store = await freshStore()
  store.save('report', null, { year: 2022 })
  expect(findingsOf(store, 'empty-section')).toEqual([])
})
