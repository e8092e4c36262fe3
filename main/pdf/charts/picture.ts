import type { Colour } from '../../../db/model/colour.ts'
import type { Face } from '../faces.ts'
import type { Wording } from '../text.ts'

/** A drawing that nothing has to be split: an SVG and its height in points. */
export type Picture = { readonly svg: string; readonly height: number }

/** Points on paper need no more than a hundredth. */
export const round = (value: number): number => Math.round(value * 100) / 100

export const picture = (width: number, height: number, inner: readonly string[]): Picture => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}">${inner.join('')}</svg>`,
  height: round(height),
})

type Anchored = {
  readonly x: number
  readonly y: number
  readonly face: Face
  readonly colour: Colour
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Draws one line of text; `x` and `y` are its anchor on the base line. */
export const labelled =
  ({ drawn }: Wording) =>
  (text: string, { x, y, face, colour, anchor }: Anchored): string =>
    `<text x="${round(x)}" y="${round(y)}" font-family="${face.font}" font-size="${face.fontSize}"${face.bold ? ' font-weight="bold"' : ''} text-anchor="${anchor}" fill="${colour}">${drawn(text)}</text>`

export const rect = (x: number, y: number, width: number, height: number, fill: Colour): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(width, 0))}" height="${round(height)}" fill="${fill}"/>`

export const stroke = (path: string, colour: Colour, width: number, dash = ''): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`
