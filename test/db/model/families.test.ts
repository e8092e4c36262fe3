import { expect, it } from 'vitest'
import { entryNames, namesIn } from '../../../db/model/families.ts'
import { recordNames } from '../../../db/model/index.ts'
import { shownOrder } from '../../../db/model/names.ts'

it('what is kept through the year is shown in the order of the sidebar', () => {
  expect(namesIn('year')).toEqual([
    ...['activity', 'testimonial', 'evaluation'],
    ...['question', 'event', 'trajectory', 'research'],
    ...['spotlight', 'consultation', 'organisation', 'webReading', 'publication'],
  ])
})

it('lists of choice are shown in the order of the settings', () => {
  expect(namesIn('list')).toEqual(['theme', 'offer', 'workForm', 'channel', 'actorKind'])
})

it('an organisation is kept through the year, but is no entry of it', () => {
  expect(entryNames).toHaveLength(namesIn('year').length - 1)
  expect(entryNames).not.toContain('organisation')
})

it('each record type has one place in the order in which it is shown', () => {
  expect(shownOrder.toSorted()).toEqual(recordNames.toSorted())
})
