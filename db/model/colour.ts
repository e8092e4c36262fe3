/** `#rrggbb`. */
export type Colour = string

export type Channels = readonly [red: number, green: number, blue: number]

/** The three parts of a colour, 0 to 255. */
export const channels = (colour: Colour): Channels => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Relative luminance, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: Colour): number => {
  const linear = (value: number) =>
    value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  const [red, green, blue] = channels(colour)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrast = (first: Colour, second: Colour): number => {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].toSorted((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

/** Contrast with white, 1 to 21. */
export const contrastWithWhite = (colour: Colour): number => contrast(colour, '#ffffff')
