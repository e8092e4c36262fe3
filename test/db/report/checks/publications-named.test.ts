import { expect, it, test } from 'vitest'
import { findingsOf, messagesOf, write } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('misses a publication that a text names, and tells one of another year', async () => {
  const store = await freshStore()
  const { id } = store.save('publication', null, { title: 'Leren op afstand', date: '2021-09-14' })
  write(store, 'Het boek ‘Publiek gaan!’ en de brochure ‘Leren op afstand’.')
  expect(messagesOf(store, 'unlisted-publication')).toEqual([
    'In de tekst “Tekst” noem je de publicatie ‘Publiek gaan!’, maar die staat niet bij je publicaties. Voeg ze toe, dan telt ze mee.',
    'In de tekst “Tekst” noem je de publicatie ‘Leren op afstand’, maar die heeft een datum in 2021 en staat dus niet in de lijst van 2022. Kijk de datum na.',
  ])
  expect(findingsOf(store, 'unlisted-publication')[1]?.records).toContainEqual({ type: 'publication', ids: [id] })
})

test.each(['Publiek gaan! Politiserend handelen', 'PUBLIEK GAAN', 'Publiek gaan!'])(
  'knows ‘Publiek gaan!’ as %s',
  async (title) => {
    const store = await freshStore()
    store.save('publication', null, { title, date: '2022-05-19' })
    write(store, 'Het boek ‘Publiek gaan!’.')
    expect(findingsOf(store, 'unlisted-publication')).toEqual([])
  },
)

test.each(['Het traject ‘Rollen en functies’', 'Zij zei ‘dat was mooi’', 'het gesprek ‘Boek’'])(
  '%s is no publication',
  async (text) => {
    const store = await freshStore()
    write(store, text)
    expect(findingsOf(store, 'unlisted-publication')).toEqual([])
  },
)

it('reads a title with an apostrophe to its end', async () => {
  const store = await freshStore()
  write(store, 'Het rapport ‘Thema’s van nu’ verscheen.')
  expect(messagesOf(store, 'unlisted-publication')[0]).toContain('‘Thema’s van nu’')
})

test.each([
  ['We lazen het boek ‘Kaas’.', 0],
  ['Het boek ‘Kaas’ van Willem Elsschot.', 0],
  ['Het boek ‘Kaas’ inspireerde de groep.', 0],
  ['We brachten het boek ‘Kaas’ uit.', 1],
  ['We lazen veel. Het boek ‘Kaas’ verscheen in mei.', 1],
])('%s names %i of our own', async (body, times) => {
  const store = await freshStore()
  write(store, body)
  expect(findingsOf(store, 'unlisted-publication')).toHaveLength(times)
})
