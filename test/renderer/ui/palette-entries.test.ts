import { expect, test } from 'vitest'
import { type Entry, isMeant, recentFirst } from '../../../renderer/ui/palette-entries.ts'

test('every word typed must stand in the text, whatever its accents, capitals and order', () => {
  expect(isMeant('Toon het jaar 2021', '2021 jaar')).toBe(true)
  expect(isMeant('Ideeënbus', 'IDEEEN')).toBe(true)
  expect(isMeant('Nieuwe vorming', 'nieuwe vraag')).toBe(false)
  expect(isMeant('Nieuwe vorming', '')).toBe(true)
})

test('what was chosen last stands first, the rest keeps its order', () => {
  const entry = (key: string): Entry => ({ key, label: key, detail: '', group: 'screen', run: () => {} })
  const order = recentFirst(['a', 'b', 'c', 'd'].map(entry), ['c', 'b', 'gone'])
  expect(order.map(({ key }) => key)).toEqual(['c', 'b', 'a', 'd'])
})
