import type { FontPair } from '../../db/model/profile.ts'
import type { Layout } from '../../db/model/report.ts'
import { lineScale } from './fonts.ts'

/** How a text is set; the names are those of pdfmake, so that a face can be spread into a text node. */
export type Face = {
  readonly font: 'Sans' | 'Serif'
  readonly bold?: true
  readonly italics?: true
  /** In points. */
  readonly fontSize: number
  /** Factor on the line height that the font itself asks for. */
  readonly lineHeight: number
}

type Style = Omit<Face, 'fontSize'>

/** Every face of the report. The serif is its voice (titles, quotes, big numbers), the sans carries what is read and looked up. */
const styles = {
  coverTitle: { font: 'Serif', bold: true, lineHeight: 0.84 },
  coverName: { font: 'Sans', lineHeight: 0.95 },
  coverYear: { font: 'Serif', lineHeight: 1 },
  section: { font: 'Serif', bold: true, lineHeight: 0.86 },
  subsection: { font: 'Serif', bold: true, lineHeight: 0.88 },
  heading: { font: 'Serif', bold: true, lineHeight: 0.92 },
  contents: { font: 'Serif', lineHeight: 0.95 },
  body: { font: 'Sans', lineHeight: 1.02 },
  quote: { font: 'Serif', lineHeight: 1.02 },
  numeral: { font: 'Serif', bold: true, lineHeight: 0.9 },
  caption: { font: 'Sans', lineHeight: 0.92 },
  small: { font: 'Sans', lineHeight: 0.95 },
  label: { font: 'Sans', bold: true, lineHeight: 0.92 },
} as const satisfies Readonly<Record<string, Style>>

type Name = keyof typeof styles
export type Faces = Readonly<Record<Name, Face>>

type Sizes = { readonly body: number; readonly steps: Readonly<Record<Name, number>> }

/** The size of the body in points, and every other one as half steps of a minor third (6 : 5) away from it. */
const sizes: Readonly<Record<Layout, Sizes>> = {
  sober: {
    body: 11,
    steps: {
      ...{ coverTitle: 15, coverYear: 8, coverName: 3, section: 9, subsection: 6, heading: 3, contents: 2 },
      ...{ numeral: 13, quote: 3, body: 0, label: -2, caption: -2, small: -3 },
    },
  },
  bold: {
    // The big numbers are 60 points.
    body: 60 / 1.2 ** 9,
    steps: {
      ...{ coverTitle: 18, coverYear: 13, coverName: 4, section: 14, subsection: 9, heading: 5, contents: 4 },
      ...{ numeral: 18, quote: 8, body: 0, label: -1, caption: -1, small: -3 },
    },
  },
  compact: {
    body: 9.5,
    steps: {
      ...{ coverTitle: 13, coverYear: 7, coverName: 2, section: 7, subsection: 4, heading: 2, contents: 0 },
      ...{ numeral: 11, quote: 2, body: 0, label: -1, caption: -1, small: -2 },
    },
  },
}

/** The faces of a layout in a pair of fonts: lines stand as far apart whatever the font asks for. */
export const facesOf = (layout: Layout, pair: FontPair): Faces => {
  const { body, steps } = sizes[layout]
  const face = (name: Name): Face => {
    const style = styles[name]
    return {
      ...style,
      fontSize: Math.round(body * 1.2 ** (steps[name] / 2) * 10) / 10,
      lineHeight: style.lineHeight * lineScale[pair][style.font],
    }
  }
  return {
    coverTitle: face('coverTitle'),
    coverName: face('coverName'),
    coverYear: face('coverYear'),
    section: face('section'),
    subsection: face('subsection'),
    heading: face('heading'),
    contents: face('contents'),
    body: face('body'),
    quote: face('quote'),
    numeral: face('numeral'),
    caption: face('caption'),
    small: face('small'),
    label: face('label'),
  }
}
