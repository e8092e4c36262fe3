import type { Content } from 'pdfmake/interfaces'
import type { Block } from '../../../db/model/block.ts'
import { faces } from '../faces.ts'
import { type ImageFile, readImage } from '../image-file.ts'
import type { Piece } from '../keep.ts'
import { column, tallest } from '../page.ts'
import type { Press } from '../press.ts'
import { as } from '../tagging/element.ts'
import { oneLine } from '../text.ts'

/** No image is higher than this, so that its caption and some text still stand beneath. */
const highest = tallest * 0.6

/** Points per pixel at which an image is still sharp on paper: 110 to the inch. */
const sharp = 72 / 110

const boxOf = ({ width, height }: ImageFile): readonly [width: number, height: number] => {
  const scale = Math.min(column / width, highest / height, sharp)
  return [width * scale, height * scale]
}

export const printImage = (
  { bytes, alt, caption }: Extract<Block, { readonly kind: 'image' }>,
  { palette, ruler }: Press,
): readonly Piece[] => {
  const file = readImage(bytes)
  const text = oneLine(caption ?? '')
  const below: Content[] = text === '' ? [] : [{ text, ...faces.small, color: palette.muted, margin: [0, 6, 0, 0] }]
  // One damaged file must not cost the whole report: what it showed is told instead.
  const shown: Content =
    file === null
      ? { text: `[Deze afbeelding is beschadigd: ${oneLine(alt)}]`, ...faces.body, italics: true, color: palette.muted }
      : as({ type: 'Figure', alt: oneLine(alt) || text }, { image: file.url, fit: [...boxOf(file)] })
  const shownHeight = file === null ? 40 : boxOf(file)[1]
  const belowHeight = text === '' ? 0 : 6 + ruler.height(text, faces.small, column)
  return [{ content: { stack: [shown, ...below] }, above: 24, below: 24, room: shownHeight + belowHeight }]
}
