import { expect, it } from 'vitest'
import { differencesOf, printFromBin } from '../../../renderer/settings/backup-text.ts'

const none = { goes: [], returns: [], changes: [] }

it('what a restore would change is told per type, and first final versions, by their name', () => {
  const differences = differencesOf({
    fromBin: 0,
    types: [
      { type: 'activity', counts: { goes: 0, returns: 2, changes: 1 }, names: none },
      {
        type: 'reportVersion',
        counts: { goes: 2, returns: 0, changes: 0 },
        names: { ...none, goes: ['2022 versie 1', '2022 versie 2'] },
      },
    ],
  })
  expect(differences).toEqual([
    {
      label: 'Definitieve versies',
      counts: { goes: 2, returns: 0, changes: 0 },
      names: ['verdwijnt: 2022 versie 1, 2022 versie 2'],
    },
    { label: 'Vormingen', counts: { goes: 0, returns: 2, changes: 1 }, names: [] },
  ])
})

it('what goes from the bin is told apart', () => {
  expect(printFromBin({ types: [], fromBin: 0 })).toBeNull()
  expect(printFromBin({ types: [], fromBin: 1 })).toBe('Uit de prullenmand verdwijnt 1 record.')
  expect(printFromBin({ types: [], fromBin: 1200 })).toBe('Uit de prullenmand verdwijnen 1.200 records.')
})
