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
