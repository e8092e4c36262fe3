import { describe, expect, test } from 'vitest'
import { percentage, roundHalfUp } from '../../../db/figures/round.ts'

describe('rounding goes to the nearest integer, a half upwards', () => {
  test.each([
    { part: 1, whole: 8, printed: 13, exact: '12,5' },
    { part: 3, whole: 8, printed: 38, exact: '37,5' },
    { part: 1, whole: 3, printed: 33, exact: '33,33…' },
    { part: 2, whole: 3, printed: 67, exact: '66,66…' },
    { part: 0, whole: 7, printed: 0, exact: '0' },
    { part: 7, whole: 7, printed: 100, exact: '100' },
    { part: 199, whole: 200, printed: 100, exact: '99,5' },
    { part: 29, whole: 200, printed: 15, exact: '14,5; 0.145 is a little less in binary' },
  ])('$part of $whole is $exact% and prints $printed%', ({ part, whole, printed }) => {
    expect(percentage(part, whole)).toBe(printed)
  })

  test.each([
    { part: -1, whole: 8, printed: -12, exact: '−12,5' },
    { part: -1, whole: 200, printed: 0, exact: '−0,5' },
    { part: -2, whole: 3, printed: -67, exact: '−66,66…' },
    { part: -1, whole: 1, printed: -100, exact: '−100' },
  ])('upwards is towards +∞: $exact% prints $printed', ({ part, whole, printed }) => {
    expect(percentage(part, whole)).toBe(printed)
  })

  test('zero has no sign', () => {
    expect(Object.is(percentage(0, 5), 0)).toBe(true)
    expect(Object.is(percentage(-1, 1000), 0)).toBe(true)
  })

  test('no half is lost with large numbers', () => {
    expect(roundHalfUp(1_000_000_000_001, 2)).toBe(500_000_000_001)
    expect(roundHalfUp(-1_000_000_000_001, 2)).toBe(-500_000_000_000)
  })
})
