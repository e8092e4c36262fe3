/** What the figures of the example year leave out, though it is among the records. */
import { expect, it } from 'vitest'
import { mayBePrinted } from '../../db/model/testimonial.ts'
import { composeReport } from '../../db/report/index.ts'
import { exampleStore } from '../helpers/example-store.ts'
import { facts } from '../helpers/facts.ts'
import { valuesIn } from '../helpers/figures.ts'

it.each(['cancelled', 'postponed'] as const)('an activity that is %s, until it is held', async (status) => {
  const store = await exampleStore()
  const [activity, ...others] = store.list('activity', { year: facts.year, where: { status } }).rows
  expect(others).toEqual([])
  for (const left of [status, 'planned'] as const) {
    store.save('activity', activity?.id ?? 0, { status: left })
    expect(valuesIn(store, facts.year)['activities.total']).toBe(68)
  }
  store.save('activity', activity?.id ?? 0, { status: 'held' })
  expect(valuesIn(store, facts.year)['activities.total']).toBe(69)
})

it.each([2021, 2023])('what was held in %i', async (year) => {
  const store = await exampleStore()
  const { rows } = store.list('activity', { year })
  expect(rows.map(({ status }) => status)).toEqual(['held'])
  expect(valuesIn(store, year)['activities.total']).toBe(1)
})

it.each([
  ['activity', 'activities.total'],
  ['question', 'questions.received'],
  ['spotlight', 'spotlights.total'],
  ['consultation', 'consultations.total'],
] as const)('the %s in the bin, until it is put back', async (name, figure) => {
  const store = await exampleStore()
  const [record, ...others] = store.list(name, { bin: true }).rows
  expect(others).toEqual([])
  const before = valuesIn(store, facts.year)[figure] ?? 0
  store.restore(name, record?.id ?? 0)
  expect(valuesIn(store, facts.year)[figure]).toBe(before + 1)
})

it('a spotlight that is not to be counted', async () => {
  const store = await exampleStore()
  const { rows } = store.list('spotlight', { year: facts.year, where: { counted: 0 } })
  expect(rows).toHaveLength(1)
  store.save('spotlight', rows[0]?.id ?? 0, { counted: true })
  expect(valuesIn(store, facts.year)['spotlights.total']).toBe(71)
})

it('a quote without consent, and one whose consent was withdrawn', async () => {
  const store = await exampleStore()
  const withheld = store.list('testimonial').rows.filter((testimonial) => !mayBePrinted(testimonial))
  expect(withheld.map(({ consentOn, withdrawnOn }) => [consentOn !== null, withdrawnOn !== null]).toSorted()).toEqual([
    [false, false],
    [true, true],
  ])
  const printed = JSON.stringify(composeReport(store.reader, facts.year))
  for (const { quote } of withheld) expect(printed).not.toContain(quote)
})

it('the services that answer a question of the year before are counted when they are given', async () => {
  const store = await exampleStore()
  const delivered = store.list('question', { year: 2021 }).rows.flatMap(({ deliveredOn }) => deliveredOn ?? [])
  expect(delivered.filter((day) => day.startsWith('2022'))).toHaveLength(2)
  expect(delivered.filter((day) => day.startsWith('2021'))).toHaveLength(1)
})
