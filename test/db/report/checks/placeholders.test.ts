import { expect, test } from 'vitest'
import { findingsOf, messagesOf, sectionIn, write } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

test.each([
  ['We bereikten xx mensen.', 'xx'],
  ['We bereikten XXX mensen.', 'XXX'],
  ['TODO: cijfers van Leen', 'TODO'],
  ['We gaven … vormingen.', '…'],
  ['We gaven ... vormingen.', '...'],
  ['Partners: [in te vullen]', '[in te vullen]'],
  ['Partners: [namen]. [nog na te kijken]', '[nog na te kijken]'],
  ['De datum (nog aan te vullen)', '(nog aan te vullen)'],
  ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
  ['Er kwamen ??? mensen', '???'],
  ['Handtekening: ____', '____'],
])('%s still holds %s', async (text, left) => {
  const store = await freshStore()
  write(store, text)
  expect(messagesOf(store, 'placeholder')).toEqual([
    `In de tekst “Tekst” staat nog “${left}”. Vul in wat er hoort te staan, of haal het weg.`,
  ])
})

test.each([
  'Vormingen, webinars, …',
  'We zochten, twijfelden, … en vonden.',
  'Wordt vervolgd…',
  'Wie? Wat?',
  'De methodiek (in ontwikkeling) [1]',
  'Studio Xxl en toddlers',
])('%s is ordinary prose', async (text) => {
  const store = await freshStore()
  write(store, text)
  expect(messagesOf(store, 'placeholder')).toEqual([])
})

test('titles, trajectories and shortened quotes are read too, what is not shown is not', async () => {
  const store = await freshStore()
  const section = sectionIn(store, { title: 'Titel xx' }).id
  sectionIn(store, { section: 'web', shown: false, title: 'xx', body: 'xx' })
  const testimonial = store.save('testimonial', null, { quote: 'Mooi', receivedOn: '2022-05-01' }).id
  store.save('reportQuote', null, { section, testimonial, shortened: 'Heel TODO mooi' })
  store.save('trajectory', null, {
    title: 'Samen',
    fromYear: 2021,
    texts: [
      { year: 2021, text: 'xx' },
      { year: 2022, text: 'TBD' },
    ],
  })
  expect(messagesOf(store, 'placeholder').map((message) => message.split(' staat nog ')[0])).toEqual([
    'In de titel van een onderdeel',
    'In de tekst “Samen”',
    'In een ingekort citaat',
  ])
})

test('a text that was added between the figures of a section is read too', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  const { id } = store.save('reportText', null, { section, body: 'We kwamen XX keer samen.' })
  expect(findingsOf(store, 'placeholder')).toMatchObject([{ records: [{ type: 'reportText', ids: [id] }] }])
})
