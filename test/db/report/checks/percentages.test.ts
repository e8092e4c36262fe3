import { expect, it, test } from 'vitest'
import { findingsOf, sectionIn, write } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

test.each([
  ['40% offline, 30% online en 20% gemengd.', '40%, 30% en 20%', '90%'],
  ['- 33,5% a\n- 33,5% b\n- 35% c', '33,5%, 33,5% en 35%', '102%'],
])('%s misses the whole', async (text, parts, sum) => {
  const store = await freshStore()
  write(store, text)
  expect(findingsOf(store, 'percentages').map(({ message }) => message)).toEqual([
    `De percentages in de tekst “Tekst” (${parts}) tellen samen ${sum}, niet 100%. Kijk ze na, of zeg wat er ontbreekt.`,
  ])
})

test.each([
  '33% a, 33% b en 33% c',
  '50% a, 25% b, 25% c',
  '81% tevreden, 70% komt terug, 90% raadt aan',
  '40% van hen, 30% van ons',
])('%s is whole, or speaks of different things', async (text) => {
  const store = await freshStore()
  write(store, text)
  expect(findingsOf(store, 'percentages')).toEqual([])
})

it('adds the shares that were typed as figures of one section', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  const ids = [60, 20, 10].map(
    (value) => store.save('reportFigure', null, { section, label: 'deel', value, unit: '%' }).id,
  )
  store.save('reportFigure', null, { section, label: 'leden', value: 10 })
  expect(findingsOf(store, 'percentages')).toMatchObject([{ records: [{ type: 'reportFigure', ids }] }])
})

test.each([
  ['40% a, 30% b en 10% c', true],
  ['40% a, 30% b en 9% c', false],
  ['33% a, 33% b en 32,5% c', false],
  ['33% a, 33% b en 32,4% c', true],
  ['60% a, 30% b', false],
])('%s misses the whole by half a percent for each share, and by 20 at most: %s', async (text, misses) => {
  const store = await freshStore()
  write(store, text)
  expect(findingsOf(store, 'percentages')).toHaveLength(misses ? 1 : 0)
})

it('says so once of what a text says twice, and counts living shares with those typed', async () => {
  const store = await freshStore()
  for (const satisfaction of [5, 4, 1]) store.save('evaluation', null, { date: '2022-03-01', satisfaction })
  write(store, '20% a, {evaluations.satisfaction} b en 3% c. Nog eens: 20% a, 67% b en 3% c.')
  expect(findingsOf(store, 'percentages').map(({ message }) => /\((.*)\)/.exec(message)?.[1])).toEqual([
    '20%, 67% en 3%',
  ])
})

it('knows a figure of one’s own for a share by how it is printed too', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  for (const value of [60, 20, 10])
    store.save('reportFigure', null, { section, label: 'deel', value, printed: `ruim ${value}%` })
  expect(findingsOf(store, 'percentages')).toHaveLength(1)
})

it('takes shares that are each counted in their own way for different things', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  const shares = [39, 9, 44].map(
    (value) =>
      store.save('reportFigure', null, { section, label: 'deel', value, unit: '%', definition: `Aandeel ${value}.` })
        .id,
  )
  expect(findingsOf(store, 'percentages')).toEqual([])
  for (const id of shares) store.save('reportFigure', id, { definition: 'Aandeel van de deelnemers.' })
  expect(findingsOf(store, 'percentages')).toHaveLength(1)
})
