import { expect, it } from 'vitest'
import { findingsOf, sectionIn } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('notes a service that follows from a question of the year before, and warns when the funnel widens', async () => {
  const store = await freshStore()
  const ask = (receivedOn: string, decision: 'approved' | 'open', deliveredOn: string | null) =>
    store.save('question', null, { subject: 'Hoe?', receivedOn, decision, deliveredOn }).id
  const approved = ask('2022-02-01', 'approved', '2022-03-01')
  const earlier = ask('2021-12-01', 'approved', '2022-01-15')
  expect(findingsOf(store, 'funnel').map(({ id, severity, records }) => ({ id, severity, records }))).toEqual([
    { id: 'questions.delivered.funnel', severity: 'warning', records: [{ type: 'question', ids: [earlier] }] },
    { id: 'questions.earlier-year.funnel', severity: 'notice', records: [{ type: 'question', ids: [earlier] }] },
  ])
  expect(findingsOf(store, 'funnel')[1]?.message).toMatch(
    /^1 van de 2 dienstverleningen in 2022 volgt op een vraag uit een vroeger jaar/,
  )
  store.remove('question', earlier)
  expect(findingsOf(store, 'funnel')).toEqual([])
  expect(approved).toBeGreaterThan(0)
})

it('takes a question of New Year’s day, or of no day, for one of this year', async () => {
  const store = await freshStore()
  for (const receivedOn of ['2022-01-01', null])
    store.save('question', null, { subject: 'Hoe?', receivedOn, decision: 'open', deliveredOn: '2022-01-01' })
  expect(findingsOf(store, 'funnel').filter(({ id }) => id.startsWith('questions.earlier-year'))).toEqual([])
})

it.each([
  { cells: ['gesteld\t640', 'behandeld\t598', 'opgelost\t611'], shape: 'funnel', times: 1 },
  { cells: ['gesteld\t640', 'behandeld\t598', 'opgelost\t598'], shape: 'funnel', times: 0 },
  { cells: ['gesteld\t640', 'behandeld\t', 'opgelost\t611'], shape: 'funnel', times: 0 },
  { cells: ['gesteld\t640', 'behandeld\t598', 'opgelost\t611'], shape: 'bars', times: 0 },
] as const)('a typed $shape of $cells widens $times times', async ({ cells, shape, times }) => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  const body = ['stap\taantal', ...cells].join('\n')
  const { id } = store.save('reportTable', null, { section, caption: 'Helpdesk', shape, cells: body })
  expect(findingsOf(store, 'funnel')).toMatchObject(
    Array.from({ length: times }, () => ({
      severity: 'warning',
      message:
        'In de trechter “Helpdesk” staan er meer bij “opgelost” (611) dan bij “behandeld” (598). Kijk de cellen en hun volgorde na, of toon ze als staven.',
      records: [{ type: 'reportTable', ids: [id] }],
    })),
  )
})
