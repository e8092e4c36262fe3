import type { Colour } from '../../../db/model/colour.ts'
import type { Face } from '../faces.ts'
import { xml } from '../xml.ts'

/** A drawing that nothing has to be split: an SVG and its height in points. */
export type Picture = { readonly svg: string; readonly height: number }

/** Points on paper need no more than a hundredth. */
export const round = (value: number): number => Math.round(value * 100) / 100

export const picture = (width: number, height: number, inner: readonly string[]): Picture => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}">${inner.join('')}</svg>`,
  height: round(height),
})

/** One line of text; `x` and `y` are its anchor on the base line. */
export const label = (
  text: string,
  {
    x,
    y,
    face,
    colour,
    anchor,
  }: { x: number; y: number; face: Face; colour: Colour; anchor: 'start' | 'middle' | 'end' },
): string =>
  `<text x="${round(x)}" y="${round(y)}" font-family="${face.font}" font-size="${face.fontSize}"${face.bold ? ' font-weight="bold"' : ''} text-anchor="${anchor}" fill="${colour}">${xml(text)}</text>`
