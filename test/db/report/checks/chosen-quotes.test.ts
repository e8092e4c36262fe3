import { expect, it } from 'vitest'
import type { Patch, Store } from '../../../../db/records/store.ts'
import { findingsOf, messagesOf, sectionIn } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

const day = '2022-05-01'
const say = (store: Store, quote: string, more: Patch<'testimonial'>) =>
  store.save('testimonial', null, { quote, receivedOn: day, ...more }).id
const consent = { consentOn: day, consentScope: ['report'] } as const

it('says of each quote without valid consent why it is not printed', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  const binned = say(store, 'Weg', consent)
  for (const testimonial of [
    say(store, 'Mag', consent),
    say(store, 'Niets ingevuld', {}),
    say(store, 'Elders', { ...consent, consentScope: ['website'] }),
    say(store, 'Spijt', { ...consent, withdrawnOn: '2022-06-01' }),
    binned,
  ])
    store.save('reportQuote', null, { section, testimonial })
  store.remove('testimonial', binned)
  expect(messagesOf(store, 'chosen-quote').map((message) => message.split('. ')[0])).toEqual([
    'Het gekozen citaat “Niets ingevuld” wordt niet gedrukt: er is geen toestemming ingevuld',
    'Het gekozen citaat “Elders” wordt niet gedrukt: de toestemming geldt niet voor het jaarverslag',
    'Het gekozen citaat “Spijt” wordt niet gedrukt: de toestemming is ingetrokken',
    'Een gekozen citaat wordt niet gedrukt: de getuigenis ligt in de prullenmand',
  ])
})

it('sees a quote that was chosen twice', async () => {
  const store = await freshStore()
  const testimonial = say(store, 'Mooi', consent)
  const ids = [sectionIn(store, {}).id, sectionIn(store, { section: 'questions' }).id].map(
    (section) => store.save('reportQuote', null, { section, testimonial }).id,
  )
  expect(findingsOf(store, 'chosen-quote')).toMatchObject([
    { message: expect.stringContaining('“Mooi” koos je 2 keer'), records: [{ type: 'reportQuote', ids }] },
  ])
})
