import { describe, expect, test } from 'vitest'
import type { Store } from '../../../db/records/store.ts'
import { figureIn, valuesIn } from '../../helpers/figures.ts'
import { freshStore } from '../../helpers/store.ts'

const held = (store: Store, startDate: string, more: Parameters<typeof store.save<'activity'>>[2] = {}) =>
  store.save('activity', null, { title: 'Vorming', startDate, status: 'held', format: 'offline', ...more })

describe('the number of trainings', () => {
  test('an empty year has no figures at all', async () => {
    const store = await freshStore()
    held(store, '2021-06-01')
    store.save('theme', null, { name: 'Digitaal' })
    expect(valuesIn(store, 2022)).toEqual({})
  })

  test('only held ones count; planned, cancelled, postponed and undecided ones do not', async () => {
    const store = await freshStore()
    const { id } = held(store, '2022-03-01')
    for (const status of ['planned', 'cancelled', 'postponed', null] as const) held(store, '2022-03-02', { status })
    expect(figureIn(store, 2022, 'activities.total')).toEqual({
      id: 'activities.total',
      label: 'vormingen',
      value: 1,
      unit: 'count',
      n: 1,
      definition: 'Vormingen met status “gehouden” die in 2022 begonnen.',
      source: 'records',
      records: { type: 'activity', ids: [id] },
    })
  })

  test('a year with only cancelled ones has a known zero', async () => {
    const store = await freshStore()
    held(store, '2022-03-01', { status: 'cancelled' })
    expect(valuesIn(store, 2022)).toEqual({
      'activities.total': 0,
      'activities.format.offline': 0,
      'activities.format.online': 0,
      'activities.format.blended': 0,
      'activities.theme.none': 0,
    })
    expect(figureIn(store, 2022, 'activities.total')).toMatchObject({ n: 0, records: { ids: [] } })
  })

  test('one over New Year’s Eve belongs to the year in which it starts', async () => {
    const store = await freshStore()
    held(store, '2021-12-31', { endDate: '2022-01-02' })
    held(store, '2022-01-01')
    held(store, '2022-12-31', { endDate: '2023-06-01' })
    expect(figureIn(store, 2021, 'activities.total')?.value).toBe(1)
    expect(figureIn(store, 2022, 'activities.total')?.value).toBe(2)
    expect(figureIn(store, 2023, 'activities.total')).toBeUndefined()
  })

  test('one without a start date belongs to no year', async () => {
    const store = await freshStore()
    store.save('activity', null, { title: 'Ooit', status: 'held', endDate: '2022-05-01' })
    expect(valuesIn(store, 2022)).toEqual({})
  })

  test('one in the bin never counts, and counts again when it is put back', async () => {
    const store = await freshStore()
    const { id } = held(store, '2022-03-01')
    held(store, '2022-03-02')
    store.remove('activity', id)
    expect(figureIn(store, 2022, 'activities.total')?.value).toBe(1)
    store.restore('activity', id)
    expect(figureIn(store, 2022, 'activities.total')?.value).toBe(2)
  })
})

describe('the trainings by format', () => {
  test('each format counts its own; one without a format counts in none', async () => {
    const store = await freshStore()
    for (const format of ['offline', 'offline', 'offline', 'online', 'online', 'blended', null] as const)
      held(store, '2022-03-01', { format })
    expect(valuesIn(store, 2022, 'activities.format')).toEqual({
      'activities.format.offline': 3,
      'activities.format.online': 2,
      'activities.format.blended': 1,
    })
    expect(figureIn(store, 2022, 'activities.total')?.value).toBe(7)
  })
})

describe('the trainings by theme and offer', () => {
  test('themes and those without add up to all held trainings', async () => {
    const store = await freshStore()
    const digital = store.save('theme', null, { name: 'Digitale mogelijkheden benutten', code: 'digitaal' })
    const policy = store.save('theme', null, { name: 'Zakelijk beleid' })
    const newcomers = store.save('offer', null, { name: 'Ondersteuningsaanbod nieuwkomers', code: 'nieuwkomers' })
    held(store, '2022-03-01', { theme: digital.id })
    held(store, '2022-03-01', { theme: digital.id })
    held(store, '2022-03-01', { theme: policy.id, offer: newcomers.id })
    held(store, '2022-03-01', { offer: newcomers.id })
    held(store, '2022-03-01')
    held(store, '2022-03-01', { theme: digital.id, status: 'cancelled' })
    expect(valuesIn(store, 2022)).toEqual({
      'activities.total': 5,
      'activities.offer.nieuwkomers': 2,
      'activities.format.offline': 5,
      'activities.format.online': 0,
      'activities.format.blended': 0,
      'activities.theme.digitaal': 2,
      'activities.theme.zakelijk-beleid': 1,
      'activities.theme.none': 2,
    })
    expect(figureIn(store, 2022, 'activities.theme.digitaal')).toMatchObject({
      label: 'Digitale mogelijkheden benutten',
      definition: 'Vormingen met status “gehouden” die in 2022 begonnen, met thema “Digitale mogelijkheden benutten”.',
    })
  })

  test('themes stand in the order of their list', async () => {
    const store = await freshStore()
    for (const [name, position] of [
      ['Derde', 3],
      ['Eerste', 1],
      ['Zonder plaats', null],
      ['Tweede', 2],
    ] as const)
      store.save('theme', null, { name, position })
    held(store, '2022-03-01')
    expect(Object.keys(valuesIn(store, 2022, 'activities.theme'))).toEqual([
      'activities.theme.eerste',
      'activities.theme.tweede',
      'activities.theme.derde',
      'activities.theme.zonder-plaats',
      'activities.theme.none',
    ])
  })

  test('a theme has a figure when it counts in the year or was used in it', async () => {
    const store = await freshStore()
    const theme = (name: string, more = {}) => store.save('theme', null, { name, ...more })
    theme('Telt mee', { fromYear: 2022, toYear: 2022 })
    theme('Telt later mee', { fromYear: 2023 })
    theme('Gearchiveerd', { archived: true })
    const earlier = theme('Telde vroeger mee', { toYear: 2021 })
    const archived = theme('Gearchiveerd maar gebruikt', { archived: true })
    held(store, '2022-03-01', { theme: earlier.id })
    held(store, '2022-03-01', { theme: archived.id })
    expect(valuesIn(store, 2022, 'activities.theme')).toEqual({
      'activities.theme.telt-mee': 0,
      'activities.theme.telde-vroeger-mee': 1,
      'activities.theme.gearchiveerd-maar-gebruikt': 1,
      'activities.theme.none': 0,
    })
  })

  test('a theme in the bin is gone: its trainings stand without', async () => {
    const store = await freshStore()
    const theme = store.save('theme', null, { name: 'Weg' })
    const { id } = held(store, '2022-03-01', { theme: theme.id })
    store.remove('activity', id)
    store.remove('theme', theme.id)
    store.restore('activity', id)
    expect(valuesIn(store, 2022, 'activities.theme')).toEqual({ 'activities.theme.none': 1 })
  })

  test('a theme that is called none is not taken for “zonder thema”', async () => {
    const store = await freshStore()
    const theme = store.save('theme', null, { name: 'None' })
    held(store, '2022-03-01', { theme: theme.id })
    expect(valuesIn(store, 2022, 'activities.theme')).toEqual({
      [`activities.theme.item-${theme.id}`]: 1,
      'activities.theme.none': 0,
    })
  })
})
