import type { ContentImage, ContentSvg } from 'pdfmake/interfaces'
import { readImage } from '../printing/image-file.ts'
import { readDrawing } from './svg-file.ts'

/** A logo that can be printed; sizes in its own unit, pixels or what the drawing counts in. */
export type Logo = {
  readonly width: number
  readonly height: number
  readonly content: { svg: string } | { image: string }
}

/** Reads a logo; null when it is neither SVG nor PNG nor JPEG, damaged, or reaches out of itself. */
export const readLogo = (bytes: Uint8Array): Logo | null => {
  const image = readImage(bytes)
  if (image !== null) return { width: image.width, height: image.height, content: { image: image.url } }
  const drawing = readDrawing(bytes)
  return drawing === null ? null : { ...drawing, content: { svg: drawing.svg } }
}

/** The size of a logo that fits a box of points, in points. */
export const fitLogo = ({ width, height }: Logo, room: number, tall: number): readonly [number, number] => {
  const scale = Math.min(room / width, tall / height)
  return [width * scale, height * scale]
}

/** The logo in a size, as pdfmake sets it. */
export const drawLogo = ({ content }: Logo, [width, height]: readonly [number, number]): ContentSvg | ContentImage =>
  'svg' in content ? { svg: content.svg, fit: [width, height] } : { image: content.image, fit: [width, height] }
