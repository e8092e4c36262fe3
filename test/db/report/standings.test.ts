import { expect, it } from 'vitest'
import type { Store } from '../../../db/records/store.ts'
import { standingsOf } from '../../../db/report/standings.ts'
import { freshStore } from '../../helpers/store.ts'

const aQuote = (store: Store, quote: string, day = '2022-03-05') => {
  const activity = store.save('activity', null, {
    title: 'Samen lezen',
    startDate: day,
    status: 'held',
    format: 'online',
  })
  const consent = { consentOn: day, consentScope: ['report'], receivedOn: day } as const
  return store.save('testimonial', null, { ...consent, quote, activity: activity.id }).id
}

it('while nothing is chosen: the one that the report proposes, also after its consent was withdrawn', async () => {
  const store = await freshStore()
  const first = aQuote(store, 'Een verademing.', '2022-03-05')
  const second = aQuote(store, 'Gewoon goed.', '2022-04-05')
  const expected = [{ year: 2022, section: expect.any(String), as: 'proposed' }]
  expect(standingsOf(store.reader, first)).toEqual(expected)
  expect(standingsOf(store.reader, second)).toEqual([])
  store.save('testimonial', first, { withdrawnOn: '2022-05-01' })
  expect(standingsOf(store.reader, first)).toEqual(expected)
  expect(standingsOf(store.reader, second)).toEqual([{ ...expected[0] }])
})

it('once chosen: only where it was chosen, under the title that stands there, and not where that is hidden', async () => {
  const store = await freshStore()
  const [chosen, other] = [aQuote(store, 'Een verademing.'), aQuote(store, 'Gewoon goed.')]
  const report = store.save('report', null, { year: 2022 }).id
  const shown = store.save('reportSection', null, { report, section: 'themes', title: 'Waar we aan werkten' }).id
  const hidden = store.save('reportSection', null, { report, section: 'newcomers', shown: false }).id
  for (const section of [shown, hidden]) store.save('reportQuote', null, { section, testimonial: chosen })
  expect(standingsOf(store.reader, chosen)).toEqual([{ year: 2022, section: 'Waar we aan werkten', as: 'chosen' }])
  expect(standingsOf(store.reader, other)).toEqual([{ year: 2022, section: expect.any(String), as: 'proposed' }])
  store.save('reportSection', null, { report, section: 'professionalisation', ownQuotes: true })
  expect(standingsOf(store.reader, other)).toEqual([])
})

it('what was printed in a final version is told as such, by the words that were printed', async () => {
  const store = await freshStore()
  const id = aQuote(store, 'Een “verademing”\nvoor ons.')
  const report = store.save('report', null, { year: 2021, status: 'final' }).id
  const snapshot = JSON.stringify({ blocks: [{ kind: 'quote', text: 'Een “verademing”\nvoor ons.' }] })
  store.save('reportVersion', null, { report, version: 1, madeOn: '2022-01-05', snapshot })
  expect(standingsOf(store.reader, id)).toMatchObject([
    { year: 2022, as: 'proposed' },
    { year: 2021, section: null, as: 'printed' },
  ])
})

it('in the bin it stands nowhere', async () => {
  const store = await freshStore()
  const id = aQuote(store, 'Een verademing.')
  store.remove('testimonial', id)
  expect(standingsOf(store.reader, id)).toEqual([])
})
