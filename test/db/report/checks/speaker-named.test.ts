import { expect, it, test } from 'vitest'
import { findingsOf, sectionIn } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

test.each([
  { attribution: 'Noor, deelnemer vorming' },
  { attribution: 'een deelnemer (vandersteen, noor vandersteen)' },
  { quote: 'Zoals mevrouw Vandersteen zei' },
])('$attribution$quote gives the speaker away', async (values) => {
  const store = await freshStore()
  const speaker = 'Noor Vandersteen (voorbeeld)'
  const { id } = store.save('testimonial', null, { quote: 'Mooi.', receivedOn: '2022-05-01', speaker, ...values })
  const [found] = findingsOf(store, 'speaker-named')
  expect(found).toMatchObject({ severity: 'warning', records: [{ type: 'testimonial', ids: [id] }] })
  expect(found?.message).not.toMatch(/noor|vandersteen/i)
})

it('looks at the shortened quote of an earlier year too', async () => {
  const store = await freshStore()
  const testimonial = store.save('testimonial', null, {
    quote: 'Mooi.',
    receivedOn: '2020-05-01',
    speaker: 'Ana Lo',
  }).id
  expect(findingsOf(store, 'speaker-named')).toEqual([])
  store.save('reportQuote', null, {
    section: sectionIn(store, {}).id,
    testimonial,
    shortened: 'Ik, Ana Lo, vond het mooi.',
  })
  expect(findingsOf(store, 'speaker-named')).toHaveLength(1)
})

test.each(['van den Berg', 'Van den Berg', 'Jan Noord'])(
  'words that %s shares with the language are no name',
  async (speaker) => {
    const store = await freshStore()
    const quote = 'Van den begane grond tot de top van de berg, en noordelijk daarvan.'
    store.save('testimonial', null, { quote, receivedOn: '2022-05-01', speaker, attribution: 'deelnemer' })
    expect(findingsOf(store, 'speaker-named')).toEqual([])
  },
)
