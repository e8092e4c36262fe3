import { expect, it } from 'vitest'
import type { Patch } from '../../../../db/records/store.ts'
import { findingsOf } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('finds the same title on the same day, whatever its capitals', async () => {
  const store = await freshStore()
  const save = (title: string, startDate: string) => store.save('activity', null, { title, startDate }).id
  const ids = [save('Zelfsturende teams', '2022-03-01'), save('ZELFSTURENDE téams', '2022-03-01')]
  save('Zelfsturende teams', '2022-03-02')
  store.remove('activity', save('Zelfsturende teams', '2022-03-01'))
  store.save('event', null, { title: 'Zelfsturende teams', date: '2022-03-01' })
  expect(findingsOf(store, 'duplicate')).toMatchObject([
    {
      severity: 'warning',
      message: expect.stringMatching(
        /^“Zelfsturende teams” \(vorming\) staat 2 keer op 1 maart 2022\. Is het hetzelfde\?/,
      ),
      records: [{ type: 'activity', ids }],
    },
  ])
})

it('takes no comment for a title', async () => {
  const store = await freshStore()
  for (const comment of ['Goed', 'Goed']) store.save('evaluation', null, { comment, date: '2022-03-01' })
  expect(findingsOf(store, 'duplicate')).toEqual([])
})

it('takes groups of one day, each with its own number or place, for different ones', async () => {
  const store = await freshStore()
  const save = (title: string, group: Patch<'activity'>) =>
    store.save('activity', null, { title, startDate: '2022-03-01', ...group })
  for (const participants of [12, 21]) save('Twee groepen', { participants, location: 'Gent' })
  for (const location of ['Gent', 'Brugge']) save('Twee plaatsen', { location })
  expect(findingsOf(store, 'duplicate')).toEqual([])
  save('Twee groepen', { participants: 21, location: 'gent' })
  expect(findingsOf(store, 'duplicate')).toHaveLength(1)
})
