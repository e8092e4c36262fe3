import { expect, test } from 'vitest'
import { happeningOf, yearsChanged } from '../../../renderer/records/panel/changes-of.ts'

const activity = { type: 'activity' } as const
const at = '2022-03-05T10:00:00.000Z'

test('an edit tells each field that changed, in the order of the form', () => {
  const before = { title: 'a', participants: null, location: 'Gent', deletedAt: null }
  const after = { title: 'b', participants: 12, location: 'Gent', deletedAt: null }
  const happening = happeningOf(activity, { id: 1, at, before, after })
  expect(happening).toMatchObject({
    kind: 'changed',
    changes: [
      { name: 'title', before: 'a', after: 'b' },
      { name: 'participants', before: null, after: 12 },
    ],
  })
})

test('making, binning and restoring are told as such', () => {
  const there = { title: 'a', deletedAt: null }
  const binned = { title: 'a', deletedAt: at }
  expect(happeningOf(activity, { id: 1, at, before: null, after: null })).toEqual({ kind: 'made' })
  expect(happeningOf(activity, { id: 2, at, before: there, after: binned })).toEqual({ kind: 'removed' })
  expect(happeningOf(activity, { id: 3, at, before: binned, after: there })).toEqual({ kind: 'restored' })
})

test('of texts per year only the years that changed are told', () => {
  const text = (year: number, words: string) => ({ year, text: words })
  expect(yearsChanged([text(2021, 'a'), text(2023, 'c')], [text(2022, 'b'), text(2021, 'a'), text(2023, 'd')])).toEqual(
    [2022, 2023],
  )
  expect(yearsChanged([], [])).toEqual([])
})
