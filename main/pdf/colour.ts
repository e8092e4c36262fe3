import { type Channels, type Colour, channels, contrast, contrastWithWhite } from '../../db/model/colour.ts'

const colourOf = (values: Channels): Colour =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`

/** `share` of the second colour in the first: 0 gives the first, 1 the second. */
export const mix = (first: Colour, second: Colour, share: number): Colour => {
  const [red, green, blue] = channels(first)
  const [otherRed, otherGreen, otherBlue] = channels(second)
  const between = (from: number, to: number) => from + (to - from) * share
  return colourOf([between(red, otherRed), between(green, otherGreen), between(blue, otherBlue)])
}

/** The colour itself, or the lightest darker one whose contrast with `ground` is at least `ratio`. */
export const darkenedTo = (colour: Colour, ratio: number, ground: Colour = '#ffffff'): Colour => {
  for (let share = 0; share < 1; share += 0.01) {
    const darker = mix(colour, '#000000', share)
    if (contrast(darker, ground) >= ratio) return darker
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
  /** The second house colour, or a lighter tone of the first: for ornament. */
  readonly second: Colour
  /** What fills a whole page or a band, and the text on it: 4.5 to 1. */
  readonly ground: Colour
  readonly onGround: Colour
  /** A breath of the house colour behind dark text. */
  readonly tint: Colour
  /** For what has no name of its own: as visible as `mark`, without colour. */
  readonly mutedMark: Colour
  readonly ink: Colour
  readonly muted: Colour
  readonly hairline: Colour
}

const ink = '#1f1f1d'

/** Light text on a dark colour and dark text on a light one; a colour between the two is darkened. */
const grounds = (accent: Colour): Pick<Palette, 'ground' | 'onGround'> =>
  contrast(accent, '#ffffff') < 4.5 && contrast(accent, ink) >= 4.5
    ? { ground: accent, onGround: ink }
    : { ground: darkenedTo(accent, 4.5), onGround: '#ffffff' }

/** The colours that follow from those of the house; without a second one, a lighter tone of the first takes its place. */
export const paletteOf = (accent: Colour, second: Colour | null = null): Palette => {
  const tint = mix(accent, '#ffffff', 0.91)
  return {
    accent,
    accentText: darkenedTo(accent, 4.5),
    mark: darkenedTo(accent, 3),
    second: second ?? mix(accent, '#ffffff', 0.45),
    ...grounds(accent),
    tint,
    mutedMark: '#8f8e89',
    ink,
    muted: '#5f5e59',
    hairline: '#d2d0ca',
  }
}

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
