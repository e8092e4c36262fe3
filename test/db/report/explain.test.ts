import { expect, it } from 'vitest'
import { explain } from '../../../db/report/explain.ts'
import { hold, sectionIn } from '../../helpers/checks.ts'
import { freshStore } from '../../helpers/store.ts'

const first = { offset: 0, limit: 100 }

it('tells the rule, what it rests on, and each record with its title and day', async () => {
  const store = await freshStore()
  const [one, two] = hold(store, 2, { title: 'Zelfsturende teams' })
  store.save('activity', null, { title: 'Gepland', startDate: '2022-03-01', format: 'online' })
  expect(explain(store.reader, 2022, 'activities.total', first)).toEqual({
    figure: {
      id: 'activities.total',
      label: 'vormingen',
      value: 2,
      unit: 'count',
      n: 2,
      definition: 'Vormingen met status “gehouden” die in 2022 begonnen.',
      source: 'records',
    },
    records: {
      rows: [
        { type: 'activity', id: one, title: 'Zelfsturende teams', date: '2022-01-01' },
        { type: 'activity', id: two, title: 'Zelfsturende teams', date: '2022-01-02' },
      ],
      total: 2,
    },
  })
})

it('gives a stretch of the records and how many there are', async () => {
  const store = await freshStore()
  const ids = hold(store, 5)
  const { records } = explain(store.reader, 2022, 'activities.total', { offset: 3, limit: 10 })
  expect(records).toMatchObject({ rows: ids.slice(3).map((id) => ({ id })), total: 5 })
})

it('keeps the rule and the records of a figure that was typed over', async () => {
  const store = await freshStore()
  hold(store, 2)
  const report = store.save('report', null, { year: 2022 }).id
  const override = { report, figure: 'activities.total', value: 3, reason: 'Nageteld.', typedOn: '2023-01-09' }
  store.save('figureOverride', null, override)
  expect(explain(store.reader, 2022, 'activities.total', first)).toMatchObject({
    figure: {
      value: 3,
      source: 'typed',
      over: { recordsValue: 2, recordsN: 2, reason: 'Nageteld.', typedOn: '2023-01-09' },
    },
    records: { total: 2 },
  })
})

it('names records without a title by what they are about, and a web reading without a day', async () => {
  const store = await freshStore()
  store.save('evaluation', null, { date: '2022-05-01', satisfaction: 5 })
  const channel = store.save('channel', null, { name: 'socius.be', code: 'socius' }).id
  store.save('webReading', null, { channel, year: 2022, measure: 'visits', value: 10 })
  expect(explain(store.reader, 2022, 'evaluations.satisfaction', first).records.rows).toMatchObject([
    { title: 'Evaluatie van 1 mei 2022', date: '2022-05-01' },
  ])
  expect(explain(store.reader, 2022, 'web.socius.visits', first).records.rows).toMatchObject([{ date: null }])
})

it('explains a figure of one’s own, and one of last year', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  const { id } = store.save('reportFigure', null, { section, label: 'bereik', value: 55_000, definition: 'Geschat.' })
  const training = { title: 'Toen', startDate: '2021-03-01', status: 'held', format: 'online' } as const
  const last = store.save('activity', null, training).id
  expect(explain(store.reader, 2022, `eigen.${id}`, first)).toMatchObject({
    figure: { value: 55_000, n: null, definition: 'Geschat.', source: 'typed' },
    records: { rows: [{ type: 'reportFigure', id, title: 'bereik', date: null }], total: 1 },
  })
  expect(explain(store.reader, 2022, 'vorig.activities.total', first)).toMatchObject({
    figure: { value: 1 },
    records: { rows: [{ id: last, title: 'Toen', date: '2021-03-01' }] },
  })
})

it('refuses a figure that has no data', async () => {
  const store = await freshStore()
  expect(() => explain(store.reader, 2022, 'activities.total', first)).toThrow('geen gegevens meer')
})
