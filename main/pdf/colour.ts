import { type Channels, type Colour, channels, contrastWithWhite } from '../../db/model/colour.ts'

const colourOf = (values: Channels): Colour =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`

/** `share` of the second colour in the first: 0 gives the first, 1 the second. */
export const mix = (first: Colour, second: Colour, share: number): Colour => {
  const [red, green, blue] = channels(first)
  const [otherRed, otherGreen, otherBlue] = channels(second)
  const between = (from: number, to: number) => from + (to - from) * share
  return colourOf([between(red, otherRed), between(green, otherGreen), between(blue, otherBlue)])
}

/** The colour itself, or the lightest darker one whose contrast with white is at least `ratio`. */
export const darkenedTo = (colour: Colour, ratio: number): Colour => {
  for (let share = 0; share < 1; share += 0.01) {
    const darker = mix(colour, '#000000', share)
    if (contrastWithWhite(darker) >= ratio) return darker
  }
  return '#000000'
}

/** The colours of a report. */
export type Palette = {
  /** The house colour as it is: for shapes that nobody has to read. */
  readonly accent: Colour
  /** For text: 4.5 to 1 on white, whatever the house colour. https://www.w3.org/TR/WCAG22/#contrast-minimum */
  readonly accentText: Colour
  /** For bars: 3 to 1 on white. https://www.w3.org/TR/WCAG22/#non-text-contrast */
  readonly mark: Colour
  /** For what has no name of its own: as visible as `mark`, without colour. */
  readonly mutedMark: Colour
  readonly ink: Colour
  readonly muted: Colour
  readonly hairline: Colour
}

export const paletteOf = (accent: Colour): Palette => ({
  accent,
  accentText: darkenedTo(accent, 4.5),
  mark: darkenedTo(accent, 3),
  mutedMark: '#8f8e89',
  ink: '#1f1f1d',
  muted: '#5f5e59',
  hairline: '#d2d0ca',
})

/** `count` colours from dark to light, told apart in grey as well; the lightest still has 3 to 1 on white. */
export const steps = (colour: Colour, count: number): readonly Colour[] => {
  const dark = mix(darkenedTo(colour, 7), '#000000', 0.15)
  let light = dark
  for (let share = 0; share < 1; share += 0.01) {
    const lighter = mix(dark, mix(colour, '#ffffff', 0.4), share)
    if (contrastWithWhite(lighter) < 3) break
    light = lighter
  }
  return Array.from({ length: count }, (_, index) => mix(dark, light, count === 1 ? 0.5 : index / (count - 1)))
}
