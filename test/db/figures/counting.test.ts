import { describe, expect, it } from 'vitest'
import { formatFigure } from '../../../db/model/format.ts'
import type { Patch, Store } from '../../../db/records/store.ts'
import { figureIn, valuesIn } from '../../helpers/figures.ts'
import { freshStore } from '../../helpers/store.ts'
import { answer, held } from '../../helpers/trainings.ts'

const count = (store: Store, values: Patch<'counting'>) => store.save('counting', null, { year: 2022, ...values })

const satisfaction = (store: Store, year = 2022) => figureIn(store, year, 'evaluations.satisfaction')

describe('satisfaction, by the choice of the year', () => {
  it.each([
    // 5, 4, 4, 3, 1 on five: three of five are 4 or 5; 17/5 = 3,4; four of five are 3 or more; one is 5.
    { values: {}, value: 60, printed: '60%', says: 'antwoorden 4 of 5 ' },
    { values: { satisfaction: 'mean' }, value: 3.4, printed: '3,4/5', says: 'Gemiddelde' },
    { values: { satisfaction: 'share', mark: 3 }, value: 80, printed: '80%', says: 'antwoorden van 3 tot 5 ' },
    { values: { satisfaction: 'share', mark: 5 }, value: 20, printed: '20%', says: 'antwoorden 5 ' },
    { values: { satisfaction: 'share' }, value: 60, printed: '60%', says: 'antwoorden van 4 tot 5 ' },
  ] as const)('$values on a scale of five is $printed', async ({ values, value, printed, says }) => {
    const store = await freshStore()
    count(store, values)
    answer(store, 'satisfaction', [5, 4, 4, 3, 1])
    const figure = satisfaction(store)
    expect(figure).toMatchObject({ value, n: 5 })
    expect(figure && formatFigure(figure.value, figure.unit)).toBe(printed)
    expect(figure?.definition).toContain(says)
    expect(figure?.definition).toContain('(1–5)')
  })

  it.each([
    // 10, 9, 8, 7, 6, 4 on ten: two of six are 9 or 10; 44/6 = 7,33; four of six are 7 or more.
    { values: { scale: 'ten' }, value: 33, printed: '33%', says: 'antwoorden 9 of 10 ' },
    { values: { scale: 'ten', satisfaction: 'mean' }, value: 7.3, printed: '7,3/10', says: 'Gemiddelde' },
    { values: { scale: 'ten', satisfaction: 'share' }, value: 67, printed: '67%', says: 'antwoorden van 7 tot 10 ' },
  ] as const)('$values counts only the answers on ten: $printed', async ({ values, value, printed, says }) => {
    const store = await freshStore()
    count(store, values)
    const ids = answer(store, 'satisfactionOfTen', [10, 9, 8, 7, 6, 4])
    answer(store, 'satisfaction', [1, 1, 1])
    const figure = satisfaction(store)
    expect(figure).toMatchObject({ value, n: 6, records: { ids } })
    expect(figure && formatFigure(figure.value, figure.unit)).toBe(printed)
    expect(figure?.definition).toContain(says)
    expect(figure?.definition).toContain('(1–10)')
  })

  it('of a mean rounds a half up: 4,25 is 4,3', async () => {
    const store = await freshStore()
    count(store, { satisfaction: 'mean' })
    answer(store, 'satisfaction', [4, 4, 4, 5])
    expect(satisfaction(store)?.value).toBe(4.3)
  })

  it('holds for its own year only', async () => {
    const store = await freshStore()
    count(store, { satisfaction: 'mean' })
    answer(store, 'satisfaction', [5, 3], { date: '2023-05-01' })
    expect(satisfaction(store, 2023)).toMatchObject({ value: 50, unit: '%' })
  })
})

