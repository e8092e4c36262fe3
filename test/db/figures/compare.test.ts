import { expect, it } from 'vitest'
import { type Comparison, compareYears } from '../../../db/figures/compare.ts'
import type { Store } from '../../../db/records/store.ts'
import { freshStore } from '../../helpers/store.ts'

const in2022 = (store: Store, id: string): Comparison | undefined =>
  compareYears(store.reader, 2022).find((comparison) => comparison.id === id)

const hold = (store: Store, year: number, times: number) => {
  for (let day = 1; day <= times; day++)
    store.save('activity', null, {
      title: 'Vorming',
      startDate: `${year}-03-0${day}`,
      status: 'held',
      format: 'online',
    })
}

const answer = (
  store: Store,
  year: number,
  field: 'satisfaction' | 'recommendation',
  ...groups: [number, number][]
) => {
  for (const [score, times] of groups)
    for (let index = 0; index < times; index++)
      store.save('evaluation', null, { date: `${year}-05-01`, [field]: score })
}

it('lays a number of records beside that of last year, with the difference', async () => {
  const store = await freshStore()
  hold(store, 2021, 5)
  hold(store, 2022, 3)
  expect(in2022(store, 'activities.total')).toMatchObject({
    now: { value: 3 },
    before: { value: 5 },
    difference: -2,
    definitionsDiffer: false,
    noise: null,
    trend: 'down',
    remark: null,
  })
  expect(in2022(store, 'activities.total')?.now).not.toHaveProperty('records')
})

it('draws no conclusion from a share that may have changed by chance', async () => {
  const store = await freshStore()
  // 48 of 80 and 54 of 80: 60% and 67,5%, Newcombe’s interval holds 0.
  answer(store, 2021, 'satisfaction', [5, 48], [3, 32])
  answer(store, 2022, 'satisfaction', [5, 54], [3, 26])
  const compared = in2022(store, 'evaluations.satisfaction')
  expect(compared).toMatchObject({ difference: 8, definitionsDiffer: false, trend: null })
  expect(compared?.remark).toMatch(
    /^Het verschil kan toeval zijn\. Met 80 en 80 antwoorden loopt het 95%-betrouwbaarheidsinterval/,
  )
  expect(compared?.remark).toContain('Newcombe, 1998')
})

it('says which way it goes when chance can not be all of it', async () => {
  const store = await freshStore()
  // The first contrast of Newcombe: 56 of 70 and 48 of 80, from +5,2 to +33,4 points.
  answer(store, 2021, 'satisfaction', [5, 48], [3, 32])
  answer(store, 2022, 'satisfaction', [5, 56], [3, 14])
  const compared = in2022(store, 'evaluations.satisfaction')
  expect(compared).toMatchObject({ difference: 20, trend: 'up' })
  expect(compared?.remark).toContain('van +5,2 tot +33,4 punten, zonder 0 (')
})

it('marks what is counted in another way than last year, and draws no arrow', async () => {
  const store = await freshStore()
  answer(store, 2021, 'satisfaction', [5, 40], [3, 10])
  answer(store, 2022, 'satisfaction', [5, 40], [3, 10])
  expect(in2022(store, 'evaluations.satisfaction')).toMatchObject({
    definitionsDiffer: false,
    difference: 0,
    trend: 'same',
  })
  store.save('counting', null, { year: 2022, satisfaction: 'share', mark: 3 })
  expect(in2022(store, 'evaluations.satisfaction')).toMatchObject({
    definitionsDiffer: true,
    difference: 20,
    noise: null,
    trend: null,
    remark: expect.stringContaining('niet op dezelfde manier geteld'),
  })
  store.save('counting', null, { year: 2021, satisfaction: 'mean' })
  expect(in2022(store, 'evaluations.satisfaction')).toMatchObject({ definitionsDiffer: true, difference: null })
})

it('knows a year in a name from the year that is counted', async () => {
  const store = await freshStore()
  const offer = store.save('offer', null, { name: 'Aanbod in 2022', code: 'a' }).id
  for (const year of [2021, 2022])
    store.save('activity', null, {
      title: 'Vorming',
      startDate: `${year}-03-01`,
      status: 'held',
      format: 'online',
      offer,
    })
  expect(in2022(store, 'activities.offer.a')).toMatchObject({ definitionsDiffer: false, trend: 'same' })
})

it('takes a value that was typed in one of the years for another way of counting', async () => {
  const store = await freshStore()
  hold(store, 2021, 5)
  hold(store, 2022, 3)
  const report = store.save('report', null, { year: 2022 }).id
  store.save('figureOverride', null, { report, figure: 'activities.total', value: 6, reason: 'Nageteld.' })
  expect(in2022(store, 'activities.total')).toMatchObject({ difference: 1, definitionsDiffer: true, trend: null })
})

it('shows a figure of one year alone', async () => {
  const store = await freshStore()
  hold(store, 2022, 1)
  answer(store, 2021, 'recommendation', [9, 3])
  expect(in2022(store, 'activities.total')).toMatchObject({ before: null, difference: null, trend: null })
  expect(in2022(store, 'evaluations.nps')).toMatchObject({ now: null, before: { value: 100 }, difference: null })
})

it('tells the interval with its signs, its points and the answers of both years', async () => {
  const store = await freshStore()
  // Newcombe: 67,5 − 60 = 7,5, from 7,5 − 14,79 to 7,5 + 14,34.
  answer(store, 2021, 'satisfaction', [5, 48], [3, 32])
  answer(store, 2022, 'satisfaction', [5, 54], [3, 26])
  expect(in2022(store, 'evaluations.satisfaction')?.remark).toBe(
    'Het verschil kan toeval zijn. Met 80 en 80 antwoorden loopt het 95%-betrouwbaarheidsinterval van -7,3 tot +21,8 punten, en daar zit 0 in (hybride scoremethode van Newcombe, 1998).',
  )
})

it('compares means in tenths of one point of their scale', async () => {
  const store = await freshStore()
  for (const year of [2021, 2022]) store.save('counting', null, { year, satisfaction: 'mean' })
  // 4,0 with variance 40/39 / 40, and 4,5 with variance 30/39 / 40: 0,5 ± 1,959964 × √0,0448718 = 0,5 ± 0,415.
  answer(store, 2021, 'satisfaction', [5, 20], [3, 20])
  answer(store, 2022, 'satisfaction', [5, 30], [3, 10])
  const compared = in2022(store, 'evaluations.satisfaction')
  expect(compared).toMatchObject({ difference: 0.5, definitionsDiffer: false, trend: 'up' })
  expect(compared?.remark).toMatch(
    /^Het verschil is meer dan toeval\. Met 40 en 40 antwoorden .* van \+0,1 tot \+0,9 punt, zonder 0 \(/,
  )
})

it('leaves no binary dust in a difference', async () => {
  const store = await freshStore()
  for (const year of [2021, 2022]) store.save('counting', null, { year, satisfaction: 'mean' })
  // 4,1 and 4,3, whose binary fractions differ by 0,2000000000000002.
  answer(store, 2021, 'satisfaction', [5, 1], [4, 9])
  answer(store, 2022, 'satisfaction', [5, 3], [4, 7])
  expect(in2022(store, 'evaluations.satisfaction')).toMatchObject({
    difference: 0.2,
    trend: null,
    remark: 'Met minder dan 30 antwoorden in een van de jaren valt niet te zeggen of het verschil toeval is.',
  })
})
