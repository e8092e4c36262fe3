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

/** Every face of the report. The serif is its voice (titles, quotes, big numbers), the sans carries what is read and looked up. */
export const faces = {
  coverTitle: { font: 'Serif', bold: true, fontSize: 42, lineHeight: 0.84 },
  coverName: { font: 'Sans', fontSize: 14, lineHeight: 0.95 },
  coverYear: { font: 'Serif', fontSize: 22, lineHeight: 1 },
  section: { font: 'Serif', bold: true, fontSize: 25, lineHeight: 0.86 },
  heading: { font: 'Serif', bold: true, fontSize: 14.5, lineHeight: 0.92 },
  contents: { font: 'Serif', fontSize: 13.5, lineHeight: 0.95 },
  body: { font: 'Sans', fontSize: 11, lineHeight: 1.02 },
  quote: { font: 'Serif', fontSize: 14, lineHeight: 1.02 },
  numeral: { font: 'Serif', bold: true, fontSize: 36, lineHeight: 0.9 },
  caption: { font: 'Sans', fontSize: 9.5, lineHeight: 0.92 },
  small: { font: 'Sans', fontSize: 8.5, lineHeight: 0.95 },
  label: { font: 'Sans', bold: true, fontSize: 9.5, lineHeight: 0.92 },
} as const satisfies Readonly<Record<string, Face>>
