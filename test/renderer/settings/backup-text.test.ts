import { expect, it } from 'vitest'
import { type Comparison, differencesOf } from '../../../renderer/settings/backup-text.ts'

const summary = (counts: Comparison['backup']['counts']): Comparison['backup'] => ({
  bytes: 1,
  counts,
  changedAt: '2026-11-23T14:02:05.000Z',
  state: JSON.stringify(counts),
})

it('a restore tells what it takes from the report too: its sections, pictures, figures and final versions', () => {
  const now = summary({ activity: 3, report: 1, reportSection: 2, reportImage: 1, reportFigure: 4, reportVersion: 1 })
  const backup = summary({ activity: 3 })
  const differences = differencesOf({ now, backup, since: { activity: 0, report: 1 } })
  expect(differences.map(({ label, now: count }) => `${count} ${label}`)).toEqual([
    '1 jaarverslagen',
    '2 onderdelen van het verslag',
    '4 eigen cijfers',
    '1 afbeeldingen in het verslag',
    '1 definitieve versies',
  ])
})
