import { describe, expect, test } from 'vitest'
import { compareShortened, leaveOut } from '../../../../renderer/report/parts/shorten.ts'

const said = 'Het was boeiend. Ik heb veel geleerd, ook van de anderen. Aanrader!'
const left = (shortened: string) =>
  compareShortened(said, shortened)?.flatMap(({ text, isKept }) => (isKept ? [] : [text.trim()]))

describe('a shortened quote', () => {
  test('leaves stretches out, with a mark in their place', () => {
    expect(leaveOut(said, 16, 58)).toBe('Het was boeiend. […] Aanrader!')
    expect(leaveOut(said, 0, 17)).toBe('[…] Ik heb veel geleerd, ook van de anderen. Aanrader!')
  })

  test('shows what of the original it leaves out', () => {
    expect(left('Het was boeiend. […] Aanrader!')).toEqual(['Ik heb veel geleerd, ook van de anderen.'])
    expect(left('[…] Ik heb veel geleerd […]')).toEqual(['Het was boeiend.', ', ook van de anderen. Aanrader!'])
    expect(left('Het was boeiend. [...] Aanrader!')).toEqual(['Ik heb veel geleerd, ook van de anderen.'])
    expect(left(said)).toEqual([])
  })

  test.each([
    ['another word', 'Het was leuk. […] Aanrader!'],
    ['words in another order', 'Aanrader! […] Het was boeiend.'],
    ['an end that is left out without a mark', 'Het was boeiend.'],
    ['a beginning that is left out without a mark', 'Aanrader!'],
  ])('is not the words that were said: %s', (_, shortened) => {
    expect(compareShortened(said, shortened)).toBeNull()
  })
})
