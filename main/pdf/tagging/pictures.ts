import type { Label, Outline, Picture, Rect } from '../picture.ts'
import { SVGMeasure } from './internals.ts'
import type { Drawn, PdfDocument, Size } from './pdfmake.ts'

/** Measures pictures in the place of SVGs: a picture of ours knows its size. */
export class PictureMeasure extends SVGMeasure {
  override measureSVG(svg: Drawn): Size {
    return typeof svg === 'string' ? super.measureSVG(svg) : svg
  }

  override writeDimensions(svg: Drawn, size: Size): Drawn {
    return typeof svg === 'string' ? super.writeDimensions(svg, size) : svg
  }
}

const paintRect = (document: PdfDocument, { x, y, width, height, fill }: Rect): void => {
  document.rect(x, y, width, height).fill(fill)
}

const paintOutline = (document: PdfDocument, { path, fill, stroke, at }: Outline): void => {
  document.save()
  if (at !== undefined) document.translate(at.x, at.y).scale(at.scale ?? 1)
  if (stroke !== undefined) {
    document.lineWidth(stroke.width)
    if (stroke.dash !== undefined && stroke.dash.length > 0) document.dash(stroke.dash)
  }
  document.path(path)
  if (stroke === undefined) document.fill(fill)
  else if (fill === undefined) document.stroke(stroke.colour)
  else document.fillAndStroke(fill, stroke.colour)
  document.restore()
}

const shares = { start: 0, middle: 0.5, end: 1 } as const

const paintLabel = (document: PdfDocument, { runs, x, y, face, colour, anchor }: Label): void => {
  document.fontSize(face.fontSize).fillColor(colour)
  const measured = runs.map(({ text, emoji }) => {
    const file = document.getFontFile(emoji ? 'Emoji' : face.font, face.bold === true, face.italics === true)
    return { text, file, width: document.font(file).widthOfString(text) }
  })
  let left = x - shares[anchor] * measured.reduce((sum, { width }) => sum + width, 0)
  for (const { text, file, width } of measured) {
    document
      .font(file)
      .text(text, left, y, { lineBreak: false, baseline: 'alphabetic', textWidth: width, wordCount: 1 })
    left += width
  }
}

/** Draws a picture with its left top at `x` and `y`, in points from the left top of the page. */
export const paint = (document: PdfDocument, { shapes }: Picture, x: number, y: number): void => {
  document.save().translate(x, y)
  for (const shape of shapes) {
    if ('runs' in shape) paintLabel(document, shape)
    else if ('path' in shape) paintOutline(document, shape)
    else paintRect(document, shape)
  }
  document.restore()
}
