import { expect, it, test } from 'vitest'
import type { Patch } from '../../../../db/records/store.ts'
import { findingsOf, hold, sectionIn } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

const two = async (one: Patch<'reportFigure'>, other: Patch<'reportFigure'>) => {
  const store = await freshStore()
  const section = sectionIn(store, { kind: 'free', section: null, title: 'In het kort' }).id
  for (const figure of [one, other]) store.save('reportFigure', null, { section, ...figure })
  return store
}

it('sees one number under two labels', async () => {
  const store = await two({ label: 'abonnees', value: 5230 }, { label: 'unieke lezers', value: 5230 })
  expect(findingsOf(store, 'same-number')).toMatchObject([
    {
      severity: 'notice',
      message:
        '5.230 staat in je verslag onder meer dan één naam: “abonnees” en “unieke lezers”. Is het hetzelfde, laat dan één naam staan. Is het iets anders, kijk dan de getallen na.',
    },
  ])
})

test.each([
  ['another number', { label: 'abonnees', value: 5230 }, { label: 'lezers', value: 5231 }],
  ['one label', { label: 'abonnees', value: 5230 }, { label: 'Abonnees', value: 5230 }],
  ['a small number', { label: 'kantoren', value: 12 }, { label: 'gidsen', value: 12 }],
  ['a round number', { label: 'uren', value: 1300 }, { label: 'leden', value: 1300 }],
  ['shares', { label: 'vrouw', value: 48.5, unit: '%' }, { label: 'nieuw', value: 48.5, unit: '%' }],
])('%s is no such number', async (_, one, other) => {
  expect(findingsOf(await two(one, other), 'same-number')).toEqual([])
})

it('knows the tiles of the records', async () => {
  const store = await two({ label: 'cursisten', value: 123 }, { label: 'gidsen', value: 7 })
  hold(store, 122)
  expect(findingsOf(store, 'same-number')).toEqual([])
  hold(store, 1, { startDate: '2022-11-01' })
  expect(findingsOf(store, 'same-number')).toMatchObject([
    { message: expect.stringContaining('“cursisten” en “vormingen”') },
  ])
})
