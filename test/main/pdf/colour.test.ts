import { expect, test } from 'vitest'
import { contrastWithWhite } from '../../../db/model/colour.ts'
import { darkenedTo, mix, paletteOf, steps } from '../../../main/pdf/colour.ts'

test('contrast is that of WCAG', () => {
  expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5)
  expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5)
  // The grey that is known as the lightest to reach 4.5 to 1.
  expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2)
})

test('mixing goes from one colour to the other', () => {
  expect(mix('#102030', '#ffffff', 0)).toBe('#102030')
  expect(mix('#102030', '#ffffff', 1)).toBe('#ffffff')
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
})

test('a colour that can be read stays as it is', () => {
  expect(darkenedTo('#00786f', 4.5)).toBe('#00786f')
})

test.each(['#ffffff', '#ffd500', '#00ff00', '#7fdbff', '#ff69b4', '#808080', '#000000'])(
  'text and bars in house colour %s can be read',
  (accent) => {
    const palette = paletteOf(accent)
    expect(contrastWithWhite(palette.accentText)).toBeGreaterThanOrEqual(4.5)
    expect(contrastWithWhite(palette.muted)).toBeGreaterThanOrEqual(4.5)
    expect(contrastWithWhite(palette.mark)).toBeGreaterThanOrEqual(3)
    expect(contrastWithWhite(palette.mutedMark)).toBeGreaterThanOrEqual(3)
  },
)

test.each(['#ffffff', '#ffd500', '#00786f', '#000000'])('slices in house colour %s go from dark to light', (accent) => {
  const contrasts = steps(accent, 6).map(contrastWithWhite)
  expect(contrasts).toEqual(contrasts.toSorted((first, second) => second - first))
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
})