describe('a choice that can not be', () => {
  it('is a mark above the scale', async () => {
    const store = await freshStore()
    expect(() => count(store, { satisfaction: 'share', mark: 7 })).toThrow(
      'Op een schaal van 1 tot 5 kan de grens niet 7 zijn.',
    )
    expect(count(store, { satisfaction: 'share', mark: 7, scale: 'ten' }).mark).toBe(7)
  })

  it('is a second one for the same year', async () => {
    const store = await freshStore()
    count(store, {})
    expect(() => count(store, {})).toThrow('2022 is al in gebruik')
  })

  it('is an answer on both scales', async () => {
    const store = await freshStore()
    expect(() => store.save('evaluation', null, { satisfaction: 4, satisfactionOfTen: 8 })).toThrow(
      'op vijf of op tien',
    )
  })
})

it('the net promoter score can look at one offer', async () => {
  const store = await freshStore()
  const open = store.save('offer', null, { name: 'open aanbod' }).id
  answer(store, 'recommendation', [10, 10, 8], { activity: held(store, { offer: open }) })
  answer(store, 'recommendation', [0, 0], { activity: held(store) })
  answer(store, 'recommendation', [0])
  const rule = count(store, { npsOffer: open })
  // Two promoters of three.
  expect(figureIn(store, 2022, 'evaluations.nps')).toMatchObject({
    value: 67,
    n: 3,
    definition: expect.stringContaining('van vormingen met aanbod “open aanbod” die in 2022 begonnen'),
  })
  store.remove('counting', rule.id)
  // Two promoters, three detractors of six.
  expect(figureIn(store, 2022, 'evaluations.nps')).toMatchObject({ value: -17, n: 6 })
})

it('what counts as a training can be one offer; the offers themselves stay counted', async () => {
  const store = await freshStore()
  const open = store.save('offer', null, { name: 'open aanbod', code: 'open' }).id
  const newcomers = store.save('offer', null, { name: 'nieuwkomers', code: 'nieuwkomers' }).id
  const theme = store.save('theme', null, { name: 'digitaal', code: 'digitaal' }).id
  held(store, { offer: open, theme })
  held(store, { offer: open, format: 'offline' })
  held(store, { offer: newcomers, theme })
  held(store, { theme })
  count(store, { activitiesOffer: open })
  expect(valuesIn(store, 2022)).toEqual({
    'activities.total': 2,
    'activities.offer.open': 2,
    'activities.offer.nieuwkomers': 1,
    'activities.format.offline': 1,
    'activities.format.online': 1,
    'activities.format.blended': 0,
    'activities.theme.digitaal': 1,
    'activities.theme.none': 1,
  })
  expect(figureIn(store, 2022, 'activities.total')?.definition).toBe(
    'Vormingen met status “gehouden” en aanbod “open aanbod” die in 2022 begonnen.',
  )
})

describe('participants', () => {
  const three = (store: Store) => {
    const ids = [
      held(store, { participants: 10, sessions: 3 }),
      held(store, { participants: 8, startDate: '2022-03-05', endDate: '2022-03-06' }),
      held(store, { participants: 5 }),
    ]
    held(store)
    held(store, { participants: 99, status: 'cancelled' })
    return ids
  }

  it('are counted once for each training, where somebody noted them', async () => {
    const store = await freshStore()
    const ids = three(store)
    expect(figureIn(store, 2022, 'activities.participants')).toMatchObject({
      value: 23,
      n: 3,
      label: 'deelnemers aan vormingen',
      records: { type: 'activity', ids: expect.arrayContaining(ids) },
    })
  })

  it('are counted on each day: its sessions, or else the days from begin to end', async () => {
    const store = await freshStore()
    three(store)
    count(store, { participants: 'perDay' })
    // 10 × 3 + 8 × 2 + 5 × 1.
    expect(figureIn(store, 2022, 'activities.participants')).toMatchObject({
      value: 51,
      n: 3,
      label: 'persoonsdagen van deelnemers',
      definition: expect.stringContaining('elke dag telt opnieuw'),
    })
  })

  it('are unknown while nobody noted any', async () => {
    const store = await freshStore()
    held(store)
    expect(figureIn(store, 2022, 'activities.participants')).toBeUndefined()
  })
})
