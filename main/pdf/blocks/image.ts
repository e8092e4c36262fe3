import type { Content } from 'pdfmake/interfaces'
import type { Block } from '../../../db/model/block.ts'
import { type ImageFile, readImage } from '../../printing/image-file.ts'
import type { Piece } from '../pagination.ts'
import type { PrintContext } from '../print-context.ts'
import { as } from '../tagging/element.ts'

/** The largest share of a page that an image takes: text still fits beneath, and a portrait stays smaller than life. */
const highest = 0.44

/** Points per pixel at which an image is still sharp on paper: 110 to the inch. */
const sharp = 72 / 110

export const printImage = (
  { bytes, alt, caption }: Extract<Block, { readonly kind: 'image' }>,
  { palette, measure, wording, faces, grid, notify }: PrintContext,
): readonly Piece[] => {
  const file = readImage(bytes)
  const text = wording.oneLine(caption ?? '')
  const description = wording.oneLine(alt)
  const boxOf = ({ width, height }: ImageFile): readonly [width: number, height: number] => {
    const scale = Math.min(grid.column / width, (grid.contentHeight * highest) / height, sharp)
    return [width * scale, height * scale]
  }
  const below: Content[] =
    text === '' ? [] : [{ text: wording.set(text), ...faces.small, color: palette.muted, margin: [0, 6, 0, 0] }]
  if (file === null)
    notify(
      `De afbeelding “${description || text}” is beschadigd of geen PNG of JPEG: in het verslag staat wat ze toonde.`,
    )
  // One damaged file must not cost the whole report: its description is printed instead.
  const shown: Content =
    file === null
      ? {
          text: wording.set(`[Deze afbeelding is beschadigd: ${description}]`),
          ...faces.body,
          italics: true,
          color: palette.muted,
        }
      : as({ type: 'Figure', alt: description || text }, { image: file.url, fit: [...boxOf(file)] })
  const shownHeight = file === null ? 40 : boxOf(file)[1]
  const belowHeight = text === '' ? 0 : 6 + measure.height(text, faces.small, grid.column)
  return [{ content: { stack: [shown, ...below] }, above: 24, below: 24, minHeight: shownHeight + belowHeight }]
}
