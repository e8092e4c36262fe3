import { expect, it, test } from 'vitest'
import type { Store } from '../../../../db/records/store.ts'
import { findingsOf, hold, messagesOf, write } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

const withTwoThemes = async (): Promise<Store> => {
  const store = await freshStore()
  for (const name of ['digitaal', 'superdivers']) hold(store, 1, { theme: store.save('theme', null, { name }).id })
  store.save('theme', null, { name: 'niets gehouden' })
  return store
}

test.each(['8 thema’s', "8 thema's", 'acht grote thema’s', 'Drie thema’s'])('%s, but two are shown', async (typed) => {
  const store = await withTwoThemes()
  const { id } = write(store, `We werkten aan ${typed} dit jaar.`)
  expect(findingsOf(store, 'declared-count')).toMatchObject([
    {
      severity: 'warning',
      message: `In de tekst “Tekst” schrijf je ‘${typed}’, maar het verslag toont er 2. Pas de tekst aan, of vul aan wat ontbreekt.`,
      records: [{ type: 'reportSection', ids: [id] }],
    },
  ])
})

it('is silent about the right number, and about what the report does not show', async () => {
  const store = await withTwoThemes()
  write(store, 'Twee thema’s, 2 thema’s, 3 evenementen, 4 themagroepen, 12.008 thema’s.')
  expect(messagesOf(store, 'declared-count')).toEqual([])
})

it('counts events, trajectories and research as they are listed', async () => {
  const store = await freshStore()
  store.save('event', null, { title: 'Trefdag', date: '2022-03-01' })
  store.save('research', null, { title: 'Stromen', fromYear: 2022 })
  write(store, 'Met 3 evenementen en één onderzoek; 2 onderzoeken volgen.')
  expect(messagesOf(store, 'declared-count').map((message) => /‘(.*)’/.exec(message)?.[1])).toEqual([
    '3 evenementen',
    '2 onderzoeken',
  ])
})

it('reads every number that is written as a word', async () => {
  const store = await withTwoThemes()
  const words = ['nul', 'één', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']
  write(store, words.map((word) => `${word} thema’s`).join(', '))
  expect(findingsOf(store, 'declared-count').map(({ id }) => /themes-(\d+)/.exec(id)?.[1])).toEqual([
    '0',
    '1',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
  ])
})
