import { describe, expect, test } from 'vitest'
import { formatFigure } from '../../../db/model/format.ts'
import { figureIn, valuesIn } from '../../helpers/figures.ts'
import { freshStore } from '../../helpers/store.ts'
import { answer, held } from '../../helpers/trainings.ts'

describe('satisfaction', () => {
  test('is the share of answers 4 and 5, without those who did not answer', async () => {
    const store = await freshStore()
    const ids = answer(store, 'satisfaction', [5, 4, 4, 3, 2, 1])
    answer(store, 'satisfaction', [null, null])
    expect(figureIn(store, 2022, 'evaluations.satisfaction')).toMatchObject({
      value: 50,
      unit: '%',
      n: 6,
      records: { type: 'evaluation', ids },
    })
  })

  test('rounds a half up: 1 of 8 is 12,5%', async () => {
    const store = await freshStore()
    answer(store, 'satisfaction', [5, 3, 3, 3, 3, 3, 3, 3])
    expect(figureIn(store, 2022, 'evaluations.satisfaction')?.value).toBe(13)
  })

  test('is a known 0% when nobody was satisfied, and absent when nobody answered', async () => {
    const store = await freshStore()
    answer(store, 'satisfaction', [1, 3])
    answer(store, 'satisfaction', [null], { date: '2023-05-01' })
    expect(valuesIn(store, 2022)).toEqual({ 'evaluations.satisfaction': 0 })
    expect(valuesIn(store, 2023)).toEqual({})
  })
})

describe('the net promoter score', () => {
  test.each([
    { scores: [10, 9, 8, 7, 6, 0], value: 0, printed: '0', why: '2 promoters, 2 detractors, 2 passives' },
    { scores: [10, 9, 9, 7], value: 75, printed: '+75', why: '3 of 4 promoters' },
    { scores: [6, 8, 8, 8, 8, 8, 8, 8], value: -12, printed: '-12', why: '−12,5 rounds towards +∞' },
    { scores: [9, 8, 8, 8, 8, 8, 8, 8], value: 13, printed: '+13', why: '12,5 rounds towards +∞' },
    { scores: [0, 6], value: -100, printed: '-100', why: 'detractors only' },
    { scores: [7, 8], value: 0, printed: '0', why: 'passives only' },
  ])('of $scores is $printed: $why', async ({ scores, value, printed }) => {
    const store = await freshStore()
    answer(store, 'recommendation', scores)
    const figure = figureIn(store, 2022, 'evaluations.nps')
    expect(figure).toMatchObject({ value, unit: 'nps', n: scores.length })
    expect(formatFigure(value, 'nps')).toBe(printed)
  })

  test('is pooled over answers: a large training weighs more than a small one', async () => {
    const store = await freshStore()
    answer(store, 'recommendation', [10, 10, 10, 10, 10, 10, 10, 10, 10], {
      activity: held(store, { startDate: '2022-03-01' }),
    })
    answer(store, 'recommendation', [0], { activity: held(store, { startDate: '2022-04-01' }) })
    // Nine promoters, one detractor: 80. The mean of the two trainings would be (100 − 100) / 2 = 0.
    expect(figureIn(store, 2022, 'evaluations.nps')?.value).toBe(80)
  })
})

describe('the year of an evaluation', () => {
  test('is that of its training, else of its own date', async () => {
    const store = await freshStore()
    const activity = held(store, { startDate: '2021-12-15' })
    answer(store, 'satisfaction', [5], { date: '2022-01-10', activity })
    answer(store, 'satisfaction', [1, 1], { date: '2022-01-10' })
    expect(figureIn(store, 2021, 'evaluations.satisfaction')).toMatchObject({ value: 100, n: 1 })
    expect(figureIn(store, 2022, 'evaluations.satisfaction')).toMatchObject({ value: 0, n: 2 })
  })

  test('is that of its own date when the training has none yet or lies in the bin', async () => {
    const store = await freshStore()
    const undated = store.save('activity', null, { title: 'Ooit' })
    const binned = held(store, { startDate: '2021-12-15' })
    answer(store, 'satisfaction', [5], { activity: undated.id })
    answer(store, 'satisfaction', [1], { activity: binned })
    store.remove('activity', binned)
    expect(figureIn(store, 2021, 'evaluations.satisfaction')).toBeUndefined()
    expect(figureIn(store, 2022, 'evaluations.satisfaction')).toMatchObject({ value: 50, n: 2 })
  })

  test('one in the bin never counts', async () => {
    const store = await freshStore()
    const [first = 0] = answer(store, 'satisfaction', [1, 5])
    store.remove('evaluation', first)
    expect(figureIn(store, 2022, 'evaluations.satisfaction')).toMatchObject({ value: 100, n: 1 })
  })
})
