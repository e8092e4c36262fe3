import { expect, it } from 'vitest'
import { overviewOf } from '../../../db/lists/overview.ts'
import { freshStore } from '../../helpers/store.ts'

it('names the drafts of the year, with what they lack', async () => {
  const store = await freshStore()
  const whole = { title: 'Zelfsturende teams', startDate: '2022-03-05', status: 'held', format: 'online' } as const
  store.save('activity', null, whole)
  const noFormat = store.save('activity', null, { ...whole, format: null })
  const noDate = store.save('activity', null, { title: 'Ooit', format: 'online' })
  store.save('activity', null, { startDate: '2021-03-05' })
  const binned = store.save('activity', null, { startDate: '2022-03-05' })
  store.remove('activity', binned.id)
  const untitled = store.save('publication', null, { date: '2022-12-31' })
  const { drafts, draftCount } = overviewOf(store.reader, 2022)
  expect(drafts).toEqual([
    { type: 'activity', id: noDate.id, title: 'Ooit', missing: ['startDate'] },
    { type: 'activity', id: noFormat.id, title: 'Zelfsturende teams', missing: ['format'] },
    { type: 'publication', id: untitled.id, title: null, missing: ['title'] },
  ])
  expect(draftCount).toBe(3)
})

it('names what was entered last, once each, and nothing from the bin', async () => {
  let minute = 0
  const store = await freshStore({ now: () => new Date(Date.UTC(2022, 0, 1, 12, minute++)) })
  const first = store.save('event', null, { title: 'Trefdag' })
  store.save('theme', null, { name: 'Digitaal' })
  const second = store.save('question', null, { subject: 'Subsidie' })
  const gone = store.save('event', null, { title: 'weg' })
  store.remove('event', gone.id)
  store.save('event', first.id, { participants: 80 })
  expect(overviewOf(store.reader, 2022).recent.map(({ type, id, title }) => [type, id, title])).toEqual([
    ['event', first.id, 'Trefdag'],
    ['question', second.id, 'Subsidie'],
  ])
})

it('names what was entered last of the year itself, also after much was entered of another', async () => {
  const store = await freshStore()
  const ofYear = store.save('question', null, { subject: 'Subsidie', receivedOn: '2022-03-05' })
  const undated = store.save('question', null, { subject: 'Zonder dag' })
  for (let day = 1; day <= 28; day++)
    for (let month = 1; month <= 3; month++)
      store.save('question', null, {
        subject: 'Vorig jaar',
        receivedOn: `2021-0${month}-${String(day).padStart(2, '0')}`,
      })
  const recent = (year: number) => overviewOf(store.reader, year).recent.map(({ id }) => id)
  expect(recent(2022)).toEqual([undated.id, ofYear.id])
  expect(recent(2021)).toHaveLength(10)
})

it('names a record that has no title by what it is about', async () => {
  const store = await freshStore()
  const channel = store.save('channel', null, { name: 'socius.be' })
  store.save('evaluation', null, { date: '2022-03-05', satisfaction: 4 })
  store.save('webReading', null, { channel: channel.id, measure: 'visits', year: 2022 })
  store.save('webReading', null, { year: 2022 })
  store.save('webReading', null, { year: 2022, measure: 'followers', value: 4106 })
  store.save('webReading', null, { year: 2022, measure: 'followers', value: 2192 })
  const { recent, drafts } = overviewOf(store.reader, 2022)
  expect(recent.map(({ title }) => title)).toEqual([
    'Volgers 2022: 2.192',
    'Volgers 2022: 4.106',
    null,
    'socius.be: bezoeken 2022',
    'Evaluatie van 5 maart 2022',
  ])
  expect(drafts.map(({ title, missing }) => [title, missing])).toEqual([
    [null, ['measure', 'value']],
    ['socius.be: bezoeken 2022', ['value']],
  ])
})

it('has nothing to say of an empty store', async () => {
  const { reader } = await freshStore()
  expect(overviewOf(reader, 2022)).toMatchObject({ recent: [], drafts: [], draftCount: 0 })
})

it('names of what there is nothing in the year', async () => {
  const store = await freshStore()
  const all = overviewOf(store.reader, 2022).empty
  expect(all.toSorted()).toEqual(
    [
      'activity',
      'testimonial',
      'evaluation',
      'question',
      'event',
      'trajectory',
      'research',
      'spotlight',
      'consultation',
      'webReading',
      'publication',
    ].toSorted(),
  )
  store.save('event', null, { title: 'Trefdag', date: '2022-03-05' })
  store.save('question', null, { subject: 'Subsidie', receivedOn: '2021-03-05' })
  store.save('trajectory', null, { title: 'Traject', fromYear: 2021, toYear: 2023 })
  const gone = store.save('publication', null, { title: 'Handboek', date: '2022-03-05' })
  store.remove('publication', gone.id)
  expect(overviewOf(store.reader, 2022).empty).toEqual(all.filter((name) => name !== 'event' && name !== 'trajectory'))
})
