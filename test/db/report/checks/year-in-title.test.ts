import { expect, it, test } from 'vitest'
import { findingsOf } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('sees that a gathering of 2021 was held in 2022', async () => {
  const store = await freshStore()
  const { id } = store.save('event', null, { title: 'Trefdag 2021 ‘Wij/Zij’', date: '2022-04-28' })
  expect(findingsOf(store, 'year-in-title')).toMatchObject([
    {
      id: `event-${id}.year-in-title`,
      rule: 'year-in-title',
      severity: 'notice',
      message:
        '“Trefdag 2021 ‘Wij/Zij’” noemt 2021, maar vond plaats op 28 april 2022 en telt dus mee in 2022. Kijk de datum na, of laat het zo als ze klopt.',
      records: [{ type: 'event', ids: [id] }],
      section: 'events',
    },
  ])
})

test.each([
  'Trefdag 2022',
  'Van 2021 naar 2022',
  'Subsidieaanvragen 2021-2025',
  'Zaal 20210',
  'Prijs 2.021',
  'Herdenking 1944',
  'Klaar voor 2030',
])('%s is no other year', async (title) => {
  const store = await freshStore()
  store.save('event', null, { title, date: '2022-04-28' })
  expect(findingsOf(store, 'year-in-title')).toEqual([])
})

it('reads the title of the report, not what a book or a meeting is about', async () => {
  const store = await freshStore()
  store.save('report', null, { year: 2022, title: 'Jaarverslag 2021' })
  store.save('publication', null, { title: 'Terugblik 2021', date: '2022-04-28' })
  store.save('consultation', null, { subject: 'Begroting 2023', date: '2022-04-28' })
  expect(findingsOf(store, 'year-in-title').map(({ id }) => id)).toEqual(['report.year-in-title'])
})
